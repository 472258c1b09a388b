package org.fanal.office.translating.files;

import java.util.List;
import java.util.Optional;
import org.fanal.content.Problem;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Notice;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/**
 * What becomes of a file, entry by entry, before it is taken and after.
 *
 * @param asks whether a file is to be chosen
 * @param files the page of files; nothing for somebody who has no account
 * @param take the form that takes it; nothing when it was taken, or holds nothing to take
 */
record UploadView(
        Words words,
        Language language,
        Language source,
        String heading,
        String about,
        List<Notice> notices,
        String token,
        String action,
        boolean asks,
        Optional<String> files,
        List<Count> counts,
        Optional<Take> take,
        List<Problem> problems,
        List<Entry> entries)
        implements View {
    static final String TEMPLATE = "office/translate/upload";

    /** How many entries become what. */
    record Count(String kind, String text, int number) {}

    /** The file itself, carried in the form. */
    record Take(String name, String content, String button) {}

    /** One entry. */
    record Entry(String kind, String outcome, String place, String source, String text, List<String> reasons) {}

    boolean hasCounts() {
        return !counts.isEmpty();
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    boolean hasEntries() {
        return !entries.isEmpty();
    }
}
