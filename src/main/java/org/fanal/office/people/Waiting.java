package org.fanal.office.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.language.Language;
import org.fanal.office.http.Asked;
import org.fanal.office.people.parts.Say;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.fanal.people.joining.Link;
import org.fanal.people.roles.RoleProposal;

/** Says what waits for a second person, as the one who looks at it may act on it. */
final class Waiting {
    private final Asked asked;
    private final Say say;

    Waiting(Asked asked) {
        this.asked = asked;
        say = new Say(asked.words());
    }

    List<PeopleView.Waits> all(List<Link> links, List<RoleProposal> proposals) {
        return Stream.concat(links.stream().map(this::link), proposals.stream().map(this::proposal))
                .toList();
    }

    private PeopleView.Waits link(Link link) {
        var path = Team.LINKS + "/" + link.id();
        var what = link.person()
                .map(person -> said("desk.pending.reset", "name", Say.apart(person.name())))
                .orElseGet(() -> said("desk.pending.invitation", "roles", say.all(link.roles(), link.languages())));
        boolean waits = link.state() == Link.State.WAITS_FOR_SECOND;
        boolean isMine = link.madeBy().filter(this::isMe).isPresent()
                || link.person().filter(this::isMe).isPresent();
        var state = waits
                ? asked.say("desk.pending.second")
                : said("desk.pending.until", "moment", say.moment(link.expires()));
        var by = link.madeBy()
                .map(person -> said("desk.pending.by", "name", Say.apart(person.name())))
                .orElseGet(() -> asked.say("desk.pending.server"));
        return new PeopleView.Waits(
                what,
                by,
                state,
                Optional.of(path + "/confirm").filter(any -> waits && !isMine),
                path + "/withdraw",
                asked.say("desk.withdraw"));
    }

    private PeopleView.Waits proposal(RoleProposal proposal) {
        var path = Team.CHANGES + "/" + proposal.id();
        var change = proposal.change();
        var thing = change.role()
                .map((Role role) -> say.role(role))
                .or(() -> change.language().map(Language::ownName).map(Say::apart))
                .orElseThrow();
        var what = asked.words()
                .say(
                        change.isGiven() ? "desk.pending.give" : "desk.pending.end",
                        Map.of("name", Say.apart(proposal.person().name()), "what", thing));
        boolean isMine = isMe(proposal.proposedBy()) || isMe(proposal.person());
        return new PeopleView.Waits(
                what,
                said("desk.pending.by", "name", Say.apart(proposal.proposedBy().name())),
                asked.say("desk.pending.second"),
                Optional.of(path + "/confirm").filter(any -> !isMine),
                path + "/decline",
                asked.say(isMe(proposal.proposedBy()) ? "desk.withdraw" : "desk.decline"));
    }

    private String said(String key, String name, String value) {
        return asked.words().say(key, Map.of(name, value));
    }

    private boolean isMe(Person person) {
        return person.is(asked.person());
    }
}
