package org.fanal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.apache.lucene.util.ThreadInterruptedException;
import org.fanal.language.Language;
import org.fanal.markdown.SegmentKey;
import org.fanal.page.Site;

/**
 * Finds pages. The index of a language is made when somebody first asks in it. After another Site was published the former one
 * answers until {@link #renew} has made the next; what it names that is gone is left out.
 */
public final class Search {
    private final Map<Language, SearchIndex> indexes = new ConcurrentHashMap<>();

    /** Pages of the Site that answer, the best first, at most ten. */
    public List<Found> find(Site site, Language language, String text) {
        var index = indexes.computeIfAbsent(language, each -> SearchIndex.of(site, each));
        var found = index.find(text);
        return index.isOf(site) ? found : still(site, found);
    }

    /** Makes the indexes that are in use anew for another Site, as long as that is wanted. */
    public void renew(Site site, BooleanSupplier isWanted) {
        for (var language : indexes.keySet()) {
            if (!isWanted.getAsBoolean()) {
                return;
            }
            if (!site.languages().contains(language)) {
                indexes.remove(language);
            } else if (!indexes.get(language).isOf(site)) {
                renew(site, language);
            }
        }
    }

    private void renew(Site site, Language language) {
        try {
            indexes.put(language, SearchIndex.of(site, language));
        } catch (ThreadInterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Found> still(Site site, List<Found> found) {
        var there = new ArrayList<Found>();
        for (var each : found) {
            site.page(each.page()).ifPresent(page -> {
                Set<SegmentKey> keys = new TreeSet<>();
                page.skeleton().segments().forEach(segment -> keys.add(segment.key()));
                there.add(new Found(
                        each.page(),
                        each.passages().stream().filter(keys::contains).toList()));
            });
        }
        return there;
    }
}
