package org.fanal.office.desk.overview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.content.Section;
import org.fanal.content.Slug;
import org.fanal.editing.Desk;
import org.fanal.editing.Edit;
import org.fanal.editing.record.Document;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Parts;
import org.fanal.office.desk.parts.Paths;
import org.fanal.office.desk.parts.Refusals;
import org.fanal.office.desk.parts.Roles;
import org.fanal.office.http.Access;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.view.Page;
import org.fanal.page.LiveSite;

/** The first page of the desk, the page of each text, and beginning a new one. */
public final class OverviewPages implements Pages {
    private static final String OVERVIEW = "office/desk/overview";
    private static final String TEXT = "office/desk/document";
    private static final String BEGIN = "office/desk/new";

    private final Desk desk;
    private final LiveSite live;
    private final Parts parts;
    private final TextPages texts;

    public OverviewPages(Desk desk, LiveSite live, Parts parts) {
        this.desk = desk;
        this.live = live;
        this.parts = parts;
        texts = new TextPages(desk, live, parts);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(Route.ROOT, Access.SIGNED_IN, this::overview),
                Route.get(Paths.NEW, Roles.WRITERS, asked -> begin(asked, List.of())),
                Route.post(Paths.NEW, Roles.WRITERS, this::begun),
                Route.get(Paths.TEXTS + "/{name}", Access.SIGNED_IN, this::text));
    }

    @Override
    public Set<String> templates() {
        return Set.of(OVERVIEW, TEXT, BEGIN);
    }

    @Override
    public List<Entry> menu() {
        return List.of(new Entry("texts.menu", Route.ROOT, Access.SIGNED_IN));
    }

    private Answer overview(Asked asked) {
        var words = asked.words();
        var site = live.site();
        var rows = desk.overview(asked.person()).rows();
        var lists = new Lists(words, site);
        var view = new Overview(
                words,
                site.settings().source(),
                Notice.done(words, asked.query().text("done")),
                new Attentions(words, site).of(rows),
                Roles.mayWrite(asked.person()),
                lists.groups(rows),
                lists.others(),
                parts.coverage(words, site, Optional.empty()));
        return Answer.page(new Page(words.say("texts.heading"), OVERVIEW, view).wide());
    }

    private Answer text(Asked asked) {
        return Document.named(asked.parameter("name"))
                .filter(this::isThere)
                .map(document -> texts.of(asked, document))
                .map(view -> Answer.page(new Page(view.subject().title(), TEXT, view)))
                .orElseGet(() -> Answer.fault(404));
    }

    private boolean isThere(Document document) {
        var opened = desk.open(document);
        return opened.isPublished()
                || !opened.drafts().isEmpty()
                || !desk.history(document).isEmpty();
    }

    private Answer begin(Asked asked, List<String> notices) {
        var chosen = asked.form().text("section");
        var sections = Stream.of(Section.values())
                .map(section -> new NewForm.Option(
                        section.path(),
                        asked.say("section." + section.path()),
                        section.path().equals(chosen)))
                .toList();
        var form = asked.form();
        var view = new NewForm(
                asked.words(),
                notices,
                asked.token(),
                form.text("slug"),
                form.text("name"),
                form.text("summary"),
                sections);
        return Answer.page(notices.isEmpty() ? 200 : 400, new Page(asked.say("new.heading"), BEGIN, view));
    }

    private Answer begun(Asked asked) {
        var form = asked.form();
        var slug = Slug.parse(form.text("slug").strip());
        var section = Section.at(form.text("section"));
        if (form.text("name").isBlank() || form.text("summary").isBlank() || section.isEmpty()) {
            return begin(asked, List.of(asked.say("new.refused")));
        }
        if (slug.isEmpty()) {
            return begin(asked, List.of(asked.say("refusal.not-a-name")));
        }
        var first = new FirstText(form.text("name"), form.text("summary"), section.get());
        var document = Document.page(slug.get());
        var opened = desk.open(document);
        if (opened.isPublished() || !opened.drafts().isEmpty()) {
            return begin(asked, List.of(asked.say("refusal.name-taken")));
        }
        var edit = Edit.of(document, opened.publication(), first.on(live.site().today()));
        return desk.save(asked.person(), edit)
                .answer(
                        saved -> Answer.to(Paths.edit(saved.draft())),
                        refusal -> begin(asked, List.of(new Refusals(asked.words()).say(refusal))));
    }
}
