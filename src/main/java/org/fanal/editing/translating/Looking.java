package org.fanal.editing.translating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Slug;
import org.fanal.editing.translating.now.LanguageNow;
import org.fanal.editing.translating.now.Originals;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.record.Place;
import org.fanal.editing.translating.record.Standing;
import org.fanal.editing.translating.record.Talk;
import org.fanal.editing.translating.record.Versions;
import org.fanal.language.Language;
import org.fanal.people.Person;
import org.jdbi.v3.core.Handle;

/** Finding the work: what readers need most comes first. */
final class Looking {
    private final Means means;

    Looking(Means means) {
        this.means = means;
    }

    /** The languages of the site that somebody translates into. */
    List<Language> languages(Person person) {
        return means.languages().stream().filter(person::speaks).toList();
    }

    LanguageWork work(Person person, Language language) {
        return means.store().read(handle -> {
            var pages = pages(handle, language);
            var passed = Talk.passed(handle, language, person.id());
            var order = order(pages);
            return new LanguageWork(
                    language,
                    means.publisher().published().site().languages().contains(language),
                    order.stream()
                            .map(slug -> PageWork.of(slug, pages.getOrDefault(slug, List.of())))
                            .toList(),
                    next(toTranslate(pages, order, passed), Optional.empty()),
                    next(toConfirm(pages, order, person), Optional.empty()),
                    Versions.openCount(handle, language, Standing.SUGGESTION),
                    Versions.openCount(handle, language, Standing.UNPLACED),
                    Talk.open(handle));
        });
    }

    /** The text after one, in the order of need, or the first of all. */
    Optional<Place> next(Person person, Language language, Optional<Place> after) {
        return means.store().read(handle -> {
            var pages = pages(handle, language);
            var passed = Talk.passed(handle, language, person.id());
            return next(toTranslate(pages, order(pages), passed), after);
        });
    }

    Optional<Place> nextToConfirm(Person person, Language language, Optional<Place> after) {
        return means.store().read(handle -> {
            var pages = pages(handle, language);
            return next(toConfirm(pages, order(pages), person), after);
        });
    }

    private Map<Slug, List<Piece>> pages(Handle handle, Language language) {
        var current = Versions.current(handle, language);
        var published = means.publisher().published();
        var now = new LanguageNow(published, language, current);
        Map<Slug, List<Piece>> pages = new LinkedHashMap<>();
        Originals.pages(published.site()).forEach(slug -> pages.put(slug, new ArrayList<>(now.pieces(slug))));
        for (var waiting : means.waiting(handle, language)) {
            var there = pages.computeIfAbsent(waiting.page(), slug -> new ArrayList<>());
            waiting.pieces(published, language, current).stream()
                    .filter(piece -> piece.awaitedUntil().isPresent())
                    .forEach(there::add);
        }
        return pages;
    }

    /** By what is needed most on them, then by how much of it, then in the order of the site. */
    private static List<Slug> order(Map<Slug, List<Piece>> pages) {
        Map<Slug, Rank> ranks = new LinkedHashMap<>();
        pages.forEach((slug, pieces) -> ranks.put(slug, Rank.of(pieces)));
        return ranks.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private record Rank(int need, int waiting, int critical, int left) implements Comparable<Rank> {
        private static final Comparator<Rank> ORDER = Comparator.comparing(Rank::need)
                .thenComparing(Rank::waiting)
                .thenComparing(Rank::critical, Comparator.reverseOrder())
                .thenComparing(Rank::left);

        static Rank of(List<Piece> pieces) {
            var open = pieces.stream()
                    .filter(piece -> piece.state().isToTranslate())
                    .toList();
            return new Rank(
                    open.stream()
                            .mapToInt(piece -> Need.of(piece).ordinal())
                            .min()
                            .orElse(Need.values().length),
                    pieces.stream().anyMatch(Piece::isToConfirm) ? 0 : 1,
                    (int) open.stream()
                            .filter(piece -> piece.original().critical())
                            .count(),
                    open.stream().mapToInt(piece -> piece.original().words()).sum());
        }

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }
    }

    /** In the order of need; what somebody passed over comes when nothing else is left. */
    private static List<Place> toTranslate(Map<Slug, List<Piece>> pages, List<Slug> order, Set<Place> passed) {
        var open = new ArrayList<Piece>();
        order.forEach(slug -> pages.getOrDefault(slug, List.of()).stream()
                .filter(piece -> piece.state().isToTranslate())
                .forEach(open::add));
        open.sort(Comparator.comparing((Piece piece) -> passed.contains(piece.place()))
                .thenComparing(Need.MOST_FIRST));
        return open.stream().map(Piece::place).toList();
    }

    private static List<Place> toConfirm(Map<Slug, List<Piece>> pages, List<Slug> order, Person person) {
        return order.stream()
                .flatMap(slug -> pages.getOrDefault(slug, List.of()).stream())
                .filter(Piece::isToConfirm)
                .filter(piece -> piece.pending()
                        .filter(version -> version.by().isBy(person.id()))
                        .isEmpty())
                .sorted(Comparator.comparing(piece -> !piece.original().critical()))
                .map(Piece::place)
                .toList();
    }

    /** The one after; the next on the same page when that one is done already. */
    private static Optional<Place> next(List<Place> places, Optional<Place> after) {
        int index = after.map(places::indexOf).orElse(-1);
        if (index >= 0 && places.size() > 1) {
            return Optional.of(places.get((index + 1) % places.size()));
        }
        return places.stream()
                .filter(place -> !after.equals(Optional.of(place)))
                .findFirst();
    }
}
