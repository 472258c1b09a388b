package org.fanal.office.translating.confirming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fanal.editing.translating.PageView;
import org.fanal.editing.translating.PageWork;
import org.fanal.editing.translating.Seen;
import org.fanal.editing.translating.TranslationDesk;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.now.State;
import org.fanal.office.desk.parts.Bit;
import org.fanal.office.desk.parts.Link;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Refusals;
import org.fanal.office.desk.parts.Told;
import org.fanal.office.http.Asked;
import org.fanal.office.translating.parts.Differing;
import org.fanal.office.translating.parts.Mistakes;
import org.fanal.office.translating.parts.Shown;
import org.fanal.office.translating.parts.Spot;
import org.fanal.office.translating.parts.Standings;
import org.fanal.office.translating.parts.Ways;
import org.fanal.page.Site;
import org.fanal.translation.check.Finding;
import org.fanal.translation.words.Words;

/** Fills the page for a second person. */
final class ConfirmFiller {
    private final Asked asked;
    private final Words words;
    private final Site site;
    private final TranslationDesk desk;
    private final PageView view;

    ConfirmFiller(Asked asked, Site site, TranslationDesk desk, PageView view) {
        this.asked = asked;
        this.words = asked.words();
        this.site = site;
        this.desk = desk;
        this.view = view;
    }

    /** @param others pages on which something waits too */
    ConfirmView filled(List<Notice> notices, List<PageWork> others) {
        var shown = new Shown(site, view.page());
        var rows = new ArrayList<ConfirmView.Row>();
        var waiting = view.pieces().stream()
                .filter(piece -> piece.isToConfirm() || piece.state() == State.NEEDS_WORK)
                .toList();
        for (var piece : waiting) {
            rows.add(row(piece, rows.size() + 1, shown));
        }
        return new ConfirmView(
                words,
                Spot.of(words, site, view.language(), view.page()),
                site.settings().source(),
                notices,
                asked.token(),
                Ways.confirm(view.language(), view.page()),
                rows,
                all(),
                others.stream().map(this::other).toList());
    }

    private Optional<ConfirmView.All> all() {
        int confirmable = view.confirmable().size();
        boolean isAll = confirmable > 1 && view.toConfirm().isEmpty();
        return isAll
                ? Optional.of(new ConfirmView.All(
                        words.say("translate.confirm.page.what"), words.count("translate.confirm.all", confirmable)))
                : Optional.empty();
    }

    private Link other(PageWork page) {
        var title = Spot.of(words, site, view.language(), page.page()).title();
        return new Link("", Ways.confirm(view.language(), page.page()), title);
    }

    private ConfirmView.Row row(Piece piece, int number, Shown shown) {
        var key = piece.place().key();
        var proof = Proof.of(new Seen(key, piece.hash()));
        var refusal = Optional.ofNullable(view.toConfirm().get(key));
        boolean isMine = piece.isToConfirm() && refusal.isEmpty();
        var findings = desk.findings(piece);
        return new ConfirmView.Row(
                Proof.anchor(key),
                Integer.toString(number),
                new Standings(words).of(piece),
                by(piece),
                shown.source(piece.original()),
                shown.text(piece.forms()),
                bits(piece),
                new Mistakes(words).of(findings),
                refusal.map(new Refusals(words)::say),
                isMine ? Optional.of(proof) : Optional.empty(),
                Ways.text(piece.place()),
                isMine ? Optional.of(remark(Proof.note(key), proof)) : Optional.empty(),
                override(piece, findings, proof));
    }

    private ConfirmView.Remark remark(String name, String proof) {
        return new ConfirmView.Remark(name, name, asked.form().text(name), proof);
    }

    /** Only what a check stops, of which somebody can say why it is right all the same; and never one's own. */
    private Optional<ConfirmView.Override> override(Piece piece, List<Finding> findings, String proof) {
        boolean isOther = piece.pending()
                .filter(version -> !version.by().isBy(asked.person().id()))
                .isPresent();
        var stopping = findings.stream()
                .filter(Finding::blocking)
                .map(Finding::rule)
                .distinct()
                .toList();
        var name = Proof.reason(piece.place().key());
        return piece.state() == State.NEEDS_WORK && isOther && stopping.equals(List.of("numbers"))
                ? Optional.of(new ConfirmView.Override(
                        name,
                        name,
                        asked.form().text(name),
                        proof,
                        stopping.get(0),
                        Proof.rule(piece.place().key())))
                : Optional.empty();
    }

    private String by(Piece piece) {
        return piece.pending()
                .filter(version -> version.by().person().isPresent())
                .map(version -> words.say(
                        "translate.by." + version.origin().name().toLowerCase(Locale.ROOT),
                        Map.of("by", new Told(words).by(version.by()))))
                .orElseGet(() -> words.say("translate.by.file"));
    }

    /** What differs from what readers have, when there is something. */
    private static List<Bit> bits(Piece piece) {
        var published = piece.published().text();
        return published.isEmpty() || published.equals(piece.text())
                ? List.of()
                : Differing.between(published, piece.text());
    }
}
