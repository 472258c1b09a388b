package org.fanal.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Choosing a language from the {@code Accept-Language} header (RFC 9110, 12.5.4; lookup as RFC 4647, 3.4). */
public final class AcceptLanguage {
    private static final int LONGEST_HEADER = 8 * 1024;

    private AcceptLanguage() {}

    /** The offered language the reader likes best; the first offered one when none matches or the header is unreadable. */
    public static Language best(String header, List<Language> offered) {
        var ranges = ranges(header);
        return first(ranges, offered, LanguageRange::covers)
                .or(() -> first(ranges, offered, LanguageRange::isKinOf))
                .or(() -> unrefused(ranges, offered))
                .orElse(offered.get(0));
    }

    private static Optional<Language> first(
            List<LanguageRange> ranges, List<Language> offered, BiPredicate<LanguageRange, Language> match) {
        for (var range : ranges) {
            for (var language : offered) {
                if (!range.isRefusal() && match.test(range, language)) {
                    return Optional.of(language);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> unrefused(List<LanguageRange> ranges, List<Language> offered) {
        return offered.stream()
                .filter(language -> ranges.stream().noneMatch(range -> range.isRefusal() && range.covers(language)))
                .findFirst();
    }

    /** The readable ranges, the best liked first; a range that cannot be read is passed over. */
    private static List<LanguageRange> ranges(String header) {
        var readable = header.length() > LONGEST_HEADER ? header.substring(0, LONGEST_HEADER) : header;
        var ranges = new ArrayList<LanguageRange>();
        for (var item : readable.split(",")) {
            LanguageRange.parse(item).ifPresent(ranges::add);
        }
        ranges.sort(Comparator.comparingInt(LanguageRange::thousandths).reversed());
        return ranges;
    }
}
