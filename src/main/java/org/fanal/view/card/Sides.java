package org.fanal.view.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.card.Card;
import org.fanal.page.Notice;
import org.fanal.page.Page;
import org.fanal.page.Passage;
import org.fanal.qr.QrCode;
import org.fanal.view.frame.Binder;
import org.fanal.view.plain.PlainWords;
import org.fanal.view.reading.Printing;

/** Makes the sides of the cards of one page in one language. */
final class Sides {
    private final Printing printing;
    private final Page page;
    private final Binder binder;
    private final PlainWords words;

    Sides(Printing printing, Page page, Binder binder) {
        this.printing = printing;
        this.page = page;
        this.binder = binder;
        this.words = new PlainWords(printing.links(page), printing.words(), printing.source());
    }

    /** As many sides as the card's text needs. */
    List<Panel> of(Card card) {
        var title = title(card);
        var fit = Fit.of(
                title.map(text -> new Line(text, printing.language(), Line.SAID)),
                card.lines().stream().map(passage -> line(card, passage)).toList());
        List<Panel> sides = new ArrayList<>();
        int all = fit.cards().size();
        for (int i = 0; i < all; i++) {
            var part = all == 1 ? Optional.<String>empty() : Optional.of((i + 1) + "/" + all);
            sides.add(side(card, fit.type(), title, part, fit.cards().get(i)));
        }
        return sides;
    }

    private Panel side(Card card, Type type, Optional<String> title, Optional<String> part, List<Line> lines) {
        var path = printing.paths().code(card.code());
        return new Panel(
                printing.words(),
                printing.language(),
                "side " + type.key() + (card.isForOfficer() ? " officer" : ""),
                card.isForOfficer()
                        ? Optional.empty()
                        : Optional.of("#i-" + card.block().key()),
                title,
                part,
                lines,
                binder.publicUrl().map(url -> QrCode.of(binder.absolute(path))),
                binder.publicUrl()
                        .map(url -> url.getRawAuthority() + path.substring(0, path.lastIndexOf('/') + 1))
                        .orElse(printing.site().settings().name()),
                card.code().text(),
                printing.dated("dates.as-of", page.source().front().asOf()),
                legend(card));
    }

    /** The officer needs no heading: what is said there is said to no one else. */
    private Optional<String> title(Card card) {
        if (card.isForOfficer()) {
            return Optional.empty();
        }
        return card.title()
                .map(passage -> marked(passage))
                .or(() -> Optional.of(printing.say("block." + card.block().key())));
    }

    private Optional<String> legend(Card card) {
        return card.lines().stream()
                        .anyMatch(passage -> passage.notice()
                                .filter(notice -> notice.kind() == Notice.Kind.DRAFT)
                                .isPresent())
                ? Optional.of("° " + printing.say("notice.draft"))
                : Optional.empty();
    }

    private Line line(Card card, Passage passage) {
        return card.block().isSpoken() ? said(passage) : told(passage);
    }

    /** Words to say or show stand in the officer's language, what they mean below. */
    private Line said(Passage passage) {
        var original = words.bare(passage.segment().text());
        var said = new Line(original, printing.source(), Line.SAID);
        return passage.language().equals(printing.source()) ? said : said.over(small(passage));
    }

    private Line small(Passage passage) {
        return new Line(marked(passage), passage.language(), Line.UNDER);
    }

    private Line told(Passage passage) {
        var told = new Line(marked(passage), passage.language(), Line.TOLD);
        return passage.original()
                .map(original -> told.over(new Line(words.bare(original), printing.source(), Line.UNDER)))
                .orElse(told);
    }

    /** The mark never stands alone at the begin of a line. */
    private String marked(Passage passage) {
        return words.marked(passage, words.bare(passage.text())).replace(" °", "\u00a0°");
    }
}
