package org.fanal.translation.check;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that say no. A translation without any, where the source has one, may say the opposite. */
final class Negations {
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(?:not|never|no(?!\\.\\s*\\d)|nobody|none|nothing|neither|nor|without|cannot|[a-z]+n['\u2019]t)\\b");
    private static final Map<String, String> HINTS = Map.ofEntries(
            Map.entry(
                    "es", words("no|nunca|jamás|nadie|ning[uú]n\\w*|nada|ni|sin|tampoco|evit\\w+|ni[eé]g\\w+|neg\\w+")),
            Map.entry("pt", words("não|nunca|jamais|ninguém|nenhum\\w*|nada|nem|sem|evit\\w+|recus\\w+")),
            Map.entry("fr", words("ne|n|pas|jamais|rien|aucun\\w*|personne|sans|ni|non|refus\\w+|évit\\w+")),
            Map.entry("ht", words("pa|pap|poko|san|okenn|anyen|pèsonn|janm|janmen|non|refize")),
            Map.entry(
                    "ar",
                    words(
                            "[وفبأل]?(?:لا|لم|لن|ألا|بلا|دون|بدون|عدم|غير|لئلا|لست\\p{L}*|لسنا|ليس\\p{L}*|أبدا|ممنوع\\p{L}*|يحظر|امتن\\p{L}*|\\p{L}{0,2}رفض\\p{L}*|غياب\\p{L}*|كلا)")),
            Map.entry("fa", words("ن\\p{L}+|نه|هیچ\\p{L}*|بدون|غیر|عدم|هرگز|بی")),
            Map.entry("ru", words("не\\p{L}*|ни\\p{L}*|нет|без\\p{L}*|отказ\\p{L}*|запре\\p{L}*")),
            Map.entry("uk", words("не\\p{L}*|ні\\p{L}*|без\\p{L}*|відмов\\p{L}*|заборон\\p{L}*")),
            Map.entry("zh", "[不没沒无無未勿别別莫非否拒免禁毫]"),
            Map.entry("ko", "않|안 |못|없|아니|말|금지|거부|무|미|비|불"),
            Map.entry("vi", words("không|chưa|chẳng|đừng|chớ|vô|phi|cấm|chối|miễn|thiếu")),
            Map.entry("so", words("ma|maya|aan|ha|la['\u2019]?aan|uma|inaan|waxba|cidna|weligaa|\\w+in")),
            Map.entry("tl", words("hindi|wala\\w*|walang|huwag|di|ayaw|bawal|tanggihan|nang wala")),
            Map.entry("hi", words("नहीं|न|ना|मत|बिना|कोई|कभी|इनकार|नही")));
    private static final Map<String, Pattern> PATTERNS = compiled();

    private Negations() {}

    private static String words(String alternatives) {
        return "(?<![\\p{L}\\p{M}])(?:" + alternatives + ")(?![\\p{L}\\p{M}])";
    }

    private static Map<String, Pattern> compiled() {
        var patterns = new HashMap<String, Pattern>();
        HINTS.forEach((tag, hint) ->
                patterns.put(tag, Pattern.compile(hint, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        return Map.copyOf(patterns);
    }

    /** The first word of an English text that says no; empty when there is none. */
    static String in(String english) {
        var no = ENGLISH.matcher(english);
        return no.find() ? no.group() : "";
    }

    /** Whether a source says no and its translation has no word that does. */
    static boolean dropped(String negation, String mainTag, String translation) {
        var pattern = PATTERNS.get(mainTag);
        if (negation.isEmpty() || pattern == null) {
            return false;
        }
        var text = mainTag.equals("ar") ? withoutVowelSigns(translation) : translation;
        return !pattern.matcher(text).find();
    }

    private static String withoutVowelSigns(String arabic) {
        return Normalizer.normalize(arabic, Normalizer.Form.NFC).replaceAll("[\u064B-\u0652\u0640]", "");
    }
}
