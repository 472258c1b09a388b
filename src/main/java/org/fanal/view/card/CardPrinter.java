package org.fanal.view.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.card.Card;
import org.fanal.card.Cards;
import org.fanal.card.Format;
import org.fanal.language.Language;
import org.fanal.markdown.BlockType;
import org.fanal.page.Page;
import org.fanal.view.card.CardSheet.Row;
import org.fanal.view.card.CardSheet.Sheet;
import org.fanal.view.frame.Binder;
import org.fanal.view.frame.Subject;
import org.fanal.view.reading.Printing;
import org.fanal.view.reading.Way;
import org.fanal.view.template.Inlay;
import org.fanal.view.template.Markup;
import org.fanal.view.template.Templates;

/** Prints sheets of cards, and the list of them. */
public final class CardPrinter {
    private static final int ROWS = 5;

    private final Templates templates;
    private final Binder binder;
    private final Map<Format, Inlay> styles = Stream.of(Format.values())
            .collect(Collectors.toMap(
                    Function.identity(), format -> Inlay.styles("cards.css", "cards-" + key(format) + ".css")));

    public CardPrinter(Templates templates, Binder binder) {
        this.templates = templates;
        this.binder = binder;
    }

    /** The style that sheets for this paper carry beside the common one. */
    public Inlay style(Format format) {
        return styles.getOrDefault(format, new Inlay(""));
    }

    /** The list of pages that have cards. */
    public String list(Printing printing) {
        var ways = Cards.pages(printing.site()).stream()
                .map(page -> sheet(printing, page))
                .toList();
        var what = printing.words()
                .say("cards.what", Map.of("language", printing.words().name(printing.source())));
        var view = new CardList(printing.words(), what, ways);
        var subject = subject(
                printing,
                Optional.empty(),
                printing.paths()::cards,
                printing.paths().cards(printing.source()),
                Set.of());
        return binder.bind(printing, subject, templates.print("card/list", view));
    }

    private static Way sheet(Printing printing, Page page) {
        var way = printing.way(page);
        return new Way(
                printing.paths().cards(printing.language(), page.slug(), Format.LETTER), way.title(), way.about());
    }

    /** The cards of a page, ten sides a sheet; the last sheet is filled with the first cards again. */
    public String sheet(Printing printing, Page page, Format format) {
        var site = printing.site();
        var source = new Printing(site, printing.source(), printing.paths());
        var officer = sides(source, page, Cards.forOfficer(site, page));
        var reader = sides(printing, page, Cards.forReader(site, page, printing.language()));
        int rows = Math.max(officer.size(), reader.size());
        int places = (rows + ROWS - 1) / ROWS * ROWS;
        List<Sheet> sheets = new ArrayList<>();
        for (int first = 0; first < places; first += ROWS) {
            List<Row> rowsOfSheet = new ArrayList<>();
            for (int place = first; place < first + ROWS; place++) {
                int row = place % rows;
                rowsOfSheet.add(new Row(at(officer, row), at(reader, row)));
            }
            sheets.add(new Sheet(rowsOfSheet));
        }
        var title = printing.translated(page).passage(page.skeleton().shortTitle());
        var view = new CardSheet(printing.words(), printing.phrases(page).line(title), ways(printing, page), sheets);
        var paths = printing.paths();
        var subject = subject(
                printing,
                Optional.of(page),
                language -> paths.cards(language, page.slug(), format),
                paths.cards(printing.source(), page.slug(), format),
                Stream.of(BlockType.values()).map(BlockType::key).collect(Collectors.toSet()));
        return binder.bind(printing, subject, templates.print("card/sheet", view), Optional.of(style(format)));
    }

    /** The officer's side stands on the back of every card; a page with nothing to tell leaves the other side empty. */
    private static Markup at(List<Markup> sides, int row) {
        return sides.isEmpty() ? new Markup("") : sides.get(row % sides.size());
    }

    private List<Markup> sides(Printing printing, Page page, List<Card> cards) {
        var sides = new Sides(printing, page, binder);
        return cards.stream()
                .flatMap(card -> sides.of(card).stream())
                .map(side -> templates.print("card/side", side))
                .toList();
    }

    private static List<Way> ways(Printing printing, Page page) {
        var paths = printing.paths();
        var language = printing.language();
        return List.of(
                printing.way(paths.cards(language, page.slug(), Format.LETTER), printing.say("cards.letter"), ""),
                printing.way(paths.cards(language, page.slug(), Format.A4), printing.say("cards.a4"), ""),
                printing.way(printing.path(page.slug()), printing.say("embed.whole"), ""),
                printing.way(paths.cards(language), printing.say("cards.heading"), ""));
    }

    private static Subject subject(
            Printing printing,
            Optional<Page> page,
            Function<Language, String> address,
            String unspecified,
            Set<String> drawings) {
        var name = printing.site().settings().name();
        return new Subject(
                name,
                printing.say("cards.heading") + " · " + name,
                printing.say("cards.heading"),
                Optional.of(address),
                unspecified,
                page,
                drawings);
    }

    private static String key(Format format) {
        return switch (format) {
            case LETTER -> "letter";
            case A4 -> "a4";
        };
    }
}
