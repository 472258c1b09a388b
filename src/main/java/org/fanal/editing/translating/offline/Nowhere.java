package org.fanal.editing.translating.offline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Slug;
import org.fanal.editing.translating.record.Place;
import org.fanal.language.Language;
import org.fanal.translation.exchange.text.Fragment;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.merge.Merged;
import org.fanal.translation.merge.Outcome;

/** Where texts are filed that belong to no text of the site; each of them once, however often it comes. */
final class Nowhere {
    private static final Slug PAGE = new Slug("unplaced");

    private final Language language;
    private final Map<Place, Set<TextHash>> there = new HashMap<>();

    /** @param came what came in before and was not taken back */
    Nowhere(Language language, Map<Place, Set<TextHash>> came) {
        this.language = language;
        came.forEach((place, hashes) -> there.put(place, new HashSet<>(hashes)));
    }

    static Place place(Language language, Merged.One one) {
        var entry = one.entry();
        return one.place()
                .map(place -> new Place(language, place.page(), place.wanted().key()))
                .orElseGet(
                        () -> new Place(language, PAGE, Papers.key(PAGE, entry.id(), entry.plural(), entry.context())));
    }

    static Place place(Language language, Fragment fragment) {
        return new Place(language, PAGE, Papers.key(PAGE, fragment.text(), Optional.empty(), Optional.empty()));
    }

    /** The same, but for leftovers that are there already: those need not be stored again. */
    Merged once(Merged merged) {
        return new Merged(merged.all().stream().map(this::once).toList(), merged.fragments());
    }

    /** Whether what could not be read is not there yet. */
    boolean isNew(Fragment fragment) {
        return isNew(place(language, fragment), fragment.text());
    }

    private Merged.One once(Merged.One one) {
        boolean isLeftOver = one.outcome() == Outcome.UNPLACED || one.outcome() == Outcome.MEMORY;
        return isLeftOver && !isNew(place(language, one), one.text())
                ? new Merged.One(one.file(), one.entry(), Outcome.KEPT, one.place(), one.text(), one.findings())
                : one;
    }

    private boolean isNew(Place place, String text) {
        return there.computeIfAbsent(place, unknown -> new HashSet<>()).add(TextHash.of(Storing.tidied(text)));
    }
}
