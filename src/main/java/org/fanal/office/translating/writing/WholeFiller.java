package org.fanal.office.translating.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fanal.editing.translating.PageView;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.now.State;
import org.fanal.markdown.SegmentKey;
import org.fanal.office.desk.parts.Chip;
import org.fanal.office.desk.parts.Link;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.http.Asked;
import org.fanal.office.translating.parts.Fields;
import org.fanal.office.translating.parts.Mistake;
import org.fanal.office.translating.parts.Shown;
import org.fanal.office.translating.parts.Spot;
import org.fanal.office.translating.parts.Standings;
import org.fanal.office.translating.parts.Ways;
import org.fanal.page.Site;
import org.fanal.translation.words.Words;

/** Fills the page with all texts of a page. */
final class WholeFiller {
    private static final int MOST_ROWS = 12;

    private final Asked asked;
    private final Words words;
    private final Site site;
    private final PageView view;
    private final Map<SegmentKey, List<String>> typed;

    /** @param typed what could not be saved */
    WholeFiller(Asked asked, Site site, PageView view, Map<SegmentKey, List<String>> typed) {
        this.asked = asked;
        this.words = asked.words();
        this.site = site;
        this.view = view;
        this.typed = Map.copyOf(typed);
    }

    static Fields fields(Asked asked, Piece piece) {
        return new Fields(
                asked.words(),
                piece.place().language(),
                piece.original(),
                "text." + piece.place().key().text());
    }

    /** The name of the field that says which version was on the screen. */
    static String seen(Piece piece) {
        return "seen." + piece.place().key().text();
    }

    WholeView filled(List<Notice> notices) {
        var rows = new ArrayList<WholeView.Row>();
        var shown = new Shown(site, view.page());
        for (var piece : view.pieces()) {
            rows.add(row(piece, rows.size() + 1, shown));
        }
        return new WholeView(
                words,
                Spot.of(words, site, view.language(), view.page()),
                site.settings().source(),
                chips(),
                notices,
                asked.token(),
                Ways.page(view.language(), view.page()),
                ways(),
                rows);
    }

    private List<Chip> chips() {
        long open = view.pieces().stream()
                .filter(piece -> piece.state().isToTranslate())
                .count();
        var chips = new ArrayList<Chip>();
        long waiting = view.pieces().stream().filter(Piece::isToConfirm).count();
        if (open > 0) {
            chips.add(new Chip("", words.count("translate.texts.left", open)));
        } else if (waiting == 0) {
            chips.add(new Chip("good", words.say("translate.none")));
        }
        if (waiting > 0) {
            chips.add(new Chip("wait", words.count("translate.waits.count", waiting)));
        }
        return chips;
    }

    private List<Link> ways() {
        var ways = new ArrayList<Link>();
        ways.add(new Link("quiet", Ways.confirm(view.language(), view.page()), words.say("translate.confirm")));
        if (site.page(view.page()).isPresent()) {
            var reader =
                    site.language(view.language().tag()).orElse(site.settings().source());
            ways.add(new Link("quiet", "/" + reader.tag() + "/" + view.page(), words.say("text.see")));
        }
        return ways;
    }

    private WholeView.Row row(Piece piece, int number, Shown shown) {
        var place = piece.place();
        var forms = typed.getOrDefault(place.key(), piece.forms());
        var standings = new Standings(words);
        return new WholeView.Row(
                "t-" + place.key().text(),
                Standings.kind(piece.state()),
                Integer.toString(number),
                Ways.text(place),
                standings.of(piece),
                shown.source(piece.original()),
                seen(piece),
                piece.pending().map(version -> Long.toString(version.id())).orElse(""),
                mistakes(piece),
                fields(asked, piece).filled(forms, false).stream()
                        .map(field -> field.atMost(MOST_ROWS))
                        .toList());
    }

    /** What stops a text is on record with it, by the names of the rules. */
    private List<Mistake> mistakes(Piece piece) {
        if (piece.state() != State.NEEDS_WORK) {
            return List.of();
        }
        return piece.pending().stream()
                .flatMap(version -> List.of(version.reason().split(", ")).stream())
                .filter(rule -> !rule.isBlank())
                .map(rule -> new Mistake("error", words.say("finding." + rule), ""))
                .toList();
    }
}
