package org.fanal.office.translating.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.editing.translating.SegmentView;
import org.fanal.editing.translating.now.Original;
import org.fanal.editing.translating.now.Piece;
import org.fanal.office.desk.parts.Bit;
import org.fanal.office.desk.parts.Chip;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Told;
import org.fanal.office.http.Asked;
import org.fanal.office.translating.parts.Fields;
import org.fanal.office.translating.parts.Mistakes;
import org.fanal.office.translating.parts.Shown;
import org.fanal.office.translating.parts.Spoken;
import org.fanal.office.translating.parts.Spot;
import org.fanal.office.translating.parts.Standings;
import org.fanal.office.translating.parts.Ways;
import org.fanal.office.translating.writing.TextView.Former;
import org.fanal.office.translating.writing.TextView.Mending;
import org.fanal.page.Site;
import org.fanal.translation.glossary.Term;
import org.fanal.translation.words.Words;

/** Fills the page on which a text is translated. */
final class TextFiller {
    private static final int WHOLE = 100;

    private final Asked asked;
    private final Words words;
    private final Site site;
    private final SegmentView view;
    private final Piece piece;
    private final Original original;

    TextFiller(Asked asked, Site site, SegmentView view) {
        this.asked = asked;
        this.words = asked.words();
        this.site = site;
        this.view = view;
        this.piece = view.piece();
        this.original = piece.original();
    }

    TextView filled(Typed typed) {
        var place = piece.place();
        var standings = new Standings(words);
        var forms = typed.forms().orElseGet(this::beginning);
        var notices = new ArrayList<>(typed.notices());
        if (typed.forms().isEmpty()) {
            notices.addAll(standing());
        }
        return new TextView(
                words,
                Spot.of(words, site, place.language(), place.page()),
                site.settings().source(),
                standings.kind(original).text(),
                chips(standings),
                notices,
                asked.token(),
                Ways.text(place),
                piece.pending().map(version -> Long.toString(version.id())).orElse(""),
                around(),
                new Shown(site, place.page()).source(original),
                Shown.raw(original),
                view.changed()
                        .map(difference -> new Former(
                                since(),
                                difference.pieces().stream().map(Bit::of).toList())),
                mending(forms),
                new Fields(words, place.language(), original, "text").filled(forms, true),
                hint(),
                Offers.of(words, site, view, typed, String.join("\n", forms)),
                view.terms().stream().map(this::term).toList(),
                Optional.of(original.note()).filter(note -> !note.isBlank()),
                view.questions().stream()
                        .map(question -> Spoken.of(words, question))
                        .toList(),
                typed.question());
    }

    /** What is on record; or the old text, to be adapted; or the same text translated elsewhere. */
    private List<String> beginning() {
        if (!piece.text().isEmpty()) {
            return piece.forms();
        }
        return split(piece.former()
                .map(org.fanal.editing.translating.now.Former::text)
                .or(this::remembered)
                .orElse(""));
    }

    private Optional<String> remembered() {
        return view.suggestions().stream()
                .filter(suggestion -> suggestion.likeness() == WHOLE)
                .findFirst()
                .map(suggestion -> suggestion.remembered().text());
    }

    /** Whether that is neither on record nor what the fields began with. */
    boolean isNew(List<String> written) {
        var text = String.join("\n", written).strip();
        return !text.equals(String.join("\n", beginning()).strip());
    }

    List<String> split(String text) {
        return original.isCounted() ? List.of(text.split("\n", -1)) : List.of(text);
    }

    private List<Chip> chips(Standings standings) {
        var chips = new ArrayList<>(standings.of(piece));
        chips.add(new Chip("", words.count("translate.words", original.words())));
        return chips;
    }

    /** What a second person said, or where the text in the field comes from. */
    private List<Notice> standing() {
        var notices = new ArrayList<Notice>();
        piece.pending()
                .flatMap(version -> version.sentBack())
                .ifPresent(back -> notices.add(Notice.bad(
                        words.say("review.back.said", Map.of("name", Told.name(back.by()), "note", back.note())))));
        if (piece.text().isEmpty() && piece.former().isEmpty() && remembered().isPresent()) {
            notices.add(Notice.plain(words.say("translate.filled")));
        }
        return notices;
    }

    private TextView.Around around() {
        var heading = words.say(
                "translate.source",
                Map.of("language", words.name(site.settings().source())));
        return new TextView.Around(heading, texts(view.before()), texts(view.after()));
    }

    private static List<String> texts(List<Piece> pieces) {
        return pieces.stream().map(each -> Shown.words(each.original().text())).toList();
    }

    private String since() {
        return piece.former()
                .flatMap(org.fanal.editing.translating.now.Former::since)
                .map(day -> words.say("translate.changed.since", Map.of("date", words.date(day))))
                .orElseGet(() -> words.say("translate.changed.what"));
    }

    private Mending mending(List<String> forms) {
        boolean isShown = forms.equals(piece.forms());
        var list = isShown
                ? new Mistakes(words).of(view.findings())
                : List.<org.fanal.office.translating.parts.Mistake>of();
        return new Mending(words.count("edit.problems", list.size()), list);
    }

    private Optional<String> hint() {
        if (original.word().isPresent()) {
            return Optional.of(words.count("translate.length", original.text().length()));
        }
        return switch (original.kind()) {
            case TITLE -> Optional.of(words.count("translate.room", 120));
            case SHORT_TITLE -> Optional.of(words.count("translate.room", 40));
            case SUMMARY -> Optional.of(words.count("translate.room", 300));
            default -> Optional.empty();
        };
    }

    private TextView.Word term(Term term) {
        var said = term.in(piece.place().language().tag());
        var both = term.isKept()
                ? said.map(text -> words.say("translate.term.kept", Map.of("text", text, "kept", term.text())))
                        .or(() -> Optional.of(term.text()))
                : said;
        return new TextView.Word(
                term.text(), both.orElse("–"), Optional.of(term.note()).filter(note -> !note.isBlank()));
    }
}
