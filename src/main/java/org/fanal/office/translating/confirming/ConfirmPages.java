package org.fanal.office.translating.confirming;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.editing.outcome.Outcome;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.translating.Confirmed;
import org.fanal.editing.translating.PageView;
import org.fanal.editing.translating.Seen;
import org.fanal.editing.translating.TranslationDesk;
import org.fanal.editing.translating.record.Place;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Refusals;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.translating.parts.Into;
import org.fanal.office.translating.parts.Ways;
import org.fanal.office.view.Page;
import org.fanal.page.LiveSite;

/** What waits for a second person on a page, and their word on it. */
public final class ConfirmPages implements Pages {
    private static final String ALL = Ways.INTO + "/confirm";
    private static final String PAGE = ALL + "/{page}";
    private static final int CONFLICT = 409;

    private final TranslationDesk desk;
    private final LiveSite live;

    public ConfirmPages(TranslationDesk desk, LiveSite live) {
        this.desk = desk;
        this.live = live;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        ALL, Into.TRANSLATORS, asked -> Into.language(desk, asked, language -> first(asked, language))),
                Route.get(PAGE, Into.TRANSLATORS, asked -> at(asked, view -> page(asked, 200, view, List.of()))),
                Route.postText(PAGE, Into.TRANSLATORS, asked -> at(asked, view -> decided(asked, view))));
    }

    @Override
    public Set<String> templates() {
        return Set.of(ConfirmView.TEMPLATE);
    }

    /** To the page with the text that is needed most. */
    private Answer first(Asked asked, Language language) {
        return Answer.to(desk.nextToConfirm(asked.person(), language, Optional.empty())
                .map(place -> Ways.confirm(language, place.page()) + "#" + Proof.anchor(place.key()))
                .orElseGet(() -> Ways.of(language) + "?done=confirmed"));
    }

    private interface Looking {
        Answer at(PageView view);
    }

    private Answer at(Asked asked, Looking looking) {
        return Into.language(
                desk,
                asked,
                language -> Into.page(asked)
                        .flatMap(page -> desk.page(asked.person(), language, page))
                        .map(looking::at)
                        .orElseGet(() -> Answer.fault(404)));
    }

    private Answer page(Asked asked, int status, PageView view, List<Notice> notices) {
        var others = desk.work(asked.person(), view.language()).pages().stream()
                .filter(page -> page.toConfirm() > 0 && !page.page().equals(view.page()))
                .toList();
        var filled = new ConfirmFiller(asked, live.site(), desk, view).filled(notices, others);
        var title = filled.place().title() + " · " + asked.say("translate.confirm");
        return Answer.page(status, new Page(title, ConfirmView.TEMPLATE, filled).wide());
    }

    private Answer decided(Asked asked, PageView view) {
        var form = asked.form();
        if (form.has("confirm")) {
            return Proof.of(form.text("confirm"))
                    .map(seen -> told(asked, view, desk.confirm(asked.person(), place(view, seen), seen)))
                    .orElseGet(() -> Answer.fault(400));
        }
        if (form.has("back")) {
            return Proof.of(form.text("back"))
                    .map(seen -> after(
                            asked,
                            view,
                            desk.sendBack(asked.person(), place(view, seen), seen, form.text(Proof.note(seen.key()))),
                            "translate.back.done"))
                    .orElseGet(() -> Answer.fault(400));
        }
        if (form.has("override")) {
            return Proof.of(form.text("override"))
                    .map(seen -> after(asked, view, override(asked, view, seen), "translate.override.done"))
                    .orElseGet(() -> Answer.fault(400));
        }
        return whole(asked, view);
    }

    private Outcome<?> override(Asked asked, PageView view, Seen seen) {
        var rule = asked.form().text(Proof.rule(seen.key()));
        var reason = asked.form().text(Proof.reason(seen.key()));
        return desk.override(asked.person(), place(view, seen), seen, rule, reason);
    }

    /** Everything on the page, once somebody says that they have read it. */
    private Answer whole(Asked asked, PageView view) {
        var form = asked.form();
        if (!form.text("read").equals("yes")) {
            return page(asked, CONFLICT, view, List.of(Notice.bad(asked.say("translate.confirm.unread"))));
        }
        var seen = form.all("shown").stream()
                .map(Proof::of)
                .flatMap(Optional::stream)
                .toList();
        return told(asked, view, desk.confirmPage(asked.person(), view.language(), view.page(), seen));
    }

    private static Place place(PageView view, Seen seen) {
        return new Place(view.language(), view.page(), seen.key());
    }

    private Answer told(Asked asked, PageView view, Outcome<Confirmed> outcome) {
        return again(
                asked,
                view,
                outcome.answer(
                        confirmed -> Notice.good(asked.words().count("translate.confirmed", confirmed.texts())),
                        refusal -> why(asked, refusal)),
                outcome.isDone());
    }

    private Answer after(Asked asked, PageView view, Outcome<?> outcome, String done) {
        var notice = outcome.refusal()
                .map(refusal -> why(asked, refusal))
                .orElseGet(() -> Notice.good(asked.words().say(done, Map.of())));
        return again(asked, view, notice, outcome.isDone());
    }

    private static Notice why(Asked asked, Refusal refusal) {
        return Notice.bad(new Refusals(asked.words()).say(refusal));
    }

    /** The page as it is now; what was typed elsewhere on it is still there. */
    private Answer again(Asked asked, PageView view, Notice notice, boolean isDone) {
        return desk.page(asked.person(), view.language(), view.page())
                .map(now -> page(
                        asked, isDone ? 200 : CONFLICT, now, Stream.of(notice).toList()))
                .orElseGet(() -> Answer.fault(404));
    }
}
