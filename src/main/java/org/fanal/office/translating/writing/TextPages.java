package org.fanal.office.translating.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.translating.Kept;
import org.fanal.editing.translating.SegmentView;
import org.fanal.editing.translating.TranslationDesk;
import org.fanal.editing.translating.record.Place;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Found;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Refusals;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.translating.parts.Fields;
import org.fanal.office.translating.parts.Into;
import org.fanal.office.translating.parts.Ways;
import org.fanal.office.view.Page;
import org.fanal.page.LiveSite;

/** The page on which one text is translated, and going on to the next. */
public final class TextPages implements Pages {
    private static final String TEXT = Ways.INTO + "/text/{page}/{key}";
    private static final int CONFLICT = 409;

    private final TranslationDesk desk;
    private final LiveSite live;

    public TextPages(TranslationDesk desk, LiveSite live) {
        this.desk = desk;
        this.live = live;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        Ways.INTO + "/next",
                        Into.TRANSLATORS,
                        asked -> Into.language(desk, asked, language -> next(asked, language, Optional.empty(), ""))),
                Route.get(TEXT, Into.TRANSLATORS, asked -> at(asked, view -> look(asked, view))),
                Route.postText(TEXT, Into.TRANSLATORS, this::sent));
    }

    @Override
    public Set<String> templates() {
        return Set.of(TextView.TEMPLATE);
    }

    private interface Looking {
        Answer at(SegmentView view);
    }

    private Answer at(Asked asked, Looking looking) {
        return Into.language(
                desk,
                asked,
                language -> Into.place(asked, language)
                        .flatMap(place -> desk.segment(asked.person(), place))
                        .map(looking::at)
                        .orElseGet(() -> Answer.fault(404)));
    }

    private Answer look(Asked asked, SegmentView view) {
        var done = asked.query().text("done");
        return page(asked, 200, view, Typed.nothing(Told.done(asked.words(), done)));
    }

    private Answer page(Asked asked, int status, SegmentView view, Typed typed) {
        var filled = new TextFiller(asked, live.site(), view).filled(typed);
        var title = filled.place().title() + " · " + filled.place().language().ownName();
        return Answer.page(status, new Page(title, TextView.TEMPLATE, filled).wide());
    }

    private Answer next(Asked asked, Language language, Optional<Place> after, String done) {
        var said = done.isEmpty() ? "" : "?done=" + done;
        return Answer.to(desk.next(asked.person(), language, after)
                .map(place -> Ways.text(place) + said)
                .orElseGet(() -> Ways.of(language) + "?done=all"));
    }

    private Answer sent(Asked asked) {
        return Into.language(desk, asked, language -> {
            var place = Into.place(asked, language);
            var view = place.flatMap(at -> desk.segment(asked.person(), at));
            if (view.isPresent()) {
                return sent(asked, view.get());
            }
            return place.map(at -> gone(asked, at)).orElseGet(() -> Answer.fault(404));
        });
    }

    /** The source was changed while somebody wrote: the text is kept for what it was made from, and offered for what replaced it. */
    private Answer gone(Asked asked, Place place) {
        var forms = asked.form().fields().keySet().stream()
                .filter(name -> name.matches("text\\.[0-9]"))
                .sorted()
                .map(asked.form()::text)
                .toList();
        return desk.save(asked.person(), place, Optional.empty(), forms)
                .answer(
                        kept -> Answer.to(Ways.page(place.language(), place.page()) + "?done=outdated"),
                        refusal -> Answer.page(
                                CONFLICT,
                                Told.notTaken(
                                        asked, String.join("\n", forms), new Refusals(asked.words()).say(refusal))));
    }

    private Answer sent(Asked asked, SegmentView view) {
        var form = asked.form();
        var written = fields(asked, view).written(form).orElse(view.piece().forms());
        if (form.has("take")) {
            var taken = new TextFiller(asked, live.site(), view).split(Offers.taken(form));
            var typed = Typed.all(taken, form, notice(asked, "translate.taken"));
            return page(asked, 200, view, typed.replacing(String.join("\n", written)));
        }
        return switch (form.text("do")) {
            case "ask" -> ask(asked, view, written);
            case "skip" -> leave(asked, view, written, false);
            case "pass" -> leave(asked, view, written, true);
            default -> save(asked, view, written);
        };
    }

    private Answer ask(Asked asked, SegmentView view, List<String> written) {
        var place = view.piece().place();
        return desk.ask(asked.person(), place, asked.form().text("question"))
                .answer(
                        question -> again(
                                asked,
                                200,
                                Typed.all(written, asked.form(), notice(asked, "translate.asked"))
                                        .withoutQuestion(),
                                place),
                        refusal -> refused(asked, view, written, refusal));
    }

    /** Goes on without saving; but not when that would lose something. */
    private Answer leave(Asked asked, SegmentView view, List<String> written, boolean isUnknown) {
        boolean hasWritten = written.stream().anyMatch(text -> !text.isBlank())
                && new TextFiller(asked, live.site(), view).isNew(written);
        var question = asked.form().text("question");
        if (hasWritten || !question.isBlank()) {
            var key = hasWritten ? "translate.unsaved" : "translate.unsent";
            return page(asked, CONFLICT, view, Typed.all(written, asked.form(), Notice.bad(asked.say(key))));
        }
        var place = view.piece().place();
        if (isUnknown) {
            var outcome = desk.pass(asked.person(), place);
            if (outcome.refusal().isPresent()) {
                return refused(asked, view, written, outcome.refusal().get());
            }
        }
        return next(asked, place.language(), Optional.of(place), isUnknown ? "passed" : "");
    }

    private Answer save(Asked asked, SegmentView view, List<String> written) {
        var place = view.piece().place();
        var after = Found.number(asked.form().text("seen"));
        return desk.save(asked.person(), place, after, written)
                .answer(kept -> saved(asked, place, written, kept), refusal -> refused(asked, view, written, refusal));
    }

    private Answer saved(Asked asked, Place place, List<String> written, Kept kept) {
        var done = Told.key(kept.as());
        if (!asked.form().text("question").isBlank()) {
            var notice = Notice.plain(asked.say("translate.done." + done) + " " + asked.say("translate.unsent"));
            return again(asked, 200, Typed.all(written, asked.form(), notice), place);
        }
        boolean goesOn = asked.form().text("do").equals("next");
        return switch (kept.as()) {
            case DRAFT, UNCHANGED ->
                goesOn
                        ? next(asked, place.language(), Optional.of(place), done)
                        : Answer.to(Ways.text(place) + "?done=" + done);
            case NEEDS_WORK, SUGGESTION, OUTDATED -> Answer.to(Ways.text(place) + "?done=" + done);
        };
    }

    private Answer again(Asked asked, int status, Typed typed, Place place) {
        return desk.segment(asked.person(), place)
                .map(view -> page(asked, status, view, typed))
                .orElseGet(() -> Answer.fault(404));
    }

    private Answer refused(Asked asked, SegmentView view, List<String> written, Refusal refusal) {
        var why = Notice.bad(new Refusals(asked.words()).say(refusal));
        return page(asked, CONFLICT, view, Typed.all(written, asked.form(), why));
    }

    private Fields fields(Asked asked, SegmentView view) {
        var piece = view.piece();
        return new Fields(asked.words(), piece.place().language(), piece.original(), "text");
    }

    private static Notice notice(Asked asked, String key) {
        return Notice.plain(asked.words().say(key, Map.of()));
    }
}
