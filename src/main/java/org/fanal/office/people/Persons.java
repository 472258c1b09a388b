package org.fanal.office.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.people.parts.Changes;
import org.fanal.office.people.parts.Ids;
import org.fanal.office.people.parts.Say;
import org.fanal.office.people.parts.Told;
import org.fanal.office.view.Page;
import org.fanal.people.People;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.fanal.people.access.Retirement;
import org.fanal.people.joining.Made;
import org.fanal.people.joining.Resets;
import org.fanal.people.roles.RoleProposals;

/** One person's page: what they may do, and proposals to change it; a new way in; the end of their part. */
public final class Persons implements Pages {
    private static final String PERSON = Team.PEOPLE + "/{id}";

    private final People people;
    private final RoleProposals roles;
    private final Resets resets;
    private final Retirement retirement;

    public Persons(People people, RoleProposals roles, Resets resets, Retirement retirement) {
        this.people = people;
        this.roles = roles;
        this.resets = resets;
        this.retirement = retirement;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PERSON, Team.CARE, asked -> with(asked, person -> show(asked, person))),
                Route.post(PERSON + "/change", Team.CARE, asked -> with(asked, person -> change(asked, person))),
                Route.post(PERSON + "/reset", Team.CARE, asked -> with(asked, person -> reset(asked, person))),
                Route.post(PERSON + "/retire", Team.CARE, asked -> with(asked, person -> retire(asked, person))));
    }

    @Override
    public Set<String> templates() {
        return Set.of(PersonView.TEMPLATE, MadeView.TEMPLATE);
    }

    private interface About {
        Answer person(Person person);
    }

    private Answer with(Asked asked, About about) {
        return Ids.of(asked, "id").flatMap(people::byId).map(about::person).orElseGet(() -> Answer.fault(404));
    }

    private static Answer show(Asked asked, Person person) {
        var say = new Say(asked.words());
        boolean isOther = !person.is(asked.person());
        var switches = new Switches(asked, person, isOther);
        var view = new PersonView(
                asked.words(),
                asked.token(),
                person.name(),
                path(person),
                say.moment(person.joined()),
                Told.of(asked),
                Stream.of(Role.values()).map(switches::role).toList(),
                languages(person, true).map(switches::language).toList(),
                languages(person, false).map(switches::language).toList(),
                !person.isRetired(),
                isOther);
        return Answer.page(new Page(person.name(), PersonView.TEMPLATE, view));
    }

    private Answer change(Asked asked, Person person) {
        boolean isGiven = asked.form().text("given").equals("yes");
        return Changes.asked(asked.form(), isGiven)
                .map(change -> roles.propose(asked.person(), person, change))
                .map(outcome ->
                        Told.after(asked, path(person), "proposed", "change", outcome, RoleProposals.Outcome.DONE))
                .orElseGet(() -> Answer.fault(400));
    }

    private Answer reset(Asked asked, Person person) {
        Made made = resets.make(asked.person(), person);
        return MadeView.answer(asked, made, path(person));
    }

    private Answer retire(Asked asked, Person person) {
        if (!asked.form().text("sure").equals("yes")) {
            return Told.not(asked, path(person), asked.say("desk.retire.unsure"));
        }
        var outcome = retirement.retire(asked.person(), person);
        return Told.after(asked, Team.PEOPLE, "retired", "retirement", outcome, Retirement.Outcome.RETIRED);
    }

    private static String path(Person person) {
        return Team.PEOPLE + "/" + person.id();
    }

    private static Stream<Language> languages(Person person, boolean theirs) {
        return Languages.all().stream().filter(language -> person.speaks(language) == theirs);
    }
}
