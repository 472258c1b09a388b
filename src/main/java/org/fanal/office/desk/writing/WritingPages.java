package org.fanal.office.desk.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.editing.Desk;
import org.fanal.editing.Draft;
import org.fanal.editing.Saved;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.outcome.Refusal.Reason;
import org.fanal.editing.publishing.Change;
import org.fanal.editing.record.Document;
import org.fanal.office.desk.parts.Found;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Parts;
import org.fanal.office.desk.parts.Paths;
import org.fanal.office.desk.parts.Refusals;
import org.fanal.office.desk.parts.Roles;
import org.fanal.office.desk.parts.States;
import org.fanal.office.desk.parts.Subject;
import org.fanal.office.desk.parts.Told;
import org.fanal.office.http.Access;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.HeaderClass;
import org.fanal.office.http.Method;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.view.Page;
import org.fanal.page.LiveSite;
import org.fanal.people.Person;
import org.fanal.view.Views;

/** Where a text is written, looked at and saved. */
public final class WritingPages implements Pages {
    /** What makes writing more comfortable. */
    public static final String SCRIPT = "office/desk/edit.js";

    private static final String EDITOR = "office/desk/edit";
    private static final String TEXT = Paths.TEXTS + "/{name}";
    private static final int UNTAKEN = 400;

    private final Desk desk;
    private final LiveSite live;
    private final Conflicts conflicts;
    private final Preview preview;

    public WritingPages(Desk desk, LiveSite live, Views views, Parts parts) {
        this.desk = desk;
        this.live = live;
        conflicts = new Conflicts(parts);
        preview = new Preview(desk, views);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        TEXT + "/edit",
                        Roles.WRITERS,
                        asked -> Found.document(asked, document -> begin(asked, document))),
                Route.get(
                        TEXT + "/edit/{draft}",
                        Roles.WRITERS,
                        asked -> Found.document(asked, document -> goOn(asked, document))),
                Route.postText(
                        TEXT + "/edit",
                        Roles.WRITERS,
                        asked -> Found.document(asked, document -> save(asked, document))),
                shown(Method.GET, "/preview", 0, Access.SIGNED_IN, this::published),
                shown(Method.GET, "/preview/{draft}", 0, Access.SIGNED_IN, this::drafted),
                shown(Method.POST, "/preview", Route.LARGE, Roles.WRITERS, this::written));
    }

    private static Route shown(Method method, String path, int body, Access access, Route.Action action) {
        return new Route(method, TEXT + path, access, body, HeaderClass.PREVIEW, action);
    }

    @Override
    public Set<String> templates() {
        return Set.of(EDITOR, Conflicts.TEMPLATE);
    }

    private Answer begin(Asked asked, Document document) {
        var opened = desk.open(document);
        var own = opened.drafts().stream()
                .filter(draft -> isBy(draft, asked.person()) || !opened.isPublished())
                .findFirst();
        if (own.isPresent()) {
            return Answer.to(Paths.edit(own.get()));
        }
        if (!opened.isPublished() && document.isPage()) {
            return Answer.fault(404);
        }
        var notices = opened.drafts().stream()
                .map(draft -> Notice.plain(asked.words()
                        .say(
                                "edit.others",
                                Map.of("name", Told.name(draft.revision().by())))))
                .toList();
        return editor(asked, 200, document, Optional.empty(), Written.of(opened), notices, false);
    }

    private static boolean isBy(Draft draft, Person person) {
        return draft.proposal().started().isBy(person.id())
                || draft.revision().by().isBy(person.id());
    }

    private Answer goOn(Asked asked, Document document) {
        var draft = Found.draft(desk, asked, document);
        if (draft.isEmpty() || !draft.get().proposal().isOpen()) {
            return draft.isEmpty() ? Answer.fault(404) : Answer.to(Paths.of(document));
        }
        var words = asked.words();
        var notices = new ArrayList<>(Notice.done(words, asked.query().text("done")));
        States.sentBack(draft.get())
                .ifPresent(review -> notices.add(Notice.bad(
                        words.say("review.back.said", Map.of("name", Told.name(review.by()), "note", review.note())))));
        if (draft.get().isWaiting()) {
            notices.add(Notice.plain(words.say("edit.waits")));
        }
        return editor(asked, 200, document, draft, Written.of(draft.get()), notices, false);
    }

    private Answer save(Asked asked, Document document) {
        var written = Written.of(asked.form());
        var draft = written.proposal().flatMap(desk::draft);
        var former = draft.flatMap(found -> found.proposal().former());
        return desk.save(asked.person(), written.edit(document, former))
                .answer(saved -> saved(asked, saved), refusal -> refused(asked, document, draft, written, refusal));
    }

    private Answer saved(Asked asked, Saved saved) {
        var draft = saved.draft();
        if (saved.conflict().isPresent()) {
            return conflicts.page(
                    asked,
                    subject(asked, draft.proposal().document()),
                    draft,
                    saved.conflict().get());
        }
        return Answer.to(
                asked.form().text("do").equals("send") ? Paths.send(draft) : Paths.edit(draft) + "?done=saved");
    }

    private Answer refused(Asked asked, Document document, Optional<Draft> draft, Written written, Refusal refusal) {
        if (refusal.conflict().isPresent()) {
            return conflicts.page(
                    asked, subject(asked, document), written, refusal.conflict().get());
        }
        boolean isSame = refusal.reason() == Reason.NOTHING_CHANGED;
        var text = new Refusals(asked.words()).say(refusal);
        var notice = isSame ? Notice.plain(text) : Notice.bad(text);
        return editor(asked, isSame ? 200 : UNTAKEN, document, draft, written, List.of(notice), !isSame);
    }

    private Answer editor(
            Asked asked,
            int status,
            Document document,
            Optional<Draft> draft,
            Written written,
            List<Notice> notices,
            boolean unsaved) {
        var former = draft.flatMap(found -> found.proposal().former());
        var change = new Change(document, former, Optional.of(written.body()), Map.of());
        var page = new EditorPage(asked.words(), subject(asked, document), written);
        var view = page.filled(asked.token(), desk.check(change), notices, unsaved);
        var title = view.subject().title() + " · " + asked.say("edit.heading");
        return Answer.page(status, new Page(title, EDITOR, view).with(SCRIPT).wide());
    }

    private Answer published(Asked asked) {
        return Found.document(asked, document -> {
            var opened = desk.open(document);
            return opened.isPublished() ? preview.of(Change.of(document, opened.body())) : Answer.fault(404);
        });
    }

    private Answer drafted(Asked asked) {
        return Found.draft(desk, asked, draft -> preview.of(draft.change()));
    }

    private Answer written(Asked asked) {
        return Found.document(asked, document -> {
            var written = Written.of(asked.form());
            var former = written.proposal()
                    .flatMap(desk::draft)
                    .flatMap(draft -> draft.proposal().former());
            return preview.of(new Change(document, former, Optional.of(written.body()), Map.of()));
        });
    }

    private Subject subject(Asked asked, Document document) {
        return Subject.of(asked.words(), live.site(), document);
    }
}
