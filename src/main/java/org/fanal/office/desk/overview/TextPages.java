package org.fanal.office.desk.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.editing.Desk;
import org.fanal.editing.Draft;
import org.fanal.editing.Opened;
import org.fanal.editing.record.Document;
import org.fanal.office.desk.parts.Chip;
import org.fanal.office.desk.parts.Events;
import org.fanal.office.desk.parts.Link;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Parts;
import org.fanal.office.desk.parts.Paths;
import org.fanal.office.desk.parts.Roles;
import org.fanal.office.desk.parts.Slip;
import org.fanal.office.desk.parts.States;
import org.fanal.office.desk.parts.Subject;
import org.fanal.office.desk.parts.Told;
import org.fanal.office.http.Asked;
import org.fanal.page.LiveSite;
import org.fanal.page.Page;
import org.fanal.people.Role;
import org.fanal.translation.words.Words;

/** The page of one text. */
final class TextPages {
    private static final int EDITIONS = 5;

    private final Desk desk;
    private final LiveSite live;
    private final Parts parts;

    TextPages(Desk desk, LiveSite live, Parts parts) {
        this.desk = desk;
        this.live = live;
        this.parts = parts;
    }

    TextPage of(Asked asked, Document document) {
        var words = asked.words();
        var site = live.site();
        var opened = desk.open(document);
        var subject = Subject.of(words, site, document);
        var page = Subject.page(site, document);
        boolean mayReturn = asked.person().may(Role.PUBLISHER);
        var editions = new Events(words, document, mayReturn).editions(desk.history(document));
        return new TextPage(
                words,
                subject,
                done(asked),
                chips(words, opened, page),
                ways(asked, opened, page),
                opened.drafts().stream().map(draft -> slip(words, draft)).toList(),
                page.map(one -> parts.coverage(words, site, Optional.of(one))),
                editions.subList(0, Math.min(EDITIONS, editions.size())),
                Paths.history(document));
    }

    /** What was just done, when the address says so. */
    private static List<Notice> done(Asked asked) {
        return Notice.done(asked.words(), asked.query().text("done"));
    }

    private List<Chip> chips(Words words, Opened opened, Optional<Page> page) {
        var states = new States(words);
        var chips = new ArrayList<Chip>();
        chips.add(opened.isPublished() ? states.published() : states.of(false, opened.drafts()));
        page.ifPresent(one -> chips.add(new Chip(
                live.site().isOverdue(one) ? "bad" : "",
                words.say(
                        "text.checked",
                        Map.of("date", words.date(one.source().front().due()))))));
        return chips;
    }

    private List<Link> ways(Asked asked, Opened opened, Optional<Page> page) {
        var words = asked.words();
        var document = opened.document();
        var ways = new ArrayList<Link>();
        if (Roles.mayWrite(asked.person())) {
            ways.add(new Link("", Paths.edit(document), words.say("text.edit")));
        }
        page.ifPresent(one -> ways.add(new Link("quiet", reader(one), words.say("text.see"))));
        ways.add(new Link("quiet", Paths.history(document), words.say("past.heading")));
        if (page.isPresent() && Roles.mayWrite(asked.person())) {
            ways.add(new Link("quiet", Paths.of(document) + "/rename", words.say("rename.heading")));
        }
        if (page.isPresent() && asked.person().may(Role.PUBLISHER)) {
            ways.add(new Link("quiet grave", Paths.of(document) + "/withdraw", words.say("withdraw.heading")));
        }
        return ways;
    }

    private String reader(Page page) {
        return "/" + live.site().settings().source().tag() + "/" + page.slug();
    }

    private static Slip slip(Words words, Draft draft) {
        var chip = new States(words).of(draft);
        var by = draft.proposal().started();
        var title = by.person().isEmpty()
                ? words.say("text.file")
                : words.say("text.proposal", Map.of("name", Told.name(by)));
        return new Slip(
                chip.kind(),
                chip.text(),
                Paths.next(draft),
                title,
                new Told(words).by(draft.revision().by()));
    }
}
