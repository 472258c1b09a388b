package org.fanal.view.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.card.Card;
import org.fanal.card.Cards;
import org.fanal.card.CodeBook.Standing;
import org.fanal.card.Format;
import org.fanal.content.Slug;
import org.fanal.content.printed.PrintedCode;
import org.fanal.content.printed.Sentences;
import org.fanal.language.Language;
import org.fanal.page.Page;
import org.fanal.view.card.CodePage.Answer;
import org.fanal.view.card.CodePage.Text;
import org.fanal.view.frame.Binder;
import org.fanal.view.frame.Subject;
import org.fanal.view.plain.PlainWords;
import org.fanal.view.reading.Printing;
import org.fanal.view.reading.Way;
import org.fanal.view.template.Templates;

/** Prints what is known about a printed card: to whoever holds it, in their language and in the officer's. */
public final class CodePrinter {
    private static final String GOOD = "block do";
    private static final String BAD = "block dont";

    private final Templates templates;
    private final Binder binder;

    public CodePrinter(Templates templates, Binder binder) {
        this.templates = templates;
        this.binder = binder;
    }

    /** The language a code's page is framed in: its card's, or the source language when that is not offered any more. */
    public static Language language(Standing standing, List<Language> offered, Language source) {
        var its = standing.card().map(Card::language).or(() -> standing.record().map(PrintedCode::language));
        return its.filter(offered::contains).orElse(source);
    }

    /** The page of a code that a card carries or carried. */
    public String known(Printing printing, Standing standing) {
        var slug = standing.card().map(Card::page).or(() -> standing.record().map(PrintedCode::page));
        var page = slug.flatMap(each -> page(printing, each));
        boolean isGood = standing.card().isPresent();
        var answers = languages(printing)
                .map(each -> answer(new Printing(printing.site(), each, printing.paths()), standing, page))
                .toList();
        var view = new CodePage(
                printing.words(),
                isGood ? GOOD : BAD,
                Optional.of(standing.code().text()),
                answers,
                texts(printing, standing),
                ways(printing, page, isGood));
        return bind(printing, view);
    }

    /** The page for a code that no card carries. */
    public String unknown(Printing printing, boolean isWhole) {
        var key = isWhole ? "code.unknown" : "code.mistyped";
        var answers = languages(printing)
                .map(each -> printing.site().words(each))
                .map(words -> new Answer(words.language(), words.say(key), words.say("code.unknown.what")))
                .toList();
        var home = printing.way(printing.paths().home(printing.language()), printing.say("home"), "");
        var view = new CodePage(printing.words(), BAD, Optional.empty(), answers, List.of(), List.of(home));
        return bind(printing, view);
    }

    private String bind(Printing printing, CodePage view) {
        var name = printing.site().settings().name();
        var subject = new Subject(
                name, name, printing.say("site.description"), Optional.empty(), "/", Optional.empty(), Set.of());
        return binder.bind(printing, subject, templates.print("card/code", view));
    }

    private static Stream<Language> languages(Printing printing) {
        return Stream.of(printing.language(), printing.source()).distinct();
    }

    private static Answer answer(Printing printing, Standing standing, Optional<Page> page) {
        var key = switch (standing.event()) {
            case CURRENT -> "code.current";
            case REPLACED -> standing.isDated() ? "code.replaced" : "code.ended";
            case WITHDRAWN -> standing.isDated() ? "code.withdrawn" : "code.ended";
        };
        var date = standing.record()
                .map(record -> printing.words().date(record.on()))
                .orElse("");
        var state = key.equals("code.current") || key.equals("code.ended")
                ? printing.say(key)
                : printing.words().say(key, Map.of("date", date));
        var about = page.map(each -> printing.dated(
                                "dates.as-of", each.source().front().asOf()) + " · "
                        + printing.dated("dates.read", each.source().front().read()))
                .orElse("");
        return new Answer(printing.language(), state, standing.card().isPresent() ? about : printing.say("code.old"));
    }

    private static List<Text> texts(Printing printing, Standing standing) {
        List<Text> texts = new ArrayList<>();
        standing.card().ifPresent(card -> {
            texts.add(text(printing.say("code.says"), card.language(), card.sentences()));
            page(printing, card.page()).ifPresent(page -> texts.add(original(printing, page, card)));
        });
        standing.record().ifPresent(record -> {
            texts.add(text(printing.say("code.was"), record.language(), record.was()));
            texts.add(text(printing.say("code.now"), record.language(), record.now()));
        });
        return texts.stream().filter(text -> !text.sentences().isEmpty()).toList();
    }

    /** What the card says in the source language beside that. */
    private static Text original(Printing printing, Page page, Card card) {
        var source = printing.source();
        var words = new PlainWords(printing.links(page), printing.words(), source);
        var sentences = card.lines().stream()
                .flatMap(passage -> passage.original().stream())
                .map(words::bare)
                .toList();
        return new Text(printing.words().name(source), source, sentences);
    }

    private static Text text(String heading, Language language, Sentences sentences) {
        return new Text(heading, language, sentences.all());
    }

    private static List<Way> ways(Printing printing, Optional<Page> page, boolean isGood) {
        List<Way> ways = new ArrayList<>();
        page.ifPresent(each -> {
            if (!isGood && Cards.has(each)) {
                ways.add(printing.way(
                        printing.paths().cards(printing.language(), each.slug(), Format.LETTER),
                        printing.say("code.new"),
                        ""));
            }
            ways.add(printing.way(each));
        });
        ways.add(printing.way(printing.paths().home(printing.language()), printing.say("home"), ""));
        return ways;
    }

    private static Optional<Page> page(Printing printing, Slug slug) {
        return printing.site().page(slug).or(() -> printing.site().formerly(slug));
    }
}
