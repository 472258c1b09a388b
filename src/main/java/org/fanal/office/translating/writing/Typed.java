package org.fanal.office.translating.writing;

import java.util.List;
import java.util.Optional;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.http.Form;

/**
 * What a form brought that is not saved, for the page to show it again.
 *
 * @param forms what stands in the fields; nothing for what is on record
 * @param before what stood in them before a suggestion took its place
 * @param question what was asked and is not sent
 */
record Typed(Optional<List<String>> forms, Optional<String> before, String question, List<Notice> notices) {
    /** Nothing. */
    static Typed nothing(List<Notice> notices) {
        return new Typed(Optional.empty(), Optional.empty(), "", notices);
    }

    /** All of it. */
    static Typed all(List<String> forms, Form form, Notice notice) {
        return new Typed(Optional.of(forms), Optional.empty(), form.text("question"), List.of(notice));
    }

    Typed withoutQuestion() {
        return new Typed(forms, before, "", notices);
    }

    Typed replacing(String former) {
        return new Typed(forms, Optional.of(former).filter(text -> !text.isBlank()), question, notices);
    }
}
