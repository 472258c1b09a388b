package org.fanal.office.desk.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Problem;
import org.fanal.editing.Check;
import org.fanal.editing.record.Document;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Paths;
import org.fanal.office.desk.parts.Subject;
import org.fanal.office.desk.writing.Editor.Grades;
import org.fanal.office.desk.writing.Editor.Head;
import org.fanal.office.desk.writing.Editor.Mending;
import org.fanal.office.desk.writing.Editor.Mistake;
import org.fanal.office.desk.writing.Editor.Paragraph;
import org.fanal.translation.words.Words;

/** Fills the form in which a text is written. */
final class EditorPage {
    private static final int EXCERPT = 90;

    private final Words words;
    private final Subject subject;
    private final Written written;
    private final Halves halves;

    EditorPage(Words words, Subject subject, Written written) {
        this.words = words;
        this.subject = subject;
        this.written = written;
        halves = Halves.of(written.body());
    }

    Editor filled(String token, Check check, List<Notice> notices, boolean unsaved) {
        var document = subject.document();
        var mistakes = check.problems().stream().map(this::mistake).toList();
        boolean isHeadWrong =
                mistakes.stream().anyMatch(mistake -> mistake.href().equals("#head"));
        return new Editor(
                words,
                subject,
                notices,
                token,
                Paths.edit(document),
                Long.toString(written.base()),
                written.after().map(id -> Long.toString(id)).orElse(""),
                written.proposal().map(id -> Long.toString(id)).orElse(""),
                "\n" + halves.text(),
                halves.head().map(lines -> new Head("\n" + lines, isHeadWrong)),
                written.note(),
                unsaved,
                new Mending(words.count("edit.problems", mistakes.size()), mistakes),
                grades(check),
                Preview.slug(document).map(slug -> frame()),
                written.proposal().map(id -> Paths.of(document) + "/aside/" + id));
    }

    private Editor.Frame frame() {
        var preview = Paths.of(subject.document()) + "/preview";
        return new Editor.Frame(written.proposal().map(id -> preview + "/" + id).orElse(preview), preview);
    }

    private Mistake mistake(Problem problem) {
        var kind = problem.isError() ? "error" : "advice";
        if (!problem.file().equals(subject.document().path())) {
            var href = Document.at(problem.file()).map(Paths::edit).orElse("#text");
            return new Mistake(
                    kind,
                    href,
                    Optional.empty(),
                    problem.file() + ":" + problem.line(),
                    Optional.empty(),
                    problem.what(),
                    problem.mend());
        }
        var place = halves.place(problem.line());
        return new Mistake(
                kind,
                field(place),
                Optional.of(place.row()),
                said(place),
                Optional.of(excerpt(place)).filter(line -> !line.isEmpty()),
                problem.what(),
                problem.mend());
    }

    private Optional<Grades> grades(Check check) {
        if (check.grades().isEmpty()) {
            return Optional.empty();
        }
        var list = new ArrayList<Paragraph>();
        check.grades().stream()
                .sorted(Comparator.comparing(Check.Grade::allowed)
                        .thenComparing(Comparator.comparing(Check.Grade::grade).reversed()))
                .forEach(grade -> list.add(paragraph(grade)));
        long hard = check.grades().stream().filter(grade -> !grade.allowed()).count();
        var heading = hard == 0 ? words.say("edit.grades.easy") : words.count("edit.grades.hard", hard);
        return Optional.of(new Grades(heading, list));
    }

    private Paragraph paragraph(Check.Grade grade) {
        var place = halves.place(grade.line());
        return new Paragraph(
                grade.allowed() ? "easy" : "hard",
                String.format(Locale.ROOT, "%.1f", Math.max(0, grade.grade())),
                field(place),
                place.row(),
                said(place),
                excerpt(place));
    }

    private static String field(Halves.Place place) {
        return place.isInHead() ? "#head" : "#text";
    }

    private String said(Halves.Place place) {
        return words.say(place.isInHead() ? "line.head" : "line", Map.of("number", Integer.toString(place.row())));
    }

    private String excerpt(Halves.Place place) {
        var line = halves.line(place);
        return line.length() <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, EXCERPT - 1))) + "…";
    }
}
