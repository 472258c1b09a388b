package org.fanal.office.people;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.people.parts.Say;
import org.fanal.office.view.Page;
import org.fanal.people.Role;
import org.fanal.people.joining.Invitations;
import org.fanal.people.joining.Made;

/** Making invitations. */
public final class Inviting implements Pages {
    private static final String INVITE = Route.ROOT + "/invite";

    private final Invitations invitations;

    public Inviting(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(INVITE, Team.CARE, asked -> Answer.page(page(asked, Optional.empty()))),
                Route.post(INVITE, Team.CARE, this::make));
    }

    @Override
    public Set<String> templates() {
        return Set.of(InviteView.TEMPLATE, MadeView.TEMPLATE);
    }

    private Answer make(Asked asked) {
        var roles = EnumSet.noneOf(Role.class);
        asked.form().all("role").forEach(key -> Role.keyed(key).ifPresent(roles::add));
        var languages = new LinkedHashSet<Language>();
        asked.form().all("language").forEach(tag -> Languages.known(tag).ifPresent(languages::add));
        var made = invitations.make(asked.person(), roles, languages);
        boolean isMended = made.outcome() == Made.Outcome.NO_ROLE || made.outcome() == Made.Outcome.NO_LANGUAGE;
        return isMended
                ? Answer.page(403, page(asked, Optional.of(new Say(asked.words()).outcome("made", made.outcome()))))
                : MadeView.answer(asked, made, INVITE);
    }

    private static Page page(Asked asked, Optional<String> wrong) {
        var roles = Stream.of(Role.values())
                .map(role -> new InviteView.Choice(
                        role.key(),
                        asked.say("desk.role." + role.key()),
                        asked.say("desk.role." + role.key() + ".may"),
                        checked(asked, "role", role.key())))
                .toList();
        var languages = Languages.all().stream()
                .map(language -> new InviteView.Choice(
                        language.tag(), language.ownName(), "", checked(asked, "language", language.tag())))
                .toList();
        var view = new InviteView(asked.words(), asked.token(), wrong, roles, languages);
        return new Page(asked.say("desk.invite"), InviteView.TEMPLATE, view);
    }

    private static Optional<String> checked(Asked asked, String field, String value) {
        return Optional.of("checked").filter(any -> asked.form().all(field).contains(value));
    }
}
