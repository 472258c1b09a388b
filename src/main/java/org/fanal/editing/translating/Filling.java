package org.fanal.editing.translating;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanal.content.Slug;
import org.fanal.editing.outcome.Outcome;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.publishing.Published;
import org.fanal.editing.translating.now.Piece;
import org.fanal.language.Language;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.Segmenter;
import org.fanal.page.reading.SiteTexts;
import org.fanal.translation.Contexts;
import org.fanal.translation.history.Confirmation;
import org.fanal.translation.history.Confirmations;
import org.fanal.translation.history.Exemption;
import org.fanal.translation.history.Exemptions;
import org.fanal.translation.history.HistoryFiles;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.po.PoWriter;

/** The published texts with some more translations confirmed: entries filled in, and a line for each in {@code confirmed.tsv}. */
final class Filling {
    private static final String CONFIRMED = "# page\tsource key\ttranslation hash\tdate\n";
    private static final String EXEMPT = "# page\tsource key\ttranslation hash\trule\tdate\n";
    private static final String MACHINE = "origin: machine";

    private final Published published;
    private final Language language;
    private final Slug page;
    private final LocalDate today;

    Filling(Published published, Language language, Slug page, LocalDate today) {
        this.published = published;
        this.language = language;
        this.page = page;
        this.today = today;
    }

    /**
     * Every text that changes; refused when the page's file cannot be read in full.
     *
     * @param exempt the checks that a second person set aside for a text
     */
    Outcome<Map<String, Optional<String>>> with(List<Piece> pieces, Function<Piece, List<String>> exempt) {
        var path = SiteTexts.TRANSLATIONS + "/" + language.tag() + "/" + page + ".po";
        var reading = PoReader.read(published.texts().body(path).orElse("").getBytes(StandardCharsets.UTF_8), path);
        if (!reading.whole()) {
            return Outcome.refused(Refusal.problems(reading.problems()));
        }
        Map<String, Optional<String>> changes = new LinkedHashMap<>();
        changes.put(path, Optional.of(PoWriter.write(filled(reading.file(), pieces))));
        var confirmations = pieces.stream().map(this::confirmation).toList();
        append(
                changes,
                HistoryFiles.confirmed(language),
                CONFIRMED,
                Confirmations.of(confirmations).write());
        var exemptions = pieces.stream()
                .flatMap(piece -> exempt.apply(piece).stream().map(rule -> exemption(piece, rule)))
                .toList();
        append(
                changes,
                HistoryFiles.exempt(language),
                EXEMPT,
                Exemptions.of(exemptions).write());
        return Outcome.done(published.made().translating(changes, Set.of(page), today));
    }

    private Confirmation confirmation(Piece piece) {
        return new Confirmation(page, piece.place().key(), piece.hash(), today);
    }

    private Exemption exemption(Piece piece, String rule) {
        return new Exemption(page, piece.place().key(), piece.hash(), rule, today);
    }

    /** Adds the lines that a table does not have yet. */
    private void append(Map<String, Optional<String>> changes, String table, String columns, String lines) {
        var path = SiteTexts.TRANSLATIONS + "/" + table;
        var body = published.texts().body(path).orElse(columns);
        var known = Set.copyOf(body.lines().toList());
        var fresh = lines.lines()
                .filter(line -> !known.contains(line))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        if (!fresh.isEmpty()) {
            changes.put(path, Optional.of((body.endsWith("\n") ? body : body + "\n") + fresh));
        }
    }

    private PoFile filled(PoFile file, List<Piece> pieces) {
        var segments = published
                .site()
                .page(page)
                .map(found -> found.skeleton().segments())
                .orElse(List.<Segment>of());
        var entries = new ArrayList<>(Contexts.restored(page, segments, file.entries()));
        var places = places(entries);
        for (var piece : pieces) {
            var entry = entry(piece);
            var place = Optional.ofNullable(places.get(piece.place().key()));
            if (place.isPresent()) {
                entries.set(place.get(), entry.commented(comments(entries.get(place.get()))));
            } else {
                entries.add(entry);
            }
        }
        return PoFile.settled(file.headers(), entries);
    }

    /** Entries in use by the key of their source text; a word's by its key, whatever its English was. */
    private Map<SegmentKey, Integer> places(List<PoEntry> entries) {
        Map<SegmentKey, Integer> places = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (!entry.obsolete()) {
                var id = Normalizer.normalize(entry.id(), Normalizer.Form.NFC);
                var text = entry.plural().map(many -> id + "\n" + many).orElse(id);
                places.putIfAbsent(Segmenter.key(page, text, entry.context()), i);
            }
        }
        return places;
    }

    private static PoEntry entry(Piece piece) {
        var original = piece.original();
        return PoEntry.of(original.context(), original.text(), "")
                .counted(original.plural())
                .withStrings(piece.forms());
    }

    /** A person wrote or read it: it is no machine's any more. */
    private static List<String> comments(PoEntry entry) {
        return entry.comments().stream()
                .filter(comment -> !comment.strip().equalsIgnoreCase(MACHINE))
                .toList();
    }
}
