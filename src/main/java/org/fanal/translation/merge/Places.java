package org.fanal.translation.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Slug;
import org.fanal.translation.exchange.text.Received;
import org.fanal.translation.history.Successions;
import org.fanal.translation.po.PoEntry;

/** Finds where an entry belongs: by its source text, since programs drop contexts, keys and headers. */
final class Places {
    private final Map<Slug, PagePlaces> pages = new LinkedHashMap<>();
    private final Map<String, Set<PagePlaces>> holders = new HashMap<>();

    Places(List<Standing> standing, Successions successions) {
        for (var page : standing) {
            var placesOfPage = new PagePlaces(page, successions);
            pages.put(page.page(), placesOfPage);
            for (var wanted : page.wanted()) {
                holders.computeIfAbsent(Wording.plain(wanted.source()), text -> new HashSet<>())
                        .add(placesOfPage);
            }
        }
    }

    /**
     * Where it belongs: on the page its file names, else on the only page that holds its source text.
     *
     * @param file whence it came
     */
    Optional<Place> of(Received file, PoEntry entry) {
        var named = file.page().flatMap(page -> Optional.ofNullable(pages.get(page)));
        return named.flatMap(page -> page.of(entry, !file.hasContexts()))
                .or(() -> only(entry).flatMap(page -> page.of(entry, false)))
                .or(() -> named.isPresent() ? Optional.empty() : former(entry));
    }

    private Optional<PagePlaces> only(PoEntry entry) {
        var found = holders.getOrDefault(Wording.plain(entry.id()), Set.of());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private Optional<Place> former(PoEntry entry) {
        var found = pages.values().stream()
                .flatMap(page -> page.of(entry, false).stream())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
