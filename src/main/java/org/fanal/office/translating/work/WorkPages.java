package org.fanal.office.translating.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.editing.translating.LanguageWork;
import org.fanal.editing.translating.TranslationDesk;
import org.fanal.office.desk.parts.Link;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.http.Access;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.translating.parts.Into;
import org.fanal.office.translating.parts.Ways;
import org.fanal.office.view.Page;
import org.fanal.page.LiveSite;
import org.fanal.people.Role;
import org.fanal.translation.words.Words;

/** The languages of a translator, and what there is to do in each. */
public final class WorkPages implements Pages {
    private static final String THANKS = Route.TRANSLATE + "/thanks";
    private static final Set<String> DONE = Set.of("all", "confirmed", "draft", "passed");

    private final TranslationDesk desk;
    private final LiveSite live;

    public WorkPages(TranslationDesk desk, LiveSite live) {
        this.desk = desk;
        this.live = live;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(Route.TRANSLATE, Access.SIGNED_IN, this::all),
                Route.post(THANKS, Into.TRANSLATORS, this::thank),
                Route.get(
                        Ways.INTO,
                        Into.TRANSLATORS,
                        asked -> Into.language(
                                desk, asked, language -> one(asked, desk.work(asked.person(), language)))));
    }

    @Override
    public Set<String> templates() {
        return Set.of(WorkView.TEMPLATE, LanguageView.TEMPLATE);
    }

    @Override
    public List<Entry> menu() {
        return List.of(new Entry("translate.menu", Route.TRANSLATE, Access.SIGNED_IN));
    }

    private Answer all(Asked asked) {
        var person = asked.person();
        var counted = new Counted(asked.words());
        var cards = !person.may(Role.TRANSLATOR)
                ? List.<WorkView.Card>of()
                : desk.languages(person).stream()
                        .map(language -> card(asked.words(), counted, desk.work(person, language)))
                        .toList();
        var view = new WorkView(
                asked.words(),
                done(asked),
                asked.token(),
                cards,
                ways(asked),
                person.may(Role.TRANSLATOR) ? Optional.of(thanks(asked)) : Optional.empty());
        return Answer.page(new Page(asked.say("translate.heading"), WorkView.TEMPLATE, view).wide());
    }

    private static List<Notice> done(Asked asked) {
        var done = asked.query().text("done");
        return DONE.contains(done) ? List.of(Notice.good(asked.say("translate.done." + done))) : List.of();
    }

    private static WorkView.Card card(Words words, Counted counted, LanguageWork work) {
        var language = work.language();
        return new WorkView.Card(
                language,
                Ways.of(language),
                Counted.share(work, Counted.confirmed(work)),
                Counted.share(work, work.toConfirm()),
                counted.done(work),
                counted.chips(work),
                work.next().map(Ways::text),
                work.nextToConfirm().map(place -> Ways.confirm(language)));
    }

    private static List<Link> ways(Asked asked) {
        var ways = new ArrayList<Link>();
        ways.add(new Link("", Ways.QUESTIONS, asked.say("translate.questions")));
        if (Ways.ADDERS.allows(asked.visitor())) {
            ways.add(new Link("", Ways.ADD, asked.say("translate.add")));
        }
        return ways;
    }

    private WorkView.Thanks thanks(Asked asked) {
        var key = desk.isCredited(asked.person()) ? "translate.thanks.yes" : "translate.thanks.no";
        var value = desk.isCredited(asked.person()) ? "no" : "yes";
        return new WorkView.Thanks(desk.thanks(), asked.say(key), value, asked.say(key + ".change"));
    }

    private Answer thank(Asked asked) {
        desk.credit(asked.person(), asked.form().text("shown").equals("yes"));
        return Answer.to(Route.TRANSLATE + "#thanks");
    }

    private Answer one(Asked asked, LanguageWork work) {
        var language = work.language();
        var counted = new Counted(asked.words());
        var rows = new Rows(asked.words(), live.site(), language);
        var view = new LanguageView(
                asked.words(),
                language,
                counted.chips(work),
                done(asked),
                work.next().map(Ways::text),
                work.nextToConfirm().map(place -> Ways.confirm(language)),
                work.pages().stream().map(rows::row).toList(),
                counted.ways(work));
        var title = language.ownName() + " · " + asked.say("translate.heading");
        return Answer.page(new Page(title, LanguageView.TEMPLATE, view).wide());
    }
}
