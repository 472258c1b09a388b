package org.fanal.translation.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.translation.Catalog;
import org.fanal.translation.Contexts;
import org.fanal.translation.Origins;
import org.fanal.translation.Placing;
import org.fanal.translation.Placing.Placed;
import org.fanal.translation.Rendition;
import org.fanal.translation.check.TranslationCheck;
import org.fanal.translation.history.History;
import org.fanal.translation.po.PoReading;

/** Turns what a PO file says into a catalog for the page as it is now. */
final class CatalogFile {
    private final Slug page;
    private final Language language;
    private final String file;
    private final List<Segment> segments;
    private final History history;
    private final TranslationCheck check;

    CatalogFile(Slug page, Language language, String file, Bench bench) {
        this.page = page;
        this.language = language;
        this.file = file;
        segments = bench.pages().getOrDefault(page, List.of()).stream()
                .filter(Segment::translatable)
                .toList();
        history = bench.history().of(language);
        check = bench.check();
    }

    /** What came of a file: {@code whole} is false when a part of it could not be read. */
    record Outcome(Catalog catalog, boolean whole, List<Problem> problems) {}

    Outcome read(PoReading reading) {
        var problems = new ArrayList<>(reading.problems());
        var entries = Contexts.restored(page, segments, reading.file().entries());
        wrongLanguage(reading).ifPresent(problems::add);
        var origins = new Origins(page, history.confirmations(), history.outdated());
        var inspection = new Inspection(page, language, file, segments, check, history.exemptions());
        var fit = inspection.fit(origins.of(entries, segments));
        problems.addAll(inspection.problems());
        var placed =
                new Placing(page, segments, origins, history.successions(), history.confirmations()).of(entries, fit);
        Map<SegmentKey, Rendition> renditions = new HashMap<>();
        segments.forEach(segment -> renditions.put(
                segment.key(),
                Optional.ofNullable(placed.get(segment.key()))
                        .map(Placed::rendition)
                        .orElse(Rendition.MISSING)));
        return new Outcome(Catalog.of(renditions), reading.whole(), problems);
    }

    private Optional<Problem> wrongLanguage(PoReading reading) {
        var said = reading.file().headers().getOrDefault("Language", "").strip();
        if (said.isEmpty() || mainTag(said).equals(mainTag(language.tag()))) {
            return Optional.empty();
        }
        return Optional.of(Problem.warning(
                file,
                1,
                "The header says that this file is in \"" + said + "\", but its folder is for " + language.tag() + ".",
                "Move the file, or correct \"Language:\" in its first entry."));
    }

    private static String mainTag(String tag) {
        return tag.split("[-_@.]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
