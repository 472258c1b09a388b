package org.fanal.office.desk.parts;

import java.util.List;
import java.util.function.ToIntFunction;
import org.fanal.language.Language;
import org.fanal.page.Coverage;
import org.fanal.page.Site;

/** The coverage of all pages together. */
final class Whole {
    private Whole() {}

    static Coverage of(Site site, Language language) {
        var pages = site.pages().stream()
                .map(page -> site.translated(page, language).coverage())
                .toList();
        return new Coverage(
                sum(pages, Coverage::confirmed),
                sum(pages, Coverage::draft),
                sum(pages, Coverage::outdatedMinor),
                sum(pages, Coverage::outdatedMajor),
                sum(pages, Coverage::missing),
                false);
    }

    private static int sum(List<Coverage> all, ToIntFunction<Coverage> part) {
        return all.stream().mapToInt(part).sum();
    }
}
