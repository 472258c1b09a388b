package org.fanal.translation.exchange.text;

import java.util.List;
import java.util.regex.Pattern;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.translation.po.PoEntry;

/**
 * The texts of one page in one language on their way out.
 *
 * @param page a page, or one of the portal's own word lists, {@code ui} or {@code desk}
 * @param base names the moment of the export for a later merge: 1 to 64 letters, digits, dots, hyphens and underscores
 * @param entries in the order of the page; only confirmed ones are not fuzzy
 */
public record PageTexts(Slug page, Language language, String base, List<PoEntry> entries) {
    private static final Pattern BASE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    public PageTexts {
        entries = List.copyOf(entries);
        if (!isBase(base)) {
            throw new IllegalArgumentException("not the name of an export: " + base);
        }
    }

    /** Whether a text can be the name of an export. */
    public static boolean isBase(String text) {
        return text.length() <= 64 && BASE.matcher(text).matches();
    }

    /** Those in use that nobody has translated, or whose translation is a draft or outdated. */
    public PageTexts needingWork() {
        var needing = entries.stream()
                .filter(entry -> !entry.obsolete())
                .filter(entry -> entry.fuzzy() || entry.strings().stream().anyMatch(String::isBlank))
                .toList();
        return new PageTexts(page, language, base, needing);
    }

    /** Whether it has any. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether any of its texts has a form for many. */
    public boolean hasPlurals() {
        return entries.stream().anyMatch(entry -> entry.plural().isPresent());
    }
}
