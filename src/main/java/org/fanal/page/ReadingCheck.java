package org.fanal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanal.content.Problem;
import org.fanal.markdown.Inline;
import org.fanal.markdown.Segment;
import org.fanal.markdown.readability.Readability;

/** How much an English page asks of somebody who is frightened, tired, or reading a second language. */
public final class ReadingCheck {
    /** The two parts of a page, with what each may ask. */
    public enum Part {
        TO_ACT_ON(6, 14, "text to act on in danger"),
        THE_REST(8, 18, "rest of the page");

        private final int grade;
        private final int words;
        private final String name;

        Part(int grade, int words, String name) {
            this.grade = grade;
            this.words = words;
            this.name = name;
        }

        /** Whether a text asks no more than it may. */
        public boolean allows(Readability reading) {
            return reading.grade() <= grade && reading.wordsPerSentence() <= words;
        }

        private List<Segment> of(Page page) {
            return page.skeleton().segments().stream()
                    .filter(segment -> segment.critical() == (this == TO_ACT_ON))
                    .toList();
        }
    }

    private ReadingCheck() {}

    /** Whether the measures hold: they were made for English. */
    public static boolean holdsFor(Site site) {
        return site.settings().source().tag().equals("en");
    }

    /** The warnings for all pages. */
    public static List<Problem> problems(Site site) {
        List<Problem> found = new ArrayList<>();
        if (holdsFor(site)) {
            for (var page : site.pages()) {
                for (var part : Part.values()) {
                    problem(page, part).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** All texts of a part of a page, joined. */
    public static Readability measure(Page page, Part part) {
        return Readability.of(part.of(page).stream()
                .map(segment -> Inline.parse(segment.text()).plain())
                .toList());
    }

    private static Optional<Problem> problem(Page page, Part part) {
        var reading = measure(page, part);
        if (part.allows(reading)) {
            return Optional.empty();
        }
        return Optional.of(Problem.warning(
                page.source().file(),
                part.of(page).stream().mapToInt(Segment::line).min().orElse(1),
                String.format(
                        Locale.ROOT,
                        "The %s has reading grade %.1f and %.1f words a sentence.",
                        part.name,
                        reading.grade(),
                        reading.wordsPerSentence()),
                "Aim for at most grade " + part.grade + " and " + part.words
                        + " words: one idea a sentence, shorter words."));
    }
}
