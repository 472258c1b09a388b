package org.fanal.office.translating.files;

import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Link;
import org.fanal.office.desk.parts.Notice;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/**
 * Files out and in, for a language.
 *
 * @param made a link that was just made, shown this once
 */
record FilesView(
        Words words,
        Language language,
        List<Notice> notices,
        String token,
        String home,
        Paths path,
        List<Choice> parts,
        List<Choice> formats,
        List<Link> others,
        Optional<Made> made,
        List<ToDo> lists,
        List<Came> came)
        implements View {
    static final String TEMPLATE = "office/translate/files";

    /** Where its forms are sent. */
    record Paths(String download, String upload, String link, String undo) {}

    /** Something to choose. */
    record Choice(String value, String text) {}

    /** A one-use link. */
    record Made(String link) {}

    /** A list to work through, and how much is on it. */
    record ToDo(String href, String text, String about) {}

    /**
     * A file that came in.
     *
     * @param undo its number, while it can be taken back
     */
    record Came(String name, String by, String counts, Optional<String> undone, Optional<String> undo) {}

    boolean hasLists() {
        return !lists.isEmpty();
    }

    boolean hasCame() {
        return !came.isEmpty();
    }
}
