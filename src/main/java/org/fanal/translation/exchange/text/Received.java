package org.fanal.translation.exchange.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.translation.po.PoEntry;

/**
 * Entries that came in together. Whatever a file says of itself is a claim.
 *
 * @param file the file as messages name it, inside a ZIP with that one's name before it
 * @param page the page it says it is about
 * @param language the tag it says it is in, as it stands there
 * @param base the export it says it was made from
 */
public record Received(
        String file, Optional<Slug> page, Optional<String> language, Optional<String> base, List<PoEntry> entries) {
    public Received {
        entries = List.copyOf(entries);
    }

    /** Whether it may be in this language: it says so, or says nothing. Countries are not looked at. */
    public boolean mayBeIn(Language expected) {
        return language.map(String::strip)
                .filter(said -> !said.isEmpty())
                .map(said -> written(said).equals(written(expected.tag())))
                .orElse(true);
    }

    /** Whether any entry has a context; some programs drop them all. */
    public boolean hasContexts() {
        return entries.stream().anyMatch(entry -> entry.context().isPresent());
    }

    /** The language and, for Chinese, the script it is written in. */
    private static String written(String tag) {
        var parts = tag.toLowerCase(Locale.ROOT).split("[-_@.]");
        if (parts.length == 0 || !parts[0].equals("zh")) {
            return parts.length == 0 ? "" : parts[0];
        }
        var rest = List.of(parts).subList(1, parts.length);
        boolean traditional = rest.contains("hant")
                || (!rest.contains("hans") && (rest.contains("tw") || rest.contains("hk") || rest.contains("mo")));
        return traditional ? "zh-hant" : "zh-hans";
    }
}
