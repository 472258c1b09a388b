package org.fanal.editing.publishing;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fanal.content.Slug;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.Segmenter;
import org.fanal.texts.MemoryTexts;
import org.fanal.translation.history.Confirmation;
import org.fanal.translation.history.Confirmations;
import org.fanal.translation.history.Outdated;
import org.fanal.translation.history.OutdatedTexts;
import org.fanal.translation.history.Succession;
import org.fanal.translation.history.Successions;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoReader;

/**
 * A page's translations move to its new name, and what is on record about them is written down once more: a segment's key holds the
 * name of its page, so that every line about the page would speak of nothing.
 */
final class Renaming {
    private static final String FOLDER = Made.TRANSLATIONS + "/";

    private final MemoryTexts texts;
    private final Slug from;
    private final Slug to;
    private final Map<String, Optional<String>> changes = new TreeMap<>();
    private final Map<SegmentKey, SegmentKey> keys = new HashMap<>();

    Renaming(MemoryTexts texts, Slug from, Slug to) {
        this.texts = texts;
        this.from = from;
        this.to = to;
    }

    Map<String, Optional<String>> texts() {
        var paths = texts.all().subMap(FOLDER, FOLDER + Character.MAX_VALUE).keySet();
        paths.stream().filter(this::isOfThePage).forEach(this::move);
        paths.stream().filter(path -> path.endsWith(".tsv")).forEach(this::copyLines);
        return changes;
    }

    private boolean isOfThePage(String path) {
        return path.endsWith("/" + from + ".po") || path.endsWith("/templates/" + from + ".pot");
    }

    private void move(String path) {
        var body = texts.body(path).orElseThrow();
        PoReader.read(body.getBytes(StandardCharsets.UTF_8), path)
                .file()
                .entries()
                .forEach(this::learn);
        changes.put(path, Optional.empty());
        changes.put(
                path.substring(0, path.lastIndexOf('/') + 1) + to + path.substring(path.lastIndexOf('.')),
                Optional.of(body));
    }

    private void learn(PoEntry entry) {
        learn(entry.context(), entry.id());
        entry.previousId().ifPresent(id -> {
            learn(entry.context(), id);
            learn(entry.previousContext(), id);
        });
    }

    private void learn(Optional<String> context, String text) {
        keys.put(Segmenter.key(from, text, context), Segmenter.key(to, text, context));
    }

    private void copyLines(String path) {
        var body = texts.body(path).orElseThrow();
        var lines = lines(path, body);
        if (!lines.isEmpty()) {
            changes.put(path, Optional.of(body + (body.endsWith("\n") ? "" : "\n") + lines));
        }
    }

    private String lines(String path, String body) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "confirmed.tsv" -> confirmed(Confirmations.read(body, path).value());
            case "outdated.tsv" -> outdated(OutdatedTexts.read(body, path).value());
            case "successions.tsv" -> successions(Successions.read(body, path).value());
            default -> "";
        };
    }

    private String confirmed(Confirmations table) {
        var moved = table.all().stream()
                .filter(row -> row.page().equals(from) && keys.containsKey(row.source()))
                .map(row -> new Confirmation(to, key(row.source()), row.translation(), row.on()))
                .toList();
        return Confirmations.of(moved).write();
    }

    private String outdated(OutdatedTexts table) {
        var moved = table.all().stream()
                .filter(row -> row.page().equals(from) && keys.containsKey(row.madeFrom()))
                .map(row -> new Outdated(to, key(row.madeFrom()), row.translation(), row.since()))
                .toList();
        return OutdatedTexts.of(moved).write();
    }

    private String successions(Successions table) {
        List<Succession> moved = table.all().stream()
                .filter(row -> row.page().equals(from) && keys.containsKey(row.from()) && keys.containsKey(row.to()))
                .map(row -> new Succession(to, key(row.from()), key(row.to()), row.severity(), row.on()))
                .collect(Collectors.toList());
        return Successions.of(moved).write();
    }

    private SegmentKey key(SegmentKey old) {
        return Optional.ofNullable(keys.get(old)).orElse(old);
    }
}
