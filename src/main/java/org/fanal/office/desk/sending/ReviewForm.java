package org.fanal.office.desk.sending;

import java.util.List;
import java.util.Optional;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Subject;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/**
 * What a second person looks at before their word is given.
 *
 * @param shown the page on a phone; none for other documents
 * @param edit where it can be written on, for somebody who gives no verdict
 * @param verdict absent when this person may not give one
 */
record ReviewForm(
        Words words,
        Subject subject,
        String by,
        List<Notice> notices,
        Optional<String> note,
        String about,
        Markup changes,
        Optional<Lines> lines,
        Markup effect,
        Optional<String> held,
        Optional<String> shown,
        Optional<String> edit,
        Optional<Verdict> verdict)
        implements View {
    /** The form for it, bound to the text that was shown. */
    record Verdict(String token, String action, String hash, String note, String approve) {}
}
