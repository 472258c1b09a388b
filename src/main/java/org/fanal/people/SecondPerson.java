package org.fanal.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.jdbi.v3.core.Handle;

/** Who may be the second of two: approve what others wrote, confirm what others proposed. */
public final class SecondPerson {
    /** How old an account must be, unless set otherwise. */
    public static final Duration AGE = Duration.ofDays(3);

    private final Duration age;
    private final Clock clock;

    /** @param age how old an account must be, and how long after the installation that rule begins */
    public SecondPerson(Duration age, Clock clock) {
        this.age = age;
        this.clock = clock;
    }

    /** Whether they may, or why not. */
    public enum Verdict {
        MAY,
        /** Retired, or without the role. */
        WITHOUT_ROLE,
        /** Joined too short a time ago. */
        TOO_YOUNG,
        /** Wrote it, or had a part in it. */
        IS_AN_AUTHOR,
        /** Invited an author without a second person vouching for them: the two might be one. */
        INVITED_AN_AUTHOR
    }

    /** Whether this person may approve what these wrote, read within the transaction that will keep the approval. */
    public Verdict of(Handle handle, Person person, Role role, Collection<Long> authors) {
        var now = People.byId(handle, person.id()).orElse(person);
        if (!now.may(role)) {
            return Verdict.WITHOUT_ROLE;
        }
        if (authors.contains(now.id())) {
            return Verdict.IS_AN_AUTHOR;
        }
        if (isTooYoung(handle, now)) {
            return Verdict.TOO_YOUNG;
        }
        return authors.stream().anyMatch(author -> vouchedAlone(handle, now, author))
                ? Verdict.INVITED_AN_AUTHOR
                : Verdict.MAY;
    }

    /** From when on this person is old enough. */
    public Instant from(Person person) {
        return person.joined().plus(age);
    }

    /** Whether the rule for young accounts keeps this person from being the second. */
    public boolean isTooYoung(Handle handle, Person person) {
        var now = clock.instant();
        return now.isBefore(person.joined().plus(age))
                && !now.isBefore(Installation.at(handle).plus(age));
    }

    private static boolean vouchedAlone(Handle handle, Person inviter, long author) {
        return handle.createQuery("""
                        select count(*) from person join link on link.id = person.link
                        where person.id = :author and link.made_by = :inviter
                        and not exists (select 1 from link_confirmation confirmation where confirmation.link = link.id)
                        and not exists (select 1 from role_proposal proposal
                            join role_decision decision on decision.proposal = proposal.id
                            where proposal.person = person.id and proposal.given and decision.confirmed)""")
                        .bind("author", author)
                        .bind("inviter", inviter.id())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }
}
