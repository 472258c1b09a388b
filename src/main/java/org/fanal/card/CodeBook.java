package org.fanal.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fanal.content.printed.Code;
import org.fanal.content.printed.PrintedCode;
import org.fanal.content.printed.PrintedCode.Event;
import org.fanal.content.printed.PrintedCodes;
import org.fanal.content.printed.Sentences;
import org.fanal.page.Page;
import org.fanal.page.Site;

/** What is known about every code of a Site: those its cards carry now, and those they once carried. */
public final class CodeBook {
    private final Site site;
    private final Map<Code, Card> current = new LinkedHashMap<>();
    private final Map<Code, Standing> standings = new LinkedHashMap<>();
    private final List<PrintedCode> fresh = new ArrayList<>();

    private CodeBook(Site site) {
        this.site = site;
        for (var page : Cards.pages(site)) {
            Cards.forOfficer(site, page).forEach(this::add);
            site.languages()
                    .forEach(language -> Cards.forReader(site, page, language).forEach(this::add));
        }
        var record = site.printed();
        current.forEach((code, card) -> {
            standings.put(code, new Standing(code, Event.CURRENT, Optional.of(card), Optional.empty(), true));
            if (record.last(code).filter(row -> row.event() == Event.CURRENT).isEmpty()) {
                fresh.add(current(code, card));
            }
        });
        for (var row : record.last()) {
            if (!current.containsKey(row.code())) {
                boolean isRecorded = row.event() != Event.CURRENT;
                var ended = isRecorded ? row : ended(row);
                if (!isRecorded) {
                    fresh.add(ended);
                }
                standings.put(
                        row.code(),
                        new Standing(row.code(), ended.event(), Optional.empty(), Optional.of(ended), isRecorded));
            }
        }
    }

    /** The book of a Site: composes every page that has cards, in every language. */
    public static CodeBook of(Site site) {
        return new CodeBook(site);
    }

    /**
     * How it stands with a code.
     *
     * @param card the current card with this code
     * @param record what became of a card that is no longer current
     * @param isDated false while nobody has written down on which day the card ended
     */
    public record Standing(
            Code code, Event event, Optional<Card> card, Optional<PrintedCode> record, boolean isDated) {}

    /** How it stands with a code; nothing when no card ever carried it. */
    public Optional<Standing> find(Code code) {
        return Optional.ofNullable(standings.get(code));
    }

    /** Every code that a card carries or carried. */
    public Set<Code> codes() {
        return new TreeSet<>(standings.keySet());
    }

    /** What has to be added to the record, under the Site's day. */
    public List<PrintedCode> fresh() {
        return List.copyOf(fresh);
    }

    /** The record as it should be now. */
    public PrintedCodes record() {
        return site.printed().with(fresh);
    }

    private void add(Card card) {
        card.codes().forEach(code -> current.putIfAbsent(code, card));
    }

    private PrintedCode current(Code code, Card card) {
        return new PrintedCode(
                code,
                site.today(),
                Event.CURRENT,
                card.page(),
                card.language(),
                new Sentences(List.of()),
                card.sentences());
    }

    /** A code that was current and is so no more: which card took its place, and what changed. */
    private PrintedCode ended(PrintedCode former) {
        return successor(former)
                .map(card -> end(
                        former,
                        Event.REPLACED,
                        former.now().without(card.sentences()),
                        card.sentences().without(former.now())))
                .orElseGet(() -> end(former, Event.WITHDRAWN, former.now(), new Sentences(List.of())));
    }

    private PrintedCode end(PrintedCode former, Event event, Sentences was, Sentences now) {
        return new PrintedCode(former.code(), site.today(), event, former.page(), former.language(), was, now);
    }

    /** Of the page's cards that are new since, the one that still says most of what this one said. */
    private Optional<Card> successor(PrintedCode former) {
        var page = site.page(former.page()).or(() -> site.formerly(former.page()));
        var candidates =
                page.filter(Cards::has).map(each -> unrecorded(each, former)).orElse(List.of());
        var best = Optional.<Card>empty();
        int most = 0;
        for (var card : candidates) {
            int shared = former.now().all().size()
                    - former.now().without(card.sentences()).all().size();
            if (shared > most) {
                best = Optional.of(card);
                most = shared;
            }
        }
        return best.or(() -> candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty());
    }

    private List<Card> unrecorded(Page page, PrintedCode former) {
        return current.values().stream()
                .filter(card ->
                        card.page().equals(page.slug()) && card.language().equals(former.language()))
                .filter(card -> card.codes().stream()
                        .noneMatch(code -> site.printed()
                                .last(code)
                                .filter(row -> row.event() == Event.CURRENT)
                                .isPresent()))
                .distinct()
                .toList();
    }
}
