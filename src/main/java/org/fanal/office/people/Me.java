package org.fanal.office.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.office.entry.Recoveries;
import org.fanal.office.http.Access;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.http.Visitor;
import org.fanal.office.people.parts.Changes;
import org.fanal.office.people.parts.Ids;
import org.fanal.office.people.parts.Say;
import org.fanal.office.people.parts.Told;
import org.fanal.office.view.Page;
import org.fanal.people.Person;
import org.fanal.people.access.Recovery;
import org.fanal.people.access.Session;
import org.fanal.people.access.Sessions;
import org.fanal.people.roles.RoleProposals;

/** What a person sees and ends of their own. */
public final class Me implements Pages {
    private static final String ME = Route.ROOT + "/me";
    private static final String OTHERS = ME + "/others/end";

    private final Sessions sessions;
    private final Recovery recovery;
    private final RoleProposals roles;

    public Me(Sessions sessions, Recovery recovery, RoleProposals roles) {
        this.sessions = sessions;
        this.recovery = recovery;
        this.roles = roles;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(ME, Access.SIGNED_IN, this::show),
                Route.post(ME + "/sessions/{id}/end", Access.SIGNED_IN, this::end),
                Route.post(OTHERS, Access.SIGNED_IN, this::endOthers),
                Route.post(ME + "/end", Access.SIGNED_IN, this::giveBack));
    }

    @Override
    public Set<String> templates() {
        return Set.of(MeView.TEMPLATE);
    }

    @Override
    public List<Entry> menu() {
        return List.of(new Entry("desk.me", ME, Access.SIGNED_IN));
    }

    private Answer show(Asked asked) {
        var say = new Say(asked.words());
        var person = asked.person();
        var current = asked.visitor().map(Visitor::session);
        var mine = sessions.list(person).stream()
                .map(session -> mine(say, session, current))
                .toList();
        var view = new MeView(
                asked.words(),
                asked.token(),
                person.name(),
                Told.of(asked),
                mine,
                mine.size() > 1,
                asked.words().count("desk.me.codes", recovery.codesLeft(person)),
                held(say, person),
                Recoveries.RENEW);
        return Answer.page(new Page(asked.say("desk.me"), MeView.TEMPLATE, view));
    }

    private static MeView.Mine mine(Say say, Session session, Optional<Session> current) {
        boolean isThis = current.filter(one -> one.id() == session.id()).isPresent();
        var end = Optional.of(ME + "/sessions/" + session.id() + "/end").filter(path -> !isThis);
        return new MeView.Mine(say.moment(session.opened()), say.moment(session.seen()), isThis, end);
    }

    private static List<MeView.Held> held(Say say, Person person) {
        List<MeView.Held> all = new ArrayList<>();
        person.roles().stream().sorted().forEach(role -> all.add(new MeView.Held(say.role(role), "role", role.key())));
        person.languages().stream()
                .map(language -> new MeView.Held(language.ownName(), "language", language.tag()))
                .forEach(all::add);
        return all;
    }

    private Answer end(Asked asked) {
        return Ids.of(asked, "id")
                .filter(id -> sessions.end(asked.person(), id))
                .map(id -> Told.to(ME, "ended"))
                .orElseGet(() -> Answer.fault(404));
    }

    private Answer endOthers(Asked asked) {
        asked.visitor().map(Visitor::session).ifPresent(sessions::endOthers);
        return Told.to(ME, "ended");
    }

    private Answer giveBack(Asked asked) {
        return Changes.asked(asked.form(), false)
                .map(change -> roles.propose(asked.person(), asked.person(), change))
                .map(outcome -> Told.after(asked, ME, "proposed", "change", outcome, RoleProposals.Outcome.DONE))
                .orElseGet(() -> Answer.fault(400));
    }
}
