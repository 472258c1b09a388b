package org.fanal.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.fanal.content.Problem;
import org.fanal.editing.Check.Grade;
import org.fanal.editing.publishing.Change;
import org.fanal.editing.publishing.Proof;
import org.fanal.markdown.Inline;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKind;
import org.fanal.markdown.readability.Readability;
import org.fanal.page.ReadingCheck;
import org.fanal.page.ReadingCheck.Part;

/** Looking at a text that nobody has published: problems, reading grades. Needs no database. */
final class Trying {
    private final Means means;

    Trying(Means means) {
        this.means = means;
    }

    Proof proof(Change change) {
        return means.publisher().proof(change);
    }

    Check check(Change change) {
        var proof = proof(change);
        return new Check(sorted(proof.problems()), grades(proof));
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing((Problem problem) -> !problem.isError())
                        .thenComparing(Problem::file)
                        .thenComparing(Problem::line))
                .toList();
    }

    private static List<Grade> grades(Proof proof) {
        var slug = proof.change().document().slug();
        var page = slug.flatMap(proof.site()::page);
        if (page.isEmpty() || !ReadingCheck.holdsFor(proof.site())) {
            return List.of();
        }
        var grades = new ArrayList<Grade>();
        var lines = new HashSet<Integer>();
        for (var segment : page.get().skeleton().segments()) {
            boolean isRunningText = segment.kind() == SegmentKind.PARAGRAPH
                    || segment.kind() == SegmentKind.ITEM
                    || segment.kind() == SegmentKind.QUOTE
                    || segment.kind() == SegmentKind.SUMMARY;
            if (isRunningText && lines.add(segment.line())) {
                grades.add(grade(segment));
            }
        }
        grades.sort(Comparator.comparing(Grade::line));
        return grades;
    }

    private static Grade grade(Segment segment) {
        var reading = Readability.of(List.of(Inline.parse(segment.text()).plain()));
        var part = segment.critical() ? Part.TO_ACT_ON : Part.THE_REST;
        return new Grade(segment.line(), reading.grade(), reading.wordsPerSentence(), part.allows(reading));
    }
}
