package org.fanal.editing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.page.Coverage;
import org.fanal.page.Page;
import org.fanal.page.Site;

/** How far each page is in each language, counted once for each Site. */
final class CoverageTable {
    private final AtomicReference<Counted> counted = new AtomicReference<>(Counted.NOTHING);

    private record Counted(Optional<Site> site, Map<Slug, Map<Language, Coverage>> pages) {
        static final Counted NOTHING = new Counted(Optional.empty(), Map.of());

        boolean isOf(Site other) {
            return site.filter(mine -> mine == other).isPresent();
        }
    }

    Map<Language, Coverage> of(Site site, Page page) {
        var now = counted.updateAndGet(
                last -> last.isOf(site) ? last : new Counted(Optional.of(site), new ConcurrentHashMap<>()));
        return now.pages().computeIfAbsent(page.slug(), slug -> count(site, page));
    }

    private static Map<Language, Coverage> count(Site site, Page page) {
        var coverage = new LinkedHashMap<Language, Coverage>();
        site.languages().stream()
                .filter(language -> !language.equals(site.settings().source()))
                .forEach(language ->
                        coverage.put(language, site.translated(page, language).coverage()));
        return coverage;
    }
}
