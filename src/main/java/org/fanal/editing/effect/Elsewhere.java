package org.fanal.editing.effect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanal.card.Card;
import org.fanal.card.Cards;
import org.fanal.content.Number;
import org.fanal.language.Language;
import org.fanal.markdown.Part;
import org.fanal.page.Notice;
import org.fanal.page.Page;
import org.fanal.page.Passage;
import org.fanal.page.Site;

/**
 * What a change does to guidance that left the site: cards that were printed, frames that stand on other sites.
 *
 * @param cards those that are new, printed anew or no more, in the order of their pages
 * @param frames those whose words or marks differ; that of a whole page first
 */
public record Elsewhere(List<CardChange> cards, List<Frame> frames) {
    public Elsewhere {
        cards = List.copyOf(cards);
        frames = List.copyOf(frames);
    }

    /** What becomes of a card. */
    public enum Fate {
        FRESH,
        REPLACED,
        ENDED
    }

    /**
     * A card, and where the same becomes of it.
     *
     * @param text its heading or first line, in the source language
     */
    public record CardChange(String text, Fate fate, List<Language> languages) {
        public CardChange {
            languages = List.copyOf(languages);
        }
    }

    /**
     * A page or one of its parts in a frame.
     *
     * @param name the page's name, and the part's after a slash
     */
    public record Frame(String name, List<Language> languages) {
        public Frame {
            languages = List.copyOf(languages);
        }
    }

    static Elsewhere between(Site before, Site after, List<PagePair> pairs) {
        return new Elsewhere(cards(before, after, pairs), frames(before, after, pairs));
    }

    private record Place(String anchor, Language language) {}

    private record Named(String text, Fate fate) {}

    private static List<CardChange> cards(Site before, Site after, List<PagePair> pairs) {
        Map<Named, List<Language>> changes = new LinkedHashMap<>();
        for (var pair : pairs) {
            var was = cards(before, pair.before());
            var is = cards(after, pair.after());
            is.forEach((place, card) -> fate(Optional.ofNullable(was.get(place)), card)
                    .ifPresent(fate -> add(changes, card, fate, place.language())));
            was.forEach((place, card) -> {
                if (!is.containsKey(place)) {
                    add(changes, card, Fate.ENDED, place.language());
                }
            });
        }
        return changes.entrySet().stream()
                .map(each -> new CardChange(each.getKey().text(), each.getKey().fate(), each.getValue()))
                .toList();
    }

    private static Optional<Fate> fate(Optional<Card> was, Card is) {
        if (was.isEmpty()) {
            return Optional.of(Fate.FRESH);
        }
        return is.codes().contains(was.get().code()) ? Optional.empty() : Optional.of(Fate.REPLACED);
    }

    private static void add(Map<Named, List<Language>> changes, Card card, Fate fate, Language language) {
        var first = card.title().orElseGet(() -> card.lines().get(0));
        changes.computeIfAbsent(new Named(first.segment().text(), fate), ignored -> new ArrayList<>())
                .add(language);
    }

    private static Map<Place, Card> cards(Site site, Optional<Page> page) {
        Map<Place, Card> cards = new LinkedHashMap<>();
        page.filter(Cards::has)
                .ifPresent(each -> Stream.concat(
                                Cards.forOfficer(site, each).stream(),
                                site.languages().stream()
                                        .flatMap(language -> Cards.forReader(site, each, language).stream()))
                        .forEach(card -> cards.put(new Place(card.anchor(), card.language()), card)));
        return cards;
    }

    /** A passage as far as somebody sees it. */
    private record Seen(
            String text, List<Number> numbers, Language language, Optional<Notice> notice, Optional<String> original) {
        private static final Pattern LINK = Pattern.compile("\\]\\(number:([a-z0-9-]+)\\)");

        static Seen of(Passage passage, Site site) {
            var numbers = LINK.matcher(passage.text())
                    .results()
                    .flatMap(link -> site.numbers().find(link.group(1)).stream())
                    .toList();
            return new Seen(passage.text(), numbers, passage.language(), passage.notice(), passage.original());
        }
    }

    private static List<Frame> frames(Site before, Site after, List<PagePair> pairs) {
        var frames = new ArrayList<Frame>();
        for (var pair : pairs) {
            pair.before()
                    .ifPresent(page -> Stream.concat(Stream.of(""), Cards.parts(page).stream())
                            .map(part -> new Frame(
                                    page.slug() + (part.isEmpty() ? "" : "/" + part),
                                    languages(before, after, pair, part)))
                            .filter(frame -> !frame.languages().isEmpty())
                            .forEach(frames::add));
        }
        return frames;
    }

    private static List<Language> languages(Site before, Site after, PagePair pair, String part) {
        return before.languages().stream()
                .filter(language ->
                        !seen(before, pair.before(), language, part).equals(seen(after, pair.after(), language, part)))
                .toList();
    }

    private static List<Seen> seen(Site site, Optional<Page> page, Language language, String part) {
        return page.map(each -> {
                    var translated = site.translated(each, language);
                    return parts(each, part).stream()
                            .flatMap(some -> each.skeleton().slots(some).stream())
                            .map(slot -> translated.passage(slot.segment()))
                            .map(passage -> Seen.of(passage, site))
                            .toList();
                })
                .orElse(List.of());
    }

    private static List<Part> parts(Page page, String name) {
        return name.isEmpty() ? page.skeleton().parts() : Cards.part(page, name);
    }
}
