package org.fanal.office.people;

import java.util.List;
import java.util.Set;
import org.fanal.office.http.Access;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.people.parts.Ids;
import org.fanal.office.people.parts.Say;
import org.fanal.office.people.parts.Told;
import org.fanal.office.view.Page;
import org.fanal.people.People;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.fanal.people.joining.Decision;
import org.fanal.people.joining.PendingLinks;
import org.fanal.people.roles.RoleProposals;

/** Everybody who takes part, for those who look after people; and what the second of two decides. */
public final class Team implements Pages {
    static final Access CARE = Access.of(Role.PUBLISHER, Role.KEEPER);
    static final String PEOPLE = Route.ROOT + "/people";
    static final String LINKS = PEOPLE + "/links";
    static final String CHANGES = PEOPLE + "/changes";

    private final People people;
    private final PendingLinks links;
    private final RoleProposals roles;

    public Team(People people, PendingLinks links, RoleProposals roles) {
        this.people = people;
        this.links = links;
        this.roles = roles;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PEOPLE, CARE, this::list),
                Route.post(LINKS + "/{id}/confirm", CARE, asked -> decide(asked, "confirmed", links::confirm)),
                Route.post(LINKS + "/{id}/withdraw", CARE, asked -> decide(asked, "withdrawn", links::withdraw)),
                Route.post(CHANGES + "/{id}/confirm", CARE, asked -> change(asked, "confirmed", roles::confirm)),
                Route.post(CHANGES + "/{id}/decline", CARE, asked -> change(asked, "declined", roles::decline)));
    }

    @Override
    public Set<String> templates() {
        return Set.of(PeopleView.TEMPLATE);
    }

    @Override
    public List<Entry> menu() {
        return List.of(new Entry("desk.people", PEOPLE, CARE));
    }

    private interface Act<T> {
        T on(Person by, long id);
    }

    private Answer list(Asked asked) {
        var say = new Say(asked.words());
        var rows = people.all().stream()
                .map(person -> new PeopleView.Row(
                        PEOPLE + "/" + person.id(),
                        person.name(),
                        say.all(person.roles(), person.languages()),
                        say.moment(person.joined()),
                        person.isRetired()))
                .toList();
        var waiting = new Waiting(asked).all(links.list(), roles.open());
        var view = new PeopleView(asked.words(), asked.token(), Told.of(asked), waiting, rows);
        return Answer.page(new Page(asked.say("desk.people"), PeopleView.TEMPLATE, view));
    }

    private static Answer decide(Asked asked, String key, Act<Decision> act) {
        return Ids.of(asked, "id")
                .map(id -> act.on(asked.person(), id))
                .map(decision -> Told.after(asked, PEOPLE, key, "decision", decision, Decision.DONE))
                .orElseGet(() -> Answer.fault(404));
    }

    private static Answer change(Asked asked, String key, Act<RoleProposals.Outcome> act) {
        return Ids.of(asked, "id")
                .map(id -> act.on(asked.person(), id))
                .map(outcome -> Told.after(asked, PEOPLE, key, "change", outcome, RoleProposals.Outcome.DONE))
                .orElseGet(() -> Answer.fault(404));
    }
}
