package org.fanal.office.desk.past;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.editing.Desk;
import org.fanal.editing.Draft;
import org.fanal.editing.Event;
import org.fanal.editing.difference.Difference;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.record.Document;
import org.fanal.office.desk.parts.Found;
import org.fanal.office.desk.parts.Parts;
import org.fanal.office.desk.parts.Paths;
import org.fanal.office.desk.parts.Refusals;
import org.fanal.office.desk.parts.Roles;
import org.fanal.office.desk.parts.Subject;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.view.Page;
import org.fanal.page.LiveSite;
import org.fanal.view.template.Markup;

/** What one person does after a page that asks for a reason: withdraw, go back, rename, lay aside. */
public final class DecidingPages implements Pages {
    private static final String CONFIRM = "office/desk/confirm";
    private static final String TEXT = Paths.TEXTS + "/{name}";

    private final Desk desk;
    private final LiveSite live;
    private final Parts parts;

    public DecidingPages(Desk desk, LiveSite live, Parts parts) {
        this.desk = desk;
        this.live = live;
        this.parts = parts;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        TEXT + "/withdraw",
                        Roles.PUBLISHERS,
                        asked -> published(asked, document -> withdraw(asked, document, Optional.empty()))),
                Route.post(
                        TEXT + "/withdraw",
                        Roles.PUBLISHERS,
                        asked -> published(asked, document -> withdrawn(asked, document))),
                Route.get(
                        TEXT + "/return/{id}",
                        Roles.PUBLISHERS,
                        asked -> edition(asked, (document, event) -> goBack(asked, document, event, Optional.empty()))),
                Route.post(
                        TEXT + "/return/{id}",
                        Roles.PUBLISHERS,
                        asked -> edition(asked, (document, event) -> goneBack(asked, document, event))),
                Route.get(
                        TEXT + "/rename",
                        Roles.WRITERS,
                        asked -> published(asked, document -> rename(asked, document, Optional.empty()))),
                Route.post(
                        TEXT + "/rename",
                        Roles.WRITERS,
                        asked -> published(asked, document -> renamed(asked, document))),
                Route.get(
                        TEXT + "/aside/{draft}",
                        Roles.WRITERS,
                        asked -> Found.draft(desk, asked, draft -> aside(asked, draft, Optional.empty()))),
                Route.post(
                        TEXT + "/aside/{draft}",
                        Roles.WRITERS,
                        asked -> Found.draft(desk, asked, draft -> laidAside(asked, draft))));
    }

    @Override
    public Set<String> templates() {
        return Set.of(CONFIRM);
    }

    private Answer published(Asked asked, java.util.function.Function<Document, Answer> action) {
        return Found.document(
                asked,
                document ->
                        Subject.page(live.site(), document).isPresent() ? action.apply(document) : Answer.fault(404));
    }

    private interface OnEdition {
        Answer answer(Document document, Event edition);
    }

    private Answer edition(Asked asked, OnEdition action) {
        return Found.document(
                asked,
                document -> Found.number(asked.parameter("id"))
                        .flatMap(id -> desk.history(document).stream()
                                .filter(event -> event.editionId().equals(Optional.of(id)))
                                .findFirst())
                        .map(event -> action.answer(document, event))
                        .orElseGet(() -> Answer.fault(404)));
    }

    private Answer withdraw(Asked asked, Document document, Optional<Refusal> refusal) {
        var ask = new Ask(asked, document, "withdraw", Paths.of(document) + "/withdraw", "grave");
        return page(ask, asked.say("withdraw.heading"), refusal, Optional.empty(), Optional.empty(), true);
    }

    private Answer withdrawn(Asked asked, Document document) {
        return desk.withdraw(asked.person(), document, note(asked))
                .answer(
                        edition -> Answer.to(Route.ROOT + "?done=withdrawn"),
                        refusal -> withdraw(asked, document, Optional.of(refusal)));
    }

    private Answer goBack(Asked asked, Document document, Event edition, Optional<Refusal> refusal) {
        var words = asked.words();
        var now = desk.open(document);
        var then = desk.differenceOfEdition(edition.editionId().orElseThrow())
                .map(PastPages::after)
                .orElse("");
        var difference = parts.difference(
                words, live.site().settings().source(), Difference.ofLines(now.isPublished() ? now.body() : "", then));
        var heading = words.say(
                "return.heading",
                Map.of("number", Integer.toString(edition.edition().orElse(0))));
        var path = Paths.of(document) + "/return/" + edition.editionId().orElseThrow();
        var ask = new Ask(asked, document, "return", path, "grave");
        return page(ask, heading, refusal, difference, Optional.empty(), true);
    }

    private Answer goneBack(Asked asked, Document document, Event edition) {
        return desk.rollBack(asked.person(), document, edition.editionId().orElseThrow(), note(asked))
                .answer(
                        done -> Answer.to(Paths.of(document) + "?done=returned"),
                        refusal -> goBack(asked, document, edition, Optional.of(refusal)));
    }

    private Answer rename(Asked asked, Document document, Optional<Refusal> refusal) {
        var typed = asked.form().text("slug");
        var field = new Confirm.Field(
                "slug",
                asked.say("rename.slug"),
                asked.say("rename.slug.what"),
                typed.isEmpty() ? document.name() : typed);
        var ask = new Ask(asked, document, "rename", Paths.of(document) + "/rename", "");
        return page(ask, asked.say("rename.heading"), refusal, Optional.empty(), Optional.of(field), false);
    }

    private Answer renamed(Asked asked, Document document) {
        return desk.rename(asked.person(), document, asked.form().text("slug"), "")
                .answer(
                        saved -> Answer.to(Paths.send(saved.draft())),
                        refusal -> rename(asked, document, Optional.of(refusal)));
    }

    private Answer aside(Asked asked, Draft draft, Optional<Refusal> refusal) {
        var document = draft.proposal().document();
        var path = Paths.of(document) + "/aside/" + draft.proposal().id();
        var ask = new Ask(asked, document, "aside", path, "grave");
        return page(ask, asked.say("aside.heading"), refusal, Optional.empty(), Optional.empty(), false);
    }

    private Answer laidAside(Asked asked, Draft draft) {
        return desk.layAside(asked.person(), draft.proposal().id(), note(asked))
                .answer(
                        done -> Answer.to(Route.ROOT + "?done=aside"),
                        refusal -> aside(asked, draft, Optional.of(refusal)));
    }

    private static String note(Asked asked) {
        return asked.form().text("note");
    }

    /** What all questions have in common; {@code key} begins the keys of its words. */
    private record Ask(Asked asked, Document document, String key, String path, String kind) {}

    private Answer page(
            Ask ask,
            String heading,
            Optional<Refusal> refusal,
            Optional<Markup> difference,
            Optional<Confirm.Field> field,
            boolean isTold) {
        var words = ask.asked().words();
        var subject = Subject.of(words, live.site(), ask.document());
        var view = new Confirm(
                words,
                subject,
                heading,
                words.say(ask.key() + ".about"),
                refusal.map(new Refusals(words)::say).stream().toList(),
                difference,
                ask.asked().token(),
                ask.path(),
                field,
                isTold ? Optional.of(new Confirm.Note(note(ask.asked()))) : Optional.empty(),
                ask.kind(),
                words.say(ask.key() + ".button"));
        return Answer.page(refusal.isPresent() ? 409 : 200, new Page(heading, CONFIRM, view));
    }
}
