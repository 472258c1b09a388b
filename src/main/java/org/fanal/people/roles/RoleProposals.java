package org.fanal.people.roles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.people.People;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.fanal.people.SecondPerson;
import org.fanal.store.Store;
import org.fanal.store.audit.Audit;
import org.jdbi.v3.core.Handle;

/** Changes to what people may do, each by two. */
public final class RoleProposals {
    private static final String OPEN = """
            select * from role_proposal proposal
            where not exists (select 1 from role_decision decision where decision.proposal = proposal.id)
            and not exists (select 1 from retirement where retirement.person in (proposal.person, proposal.proposed_by))
            order by proposal.id""";

    private final Store store;
    private final SecondPerson second;
    private final Audit audit;
    private final Clock clock;

    public RoleProposals(Store store, SecondPerson second, Audit audit, Clock clock) {
        this.store = store;
        this.second = second;
        this.audit = audit;
        this.clock = clock;
    }

    /** How it went. */
    public enum Outcome {
        DONE,
        /** They do not look after people. */
        NOT_ALLOWED,
        /** It takes a second person, and they are the first. */
        SAME_PERSON,
        /** Nobody proposes a role for themselves, or confirms anything about themselves. */
        ABOUT_ONESELF,
        /** Their account is younger than 72 hours. */
        TOO_YOUNG,
        /** The person has it already, or does not have it, or has retired, or the same is proposed already. */
        CHANGES_NOTHING,
        /** It has been decided. */
        OVER
    }

    /** Those that wait, the oldest first; none by or about the retired. */
    public List<RoleProposal> open() {
        return store.read(RoleProposals::open);
    }

    /** Proposes a change for somebody. Everyone may propose the end of what they have themselves. */
    public Outcome propose(Person by, Person whom, RoleChange change) {
        return store.write(handle -> {
            boolean isOwnEnd = by.is(whom) && !change.isGiven();
            if (!isAllowed(handle, by) && !isOwnEnd) {
                return Outcome.NOT_ALLOWED;
            }
            if (by.is(whom) && change.isGiven()) {
                return Outcome.ABOUT_ONESELF;
            }
            var now = People.byId(handle, whom.id()).filter(change::matters);
            if (now.isEmpty() || isProposed(handle, whom, change)) {
                return Outcome.CHANGES_NOTHING;
            }
            add(handle, by, whom, change);
            audit.add(handle, by.name(), "proposed", whom.name(), change.told());
            return Outcome.DONE;
        });
    }

    /** Confirms another's proposal, which changes what its person may do from now on. */
    public Outcome confirm(Person by, long id) {
        return store.write(handle -> find(handle, id)
                .map(proposal -> refusal(handle, by, proposal).orElseGet(() -> decide(handle, by, proposal, true)))
                .orElse(Outcome.OVER));
    }

    /** Declines a proposal, or takes one's own back. */
    public Outcome decline(Person by, long id) {
        return store.write(handle -> find(handle, id)
                .map(proposal -> isAllowed(handle, by) || proposal.proposedBy().is(by)
                        ? decide(handle, by, proposal, false)
                        : Outcome.NOT_ALLOWED)
                .orElse(Outcome.OVER));
    }

    private Optional<Outcome> refusal(Handle handle, Person by, RoleProposal proposal) {
        if (!isAllowed(handle, by)) {
            return Optional.of(Outcome.NOT_ALLOWED);
        }
        if (proposal.proposedBy().is(by)) {
            return Optional.of(Outcome.SAME_PERSON);
        }
        if (proposal.person().is(by)) {
            return Optional.of(Outcome.ABOUT_ONESELF);
        }
        return second.isTooYoung(handle, by) ? Optional.of(Outcome.TOO_YOUNG) : Optional.empty();
    }

    private Outcome decide(Handle handle, Person by, RoleProposal proposal, boolean isConfirmed) {
        handle.execute(
                """
                insert into role_decision (proposal, person, proposed_by, decided_by, confirmed, at)
                values (?, ?, ?, ?, ?, ?)""",
                proposal.id(),
                proposal.person().id(),
                proposal.proposedBy().id(),
                by.id(),
                isConfirmed,
                now());
        audit.add(
                handle,
                by.name(),
                isConfirmed ? "confirmed" : "declined",
                proposal.person().name(),
                proposal.change().told() + ", proposed by "
                        + proposal.proposedBy().name());
        return Outcome.DONE;
    }

    private void add(Handle handle, Person by, Person whom, RoleChange change) {
        handle.createUpdate("""
                        insert into role_proposal (person, role, language, given, proposed_by, at)
                        values (:person, :role, :language, :given, :by, :at)""")
                .bind("person", whom.id())
                .bind("role", change.role().map(Role::key).orElse(null))
                .bind("language", change.language().map(Language::tag).orElse(null))
                .bind("given", change.isGiven())
                .bind("by", by.id())
                .bind("at", now())
                .execute();
    }

    private static Optional<RoleProposal> find(Handle handle, long id) {
        return open(handle).stream().filter(proposal -> proposal.id() == id).findFirst();
    }

    private static boolean isProposed(Handle handle, Person whom, RoleChange change) {
        return open(handle).stream()
                .anyMatch(proposal ->
                        proposal.person().is(whom) && proposal.change().equals(change));
    }

    private static List<RoleProposal> open(Handle handle) {
        return handle.select(OPEN).map((row, context) -> proposal(handle, row)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Nothing for a language the portal no longer knows. */
    private static Optional<RoleProposal> proposal(Handle handle, ResultSet row) throws SQLException {
        var role = Optional.ofNullable(row.getString("role")).flatMap(Role::keyed);
        var language = Optional.ofNullable(row.getString("language")).flatMap(Languages::known);
        if (role.isEmpty() && language.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RoleProposal(
                row.getLong("id"),
                People.byId(handle, row.getLong("person")).orElseThrow(),
                new RoleChange(role, language, row.getBoolean("given")),
                People.byId(handle, row.getLong("proposed_by")).orElseThrow(),
                row.getObject("at", OffsetDateTime.class).toInstant()));
    }

    private static boolean isAllowed(Handle handle, Person by) {
        return People.byId(handle, by.id()).filter(Person::looksAfterPeople).isPresent();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
