package org.fanal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fanal.content.Content;
import org.fanal.content.Numbers;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.content.Source;
import org.fanal.content.reading.ContentFolder;
import org.fanal.markdown.Cut;
import org.fanal.markdown.Segment;
import org.fanal.markdown.Segmenter;
import org.fanal.translation.reading.TranslationFolder;

/** Turns the two folders into a Site. */
public final class SiteFolders {
    private final ContentFolder content;
    private final TranslationFolder translations;

    public SiteFolders(ContentFolder content, TranslationFolder translations) {
        this.content = content;
        this.translations = translations;
    }

    /**
     * What came of reading.
     *
     * @param site absent only when the settings cannot be read and there was no Site before
     * @param problems everything wrong in both folders, by file and line
     */
    public record Reading(Optional<Site> site, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads both folders. What cannot be read is taken from the last Site: a page, a catalog, a language's words, the register;
     * with unreadable settings the whole last Site stays.
     */
    public Reading read(LocalDate today, Optional<Site> last) {
        var files = content.read(today);
        List<Problem> problems = new ArrayList<>(files.problems());
        if (files.settings().isEmpty()) {
            return new Reading(last, problems);
        }
        var settings = files.settings().get();
        var numbers = files.numbers().or(() -> last.map(Site::numbers)).orElse(new Numbers(List.of()));
        var pages = pages(files, numbers, last, problems);
        problems.addAll(new LinkCheck(pages.values(), numbers, names(files)).problems());
        var read = translations.read(settings, segments(pages, files.broken()));
        problems.addAll(read.problems());
        var tongues = new Tongues(settings, files.find(), read, List.copyOf(pages.keySet()), last.map(Site::tongues));
        var site = new Site(today, settings, numbers, List.copyOf(pages.values()), tongues);
        return new Reading(Optional.of(site), problems);
    }

    /** A page that cannot be read has no segments just now, and its catalogs are not left over. */
    private static Map<Slug, List<Segment>> segments(Map<Slug, Page> pages, Set<Slug> broken) {
        Map<Slug, List<Segment>> segments = new TreeMap<>();
        broken.forEach(slug -> segments.put(slug, List.of()));
        pages.forEach((slug, page) -> segments.put(slug, page.skeleton().segments()));
        return segments;
    }

    private static Map<Slug, Page> pages(Content files, Numbers numbers, Optional<Site> last, List<Problem> problems) {
        Map<Slug, Page> pages = new TreeMap<>();
        var cuts = files.sources().parallelStream()
                .map(source -> Map.entry(source, Segmenter.cut(source, numbers)))
                .toList();
        for (var each : cuts) {
            Source source = each.getKey();
            Cut cut = each.getValue();
            problems.addAll(cut.problems());
            if (cut.skeleton().segments().isEmpty()) {
                keep(source.slug(), last, pages);
            } else {
                pages.put(source.slug(), new Page(source, cut.skeleton()));
            }
        }
        files.broken().forEach(slug -> keep(slug, last, pages));
        return pages;
    }

    private static void keep(Slug slug, Optional<Site> last, Map<Slug, Page> pages) {
        last.flatMap(site -> site.page(slug)).ifPresent(page -> pages.put(slug, page));
    }

    private static HashSet<String> names(Content files) {
        var names = new HashSet<String>();
        files.broken().forEach(slug -> names.add(slug.text()));
        return names;
    }
}
