package org.fanal.translation.numerals;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The words of a language that stand behind a number and make it larger: million, 亿, مليار. */
final class Magnitudes {
    /** A star: more letters may follow. */
    private static final Map<String, String> STEMS = Map.ofEntries(
            Map.entry("en", "thousand* 3, million* 6, billion* 9, trillion* 12"),
            Map.entry("es", "mil millones 9, mil 3, millón 6, millones 6, billón 12, billones 12"),
            Map.entry("ar", "ألف 3, ألفا 3, ألفًا 3, آلاف 3, مليون* 6, ملايين 6, مليار* 9, بليون* 9, تريليون* 12"),
            Map.entry("zh", "千* 3, 万亿* 12, 萬億* 12, 百万* 6, 百萬* 6, 千万* 7, 千萬* 7, 万* 4, 萬* 4, 十亿* 9, 亿* 8, 億* 8"),
            Map.entry("ht", "mil 3, milyon 6, milya 9"),
            Map.entry("vi", "nghìn 3, ngàn 3, triệu 6, tỷ 9, tỉ 9"),
            Map.entry("fr", "mille 3, million* 6, milliard* 9"),
            Map.entry("pt", "mil 3, milhão 6, milhões 6, bilhão 9, bilhões 9, trilhão 12, trilhões 12"),
            Map.entry("ru", "тыс* 3, миллион* 6, млн 6, миллиард* 9, млрд 9, триллион* 12"),
            Map.entry("uk", "тис* 3, мільйон* 6, млн 6, мільярд* 9, млрд 9, трильйон* 12"),
            Map.entry("fa", "هزار 3, میلیون* 6, میلیارد* 9"),
            Map.entry("so", "kun 3, milyan 6, milyuun 6, bilyan 9, bilyuun 9"),
            Map.entry("ko", "천만* 7, 백만* 6, 천* 3, 만* 4, 억* 8, 조* 12"),
            Map.entry("tl", "libo* 3, milyon* 6, bilyon* 9"),
            Map.entry("hi", "हज़ार 3, हजार 3, लाख 5, मिलियन 6, करोड़ 7, अरब 9, बिलियन 9"));

    private final List<Stem> stems;

    private Magnitudes(String table) {
        this.stems = Stream.of(table.split(", "))
                .map(Stem::parse)
                .sorted(Comparator.comparingInt((Stem stem) -> stem.text().length())
                        .reversed())
                .toList();
    }

    /** Those of a language, by its tag without script and country. */
    static Magnitudes of(String mainTag) {
        return new Magnitudes(STEMS.getOrDefault(mainTag, STEMS.getOrDefault("en", "")));
    }

    /** The power of ten that the words at this place stand for; 0 when there are none. */
    int exponentAt(String text, int place) {
        int start = place;
        while (start < text.length() && Character.isWhitespace(text.charAt(start)) || isNoBreakSpace(text, start)) {
            start++;
        }
        var rest = text.substring(start, Math.min(text.length(), start + 24)).toLowerCase(Locale.ROOT);
        return stems.stream()
                .filter(stem -> stem.begins(rest))
                .mapToInt(Stem::exponent)
                .findFirst()
                .orElse(0);
    }

    private static boolean isNoBreakSpace(String text, int place) {
        return place < text.length() && text.charAt(place) == '\u00A0';
    }

    private record Stem(String text, boolean open, int exponent) {
        static Stem parse(String entry) {
            int space = entry.lastIndexOf(' ');
            boolean open = entry.charAt(space - 1) == '*';
            var text = entry.substring(0, open ? space - 1 : space);
            return new Stem(text, open, Integer.parseInt(entry.substring(space + 1)));
        }

        boolean begins(String rest) {
            return rest.startsWith(text)
                    && (open || rest.length() == text.length() || !Character.isLetter(rest.charAt(text.length())));
        }
    }
}
