package org.fanal.office.desk.sending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.editing.Desk;
import org.fanal.editing.Draft;
import org.fanal.editing.Request;
import org.fanal.editing.effect.Effect;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.record.Submission;
import org.fanal.office.desk.parts.Found;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Parts;
import org.fanal.office.desk.parts.Paths;
import org.fanal.office.desk.parts.Refusals;
import org.fanal.office.desk.parts.Roles;
import org.fanal.office.desk.parts.Subject;
import org.fanal.office.desk.sending.SendForm.Hold;
import org.fanal.office.desk.sending.SendForm.Limit;
import org.fanal.office.desk.sending.SendForm.Tick;
import org.fanal.office.desk.writing.Conflicts;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.view.Page;
import org.fanal.page.LiveSite;

/** What a change means, what readers will see, and sending it to a second person. */
public final class SendingPages implements Pages {
    private static final String TEMPLATE = "office/desk/send";
    private static final String PATH = Paths.TEXTS + "/{name}/send/{draft}";
    private static final List<Integer> DAYS = List.of(1, 2, 3, 7);
    private static final int USUAL_DAYS = 3;

    private final Desk desk;
    private final LiveSite live;
    private final Parts parts;
    private final Conflicts conflicts;

    public SendingPages(Desk desk, LiveSite live, Parts parts) {
        this.desk = desk;
        this.live = live;
        this.parts = parts;
        conflicts = new Conflicts(parts);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PATH, Roles.WRITERS, asked -> Found.draft(desk, asked, draft -> look(asked, draft))),
                Route.post(PATH, Roles.WRITERS, asked -> Found.draft(desk, asked, draft -> posted(asked, draft))));
    }

    @Override
    public Set<String> templates() {
        return Set.of(TEMPLATE);
    }

    private Answer look(Asked asked, Draft draft) {
        return draft.proposal().isOpen()
                ? form(asked, 200, draft, List.of())
                : Answer.to(Paths.of(draft.proposal().document()));
    }

    private Answer posted(Asked asked, Draft draft) {
        if (!asked.form().text("do").equals("send")) {
            return form(asked, 200, draft, List.of());
        }
        return desk.submit(asked.person(), request(asked, draft))
                .answer(sent -> Answer.to(Route.ROOT + "?done=sent"), refusal -> refused(asked, draft, refusal));
    }

    private static Request request(Asked asked, Draft draft) {
        var form = asked.form();
        return new Request(
                draft.proposal().id(),
                form.text("hash"),
                form.text("note"),
                Answers.of(form),
                Set.copyOf(form.all("hold")),
                Duration.ofDays(days(asked)));
    }

    private static int days(Asked asked) {
        return Found.number(asked.form().text("days"))
                .map(Long::intValue)
                .filter(DAYS::contains)
                .orElse(USUAL_DAYS);
    }

    private Answer refused(Asked asked, Draft draft, Refusal refusal) {
        var subject = Subject.of(asked.words(), live.site(), draft.proposal().document());
        return refusal.conflict()
                .map(conflict -> conflicts.page(asked, subject, draft, conflict))
                .orElseGet(() -> form(asked, 400, draft, notices(asked, refusal)));
    }

    private static List<Notice> notices(Asked asked, Refusal refusal) {
        var notices = new java.util.ArrayList<Notice>();
        notices.add(Notice.bad(new Refusals(asked.words()).say(refusal)));
        refusal.problems().forEach(problem -> notices.add(Notice.plain(problem.toString())));
        return notices;
    }

    private Answer form(Asked asked, int status, Draft draft, List<Notice> notices) {
        var words = asked.words();
        var site = live.site();
        var source = site.settings().source();
        var subject = Subject.of(words, site, draft.proposal().document());
        var answers = Answers.of(asked.form());
        var chosen = answers.isEmpty()
                ? draft.submission().map(Submission::severities).orElse(answers)
                : answers;
        var effect = desk.effect(draft.change(), chosen);
        var view = new SendForm(
                words,
                subject,
                Paths.edit(draft),
                notices,
                asked.token(),
                Paths.send(draft),
                draft.revision().hash(),
                about(asked, effect),
                parts.print("changes", new ChangeList(words, source).asking(effect, chosen)),
                Lines.of(desk, parts, words, site, draft, effect),
                parts.print("effect", new EffectTable(words, source, effect).view()),
                asked.form().has("note")
                        ? asked.form().text("note")
                        : draft.submission().map(Submission::publicNote).orElse(""),
                mayWait(effect) ? Optional.of(hold(asked, effect)) : Optional.empty(),
                effect.isMajor() && effect.isInDanger()
                        ? Optional.of(words.say("refusal.danger-cannot-wait"))
                        : Optional.empty());
        return Answer.page(status, new Page(subject.title() + " · " + words.say("send.heading"), TEMPLATE, view));
    }

    static String about(Asked asked, Effect effect) {
        var words = asked.words();
        int count = effect.changes().size();
        return count == 0 ? words.say("change.none") : words.count("send.changes.count", count);
    }

    private static boolean mayWait(Effect effect) {
        return effect.isMajor() && !effect.isInDanger() && !effect.isNew();
    }

    private static Hold hold(Asked asked, Effect effect) {
        var ticked = asked.form().all("hold");
        int days = days(asked);
        return new Hold(
                effect.languages().keySet().stream()
                        .map(language -> new Tick(language, ticked.contains(language.tag())))
                        .toList(),
                DAYS.stream()
                        .map(each -> new Limit(each, asked.words().count("send.hold.days.count", each), each == days))
                        .toList());
    }
}
