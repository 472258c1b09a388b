package org.fanal.office.desk.parts;

import java.util.Optional;
import java.util.function.Function;
import org.fanal.editing.Desk;
import org.fanal.editing.Draft;
import org.fanal.editing.record.Document;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;

/** What an address names: a text, a change of it, a number. What is not there is answered with 404. */
public final class Found {
    private Found() {}

    /** The text that the address names as {@code {name}}. */
    public static Answer document(Asked asked, Function<Document, Answer> action) {
        return Document.named(asked.parameter("name")).map(action).orElseGet(() -> Answer.fault(404));
    }

    /** The change of that text that the address names as {@code {draft}}. */
    public static Answer draft(Desk desk, Asked asked, Function<Draft, Answer> action) {
        return document(
                asked, document -> draft(desk, asked, document).map(action).orElseGet(() -> Answer.fault(404)));
    }

    /** That change, if it is there. */
    public static Optional<Draft> draft(Desk desk, Asked asked, Document document) {
        return number(asked.parameter("draft"))
                .flatMap(desk::draft)
                .filter(draft -> draft.proposal().document().equals(document));
    }

    /** A text that is the number of a row. */
    public static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
