package org.fanal.view.guidance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Checked;
import org.fanal.markdown.Html;
import org.fanal.page.Notice.Kind;
import org.fanal.page.Page;
import org.fanal.page.TranslatedPage;
import org.fanal.translation.words.Words;
import org.fanal.view.reading.Printing;
import org.fanal.view.template.View;

/** What a page begins with: title, dates, and one notice about its translation. */
public record Head(Words words, Html title, List<Remark> dates, Optional<Notices> notices) implements View {
    /** A piece of the dates line; {@code weight} is its CSS class. */
    public record Remark(String text, Optional<String> weight) {}

    /** The notice at the top. */
    public record Notices(List<Line> lines) {}

    /** A line of it; one about drafts begins with the ring that marks them. */
    public record Line(String text, boolean isRinged) {}

    /** The head of a page. */
    public static Head of(Printing printing, TranslatedPage page, Html title) {
        var lines = notices(printing, page);
        return new Head(
                printing.words(),
                title,
                dates(printing, page.page()),
                lines.isEmpty() ? Optional.empty() : Optional.of(new Notices(lines)));
    }

    /** Country, newest source, who checked it, next check. */
    public static List<Remark> dates(Printing printing, Page page) {
        var front = page.source().front();
        List<Remark> dates = new ArrayList<>();
        dates.add(plain(printing.country()));
        dates.add(plain(printing.dated("dates.as-of", front.asOf())));
        if (front.checked().isEmpty()) {
            dates.add(plain(printing.say("dates.unchecked")));
        }
        front.checked().forEach(checked -> dates.add(plain(checked(printing, checked))));
        dates.add(
                printing.site().isOverdue(page)
                        ? new Remark(printing.dated("dates.overdue", front.due()), Optional.of("overdue"))
                        : plain(printing.dated("dates.due", front.due())));
        return dates;
    }

    /** What the reader must know about the translation as a whole, counted on the passages shown. */
    public static List<Line> notices(Printing printing, TranslatedPage page) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        page.passages()
                .values()
                .forEach(passage -> passage.notice().ifPresent(notice -> counts.merge(notice.kind(), 1, Integer::sum)));
        var source = Map.of("language", printing.words().name(printing.source()));
        var words = printing.words();
        List<Line> lines = new ArrayList<>();
        int drafts = counts.getOrDefault(Kind.DRAFT, 0);
        if (drafts > 0) {
            boolean all = page.coverage().confirmed() + page.coverage().outdatedMinor() == 0;
            lines.add(new Line(
                    all ? words.say("notices.all-draft", source) : words.count("notices.draft", drafts), true));
        }
        count(counts, Kind.OUTDATED_MINOR)
                .ifPresent(count -> lines.add(line(words.count("notices.outdated-minor", count))));
        count(counts, Kind.OUTDATED_MAJOR)
                .ifPresent(count -> lines.add(line(words.count("notices.outdated-major", count, source))));
        count(counts, Kind.MISSING).ifPresent(count -> lines.add(line(words.count("notices.missing", count, source))));
        if (page.coverage().criticalInSource()) {
            lines.add(line(words.say("notices.critical", source)));
        }
        return lines;
    }

    private static Optional<Integer> count(Map<Kind, Integer> counts, Kind kind) {
        return Optional.ofNullable(counts.get(kind));
    }

    private static Line line(String text) {
        return new Line(text, false);
    }

    private static String checked(Printing printing, Checked checked) {
        var words = printing.words();
        return words.say("dates.checked", Map.of("role", checked.role(), "date", words.date(checked.on())));
    }

    private static Remark plain(String text) {
        return new Remark(text, Optional.empty());
    }
}
