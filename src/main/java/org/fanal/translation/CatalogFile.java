package org.fanal.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.translation.alignment.Alignment;
import org.fanal.translation.alignment.Alignment.Piece;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoReading;

/** Turns what a PO file says into a catalog for the page as it is now. */
final class CatalogFile {
    private final Slug page;
    private final Language language;
    private final String file;
    private final List<Segment> segments;
    private final Ledger ledger;

    /** @param segments of the page, in its order */
    CatalogFile(Slug page, Language language, String file, List<Segment> segments, Ledger ledger) {
        this.page = page;
        this.language = language;
        this.file = file;
        this.segments = segments.stream().filter(Segment::translatable).toList();
        this.ledger = ledger;
    }

    /** What came of a file: {@code whole} is false when a part of it could not be read. */
    record Outcome(Catalog catalog, boolean whole, List<Problem> problems) {}

    Outcome read(PoReading reading) {
        var problems = new ArrayList<>(reading.problems());
        var entries = reading.file().entries();
        wrongLanguage(reading).ifPresent(problems::add);
        var origins = new Origins(page, ledger.confirmations(), ledger.outdated());
        var inspection = new Inspection(language, file, segments, ledger.glossary());
        var fit = inspection.fit(origins.of(entries, segments));
        problems.addAll(inspection.problems());
        var offers = new Offers(page, ledger.successions(), ledger.confirmations(), origins, fit);
        var aligned = aligned(entries, origins);
        Map<SegmentKey, Rendition> renditions = new HashMap<>();
        for (var segment : segments) {
            var place = Optional.ofNullable(aligned.get(segment.key()));
            renditions.put(segment.key(), offers.of(segment.key(), place));
        }
        return new Outcome(Catalog.of(renditions), reading.whole(), problems);
    }

    /** For each segment the file does not know yet, the text in it that seems to have become the segment. */
    private Map<SegmentKey, SegmentKey> aligned(List<PoEntry> entries, Origins origins) {
        var before = new ArrayList<Piece>();
        var known = new HashSet<SegmentKey>();
        for (var entry : entries) {
            if (!entry.obsolete()) {
                var key = origins.key(entry);
                known.add(key);
                before.add(new Piece(key.text(), entry.id()));
            }
        }
        if (segments.stream().allMatch(segment -> known.contains(segment.key()))) {
            return Map.of();
        }
        var after = segments.stream()
                .map(segment -> new Piece(segment.key().text(), segment.text()))
                .toList();
        Map<SegmentKey, SegmentKey> aligned = new HashMap<>();
        for (var pair : Alignment.of(before, after)) {
            if (!pair.equal()) {
                aligned.put(
                        segments.get(pair.after()).key(),
                        new SegmentKey(before.get(pair.before()).identity()));
            }
        }
        return aligned;
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
