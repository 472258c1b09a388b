package org.fanal.office.desk.writing;

import java.util.List;
import java.util.Optional;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Subject;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/**
 * The form in which a text is written.
 *
 * @param base the publication and {@code after} the revision that the text takes into account
 * @param unsaved whether it holds something that is not saved
 * @param aside where the change can be given up
 * @param frame where a page can be looked at as it would be; none for other documents
 */
record Editor(
        Words words,
        Subject subject,
        List<Notice> notices,
        String token,
        String action,
        String base,
        String after,
        String proposal,
        String text,
        Optional<Head> head,
        String note,
        boolean unsaved,
        Mending problems,
        Optional<Grades> grades,
        Optional<Frame> frame,
        Optional<String> aside)
        implements View {

    /** The lines above a page's text. */
    record Head(String text, boolean isOpen) {}

    /** What is to be mended. */
    record Mending(String heading, List<Mistake> list) {}

    /**
     * One thing to mend.
     *
     * @param row its line in the field that {@code href} leads to, from 1; none when it stands in another text
     */
    record Mistake(
            String kind,
            String href,
            Optional<Integer> row,
            String place,
            Optional<String> excerpt,
            String what,
            String mend) {}

    /** How hard each paragraph is to read. */
    record Grades(String heading, List<Paragraph> list) {}

    /** A paragraph that asks for so many years of school. */
    record Paragraph(String kind, String grade, String href, int row, String place, String excerpt) {}

    /**
     * The page on a phone.
     *
     * @param shown what stands there at first
     * @param post where the form is sent to show what is written now
     */
    record Frame(String shown, String post) {}

    boolean hasProblems() {
        return !problems.list().isEmpty();
    }
}
