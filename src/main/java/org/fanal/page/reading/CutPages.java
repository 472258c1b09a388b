package org.fanal.page.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fanal.content.Content;
import org.fanal.content.Numbers;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.content.Source;
import org.fanal.markdown.Segment;
import org.fanal.markdown.Segmenter;
import org.fanal.page.Page;
import org.fanal.page.Site;

/** The pages of a content as they were cut; those whose source stayed the same are not cut again. */
final class CutPages {
    static final CutPages NONE = new CutPages(Map.of(), Map.of());

    private final Map<Slug, CutPage> cuts;
    private final Map<Slug, Page> pages;

    private CutPages(Map<Slug, CutPage> cuts, Map<Slug, Page> pages) {
        this.cuts = cuts;
        this.pages = pages;
    }

    /** @param numbers of the register when the page was cut: one page carries their texts */
    private record CutPage(Page page, Numbers numbers, List<Problem> problems) {
        static CutPage of(Source source, Numbers numbers) {
            var cut = Segmenter.cut(source, numbers);
            return new CutPage(new Page(source, cut.skeleton()), numbers, cut.problems());
        }

        boolean isOf(Source source, Numbers others) {
            return page.source().equals(source)
                    && (numbers.equals(others) || !source.slug().equals(Site.NUMBERS));
        }

        boolean isUsable() {
            return !page.skeleton().segments().isEmpty();
        }
    }

    /** @param last takes the place of pages that cannot be read */
    CutPages next(Content content, Numbers numbers, Optional<Site> last) {
        Map<Slug, CutPage> nextCuts = new TreeMap<>();
        content.sources().parallelStream()
                .map(source -> cut(source, numbers))
                .toList()
                .forEach(cut -> nextCuts.put(cut.page().slug(), cut));
        Map<Slug, Page> nextPages = new TreeMap<>();
        var lost = new TreeSet<>(content.broken());
        nextCuts.forEach((slug, cut) -> {
            if (cut.isUsable()) {
                nextPages.put(slug, cut.page());
            } else {
                lost.add(slug);
            }
        });
        lost.forEach(slug -> last.flatMap(site -> site.page(slug)).ifPresent(page -> nextPages.put(slug, page)));
        return new CutPages(nextCuts, nextPages);
    }

    private CutPage cut(Source source, Numbers numbers) {
        var known = cuts.get(source.slug());
        return known != null && known.isOf(source, numbers) ? known : CutPage.of(source, numbers);
    }

    /** The pages to publish, by slug. */
    Map<Slug, Page> pages() {
        return pages;
    }

    /** What was wrong with their Markdown. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        cuts.values().forEach(cut -> problems.addAll(cut.problems()));
        return problems;
    }

    /** A page that cannot be read has no segments just now, and its catalogs are not left over. */
    Map<Slug, List<Segment>> segments(Set<Slug> broken) {
        Map<Slug, List<Segment>> segments = new TreeMap<>();
        broken.forEach(slug -> segments.put(slug, List.of()));
        pages.forEach((slug, page) -> segments.put(slug, page.skeleton().segments()));
        return segments;
    }

    /** Those that were cut now and not before. */
    List<Page> newerThan(CutPages last) {
        return cuts.values().stream()
                .filter(cut -> cut.isUsable() && last.cuts.get(cut.page().slug()) != cut)
                .map(CutPage::page)
                .toList();
    }
}
