package org.fanal.translation.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.Segmenter;
import org.fanal.translation.exchange.text.Formula;
import org.fanal.translation.history.Severity;
import org.fanal.translation.history.Successions;
import org.fanal.translation.po.PoEntry;

/** The places of one page. */
final class PagePlaces {
    private final Slug page;
    private final Map<SegmentKey, Wanted> now = new LinkedHashMap<>();
    private final Map<SegmentKey, Successor> former = new HashMap<>();
    private final Map<String, List<Wanted>> byText = new HashMap<>();
    private final Map<String, Wanted> byContext = new HashMap<>();

    private record Successor(Wanted wanted, Severity change) {}

    PagePlaces(Standing standing, Successions successions) {
        page = standing.page();
        for (var wanted : standing.wanted()) {
            now.put(wanted.key(), wanted);
            byText.computeIfAbsent(Wording.plain(wanted.source()), text -> new ArrayList<>())
                    .add(wanted);
            wanted.context().ifPresent(context -> byContext.putIfAbsent(context, wanted));
            for (var ancestor : successions.ancestors(page, wanted.key())) {
                former.merge(
                        ancestor.key(),
                        new Successor(wanted, ancestor.worst()),
                        (a, b) -> b.change().compareTo(a.change()) < 0 ? b : a);
            }
        }
    }

    /** @param contextsLost whether the entry's file has lost the contexts that tell equal texts apart */
    Optional<Place> of(PoEntry entry, boolean contextsLost) {
        var own = key(entry);
        var onItsLine = contextsLost ? onItsLine(entry) : Optional.<Wanted>empty();
        return onItsLine
                .or(() -> Optional.ofNullable(now.get(own)))
                .or(() -> namesake(entry, entry.id()))
                .or(() -> namesake(entry, Formula.unguarded(entry.id())))
                .map(this::present)
                .or(() -> Optional.ofNullable(former.get(own)).map(found -> grown(entry, own, found)))
                .or(() -> word(entry).map(wanted -> grown(entry, own, new Successor(wanted, Severity.MAJOR))));
    }

    /** Of several equal texts, the one on the line that the entry names. */
    private Optional<Wanted> onItsLine(PoEntry entry) {
        var namesakes = byText.getOrDefault(Wording.plain(entry.id()), List.of());
        if (namesakes.size() < 2) {
            return Optional.empty();
        }
        return namesakes.stream()
                .filter(wanted -> entry.references().stream().anyMatch(place -> place.endsWith(":" + wanted.line())))
                .findFirst();
    }

    private Optional<Wanted> namesake(PoEntry entry, String source) {
        var namesakes = byText.getOrDefault(Wording.plain(source), List.of());
        if (namesakes.size() == 1) {
            return Optional.of(namesakes.get(0));
        }
        var said = entry.context().orElse("");
        return namesakes.stream()
                .filter(wanted ->
                        said.endsWith(":" + wanted.line()) || wanted.context().equals(entry.context()))
                .findFirst();
    }

    /** The portal's own words keep their key when their English changes. */
    private Optional<Wanted> word(PoEntry entry) {
        return entry.context()
                .flatMap(context -> Optional.ofNullable(byContext.get(context)))
                .filter(Wanted::isWord);
    }

    private Place present(Wanted wanted) {
        return new Place(page, wanted, wanted.key(), wanted.source(), Optional.empty());
    }

    private Place grown(PoEntry entry, SegmentKey own, Successor found) {
        return new Place(page, found.wanted(), own, entry.id(), Optional.of(found.change()));
    }

    private SegmentKey key(PoEntry entry) {
        return Segmenter.key(page, Wording.normal(Wording.source(entry)), entry.context());
    }
}
