package org.fanal.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One range of the header, such as {@code zh-Hant-TW;q=0.8}.
 *
 * @param tag the range with its language, and the script where that is plain, as our tags write them; in small letters
 * @param thousandths how much the reader likes it, from 0 (refused) to 1000
 */
record LanguageRange(String tag, int thousandths) {
    private static final Pattern SHAPE = Pattern.compile(
            "\\s*([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8})\\s*(?:;\\s*[qQ]=(0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?)\\s*)?");

    /** Languages that browsers and phones also know by another tag; Dari is read in the same letters as Persian. */
    private static final Map<String, String> NAMES =
            Map.of("fil", "tl", "cmn", "zh", "yue", "zh", "arb", "ar", "pes", "fa", "prs", "fa");

    /** Chinese is offered by script, but mostly asked for by country. */
    private static final Pattern TRADITIONAL = Pattern.compile("(?:(?:zh|cmn)-(?:tw|hk|mo)|yue(?!-hans))(?:-.*)?");

    private static final Pattern SIMPLIFIED = Pattern.compile("(?:zh|cmn)(?:-(?:cn|sg|my)(?:-.*)?)?");

    private static final Pattern SCRIPT = Pattern.compile("^[a-z]+-[a-z]{4}(?:-|$)");

    /** Reads one element of the header; nothing for {@code *}, which promises no language, and for what is malformed. */
    static Optional<LanguageRange> parse(String element) {
        var parts = SHAPE.matcher(element);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var quality =
                Optional.ofNullable(parts.group(2)).map(Double::parseDouble).orElse(1.0);
        return Optional.of(new LanguageRange(canonical(parts.group(1)), (int) Math.round(quality * 1000)));
    }

    /** Whether the reader refuses what it covers. */
    boolean isRefusal() {
        return thousandths == 0;
    }

    /** Whether the language is the range or a shorter form of it, or whether the range leaves open which form it wants. */
    boolean covers(Language language) {
        var offered = language.tag().toLowerCase(Locale.ROOT);
        return startsWith(tag, offered) || primary(tag).equals(primary(offered)) && !hasScript(offered);
    }

    /** Whether it is the same language, perhaps in other letters. */
    boolean isKinOf(Language language) {
        return primary(tag).equals(primary(language.tag()));
    }

    private static String canonical(String range) {
        var lower = range.toLowerCase(Locale.ROOT);
        if (TRADITIONAL.matcher(lower).matches()) {
            return "zh-hant";
        }
        if (SIMPLIFIED.matcher(lower).matches()) {
            return "zh-hans";
        }
        var primary = primary(lower);
        return NAMES.getOrDefault(primary, primary) + lower.substring(primary.length());
    }

    private static boolean startsWith(String range, String offered) {
        return range.equals(offered) || range.startsWith(offered + "-");
    }

    private static boolean hasScript(String tag) {
        return SCRIPT.matcher(tag).find();
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
