package org.fanal.translation.exchange.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.translation.po.PoEntry;

/** What a header in the manner of PO files says of its file. */
public record HeaderFields(Optional<Slug> page, Optional<String> language, Optional<String> base) {
    /** A header that says nothing. */
    public static final HeaderFields NONE = of(Map.of());

    /** Begins the name of our files. */
    public static final String PROJECT = "Project-Id-Version";

    /** Names the export. */
    public static final String BASE = "X-Fanal-Base";

    /** What stands before a page's name. */
    public static final String OURS = "fanal ";

    /** Of the fields of a PO file. */
    public static HeaderFields of(Map<String, String> fields) {
        return new HeaderFields(
                page(fields.getOrDefault(PROJECT, "")),
                said(fields.getOrDefault("Language", "")),
                said(fields.getOrDefault(BASE, "")).filter(PageTexts::isBase));
    }

    /** Of its lines. */
    public static HeaderFields of(String lines) {
        Map<String, String> fields = new HashMap<>();
        for (var line : lines.split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        return of(fields);
    }

    /** What this one says, else the other. */
    public HeaderFields or(HeaderFields other) {
        return new HeaderFields(
                page.or(() -> other.page), language.or(() -> other.language), base.or(() -> other.base));
    }

    /** Entries of a file with this header. */
    public Received received(String file, List<PoEntry> entries) {
        return new Received(file, page, language, base, entries);
    }

    private static Optional<Slug> page(String project) {
        return project.startsWith(OURS)
                ? Slug.parse(project.substring(OURS.length()).strip())
                : Optional.empty();
    }

    private static Optional<String> said(String text) {
        return Optional.of(text.strip()).filter(said -> !said.isEmpty());
    }
}
