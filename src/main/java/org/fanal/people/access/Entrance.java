package org.fanal.people.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.fanal.people.Installation;
import org.fanal.people.People;
import org.fanal.people.SecondPerson;
import org.fanal.people.credential.Drafts;
import org.fanal.people.credential.Enrolments;
import org.fanal.people.credential.Throttle;
import org.fanal.people.joining.FirstLinks;
import org.fanal.people.joining.Invitations;
import org.fanal.people.joining.PendingLinks;
import org.fanal.people.joining.Resets;
import org.fanal.people.roles.RoleProposals;
import org.fanal.people.secret.Locksmith;
import org.fanal.store.Store;
import org.fanal.store.audit.Audit;

/** Everything about people, wired: what the office and the commands are handed. */
public record Entrance(
        People people,
        SecondPerson secondPerson,
        FirstLinks firstLinks,
        PendingLinks links,
        Invitations invitations,
        Resets resets,
        RoleProposals roles,
        Retirement retirement,
        Sessions sessions,
        SignIn signIn,
        Recovery recovery) {
    /**
     * Wires it, and notes the moment of installation if the record is new.
     *
     * @param issuer how authenticator apps will name the portal
     * @param age how old an account must be to be the second of two; see {@link SecondPerson#AGE}
     */
    public static Entrance open(Store store, Audit audit, Clock clock, String issuer, Duration age) {
        Installation.note(store, clock);
        var random = new SecureRandom();
        var second = new SecondPerson(age, clock);
        var throttle = new Throttle(clock);
        var locksmith = new Locksmith(random);
        var drafts = new Drafts(random, locksmith, issuer);
        var enrolments = new Enrolments(store, locksmith, throttle, clock);
        var sessions = new Sessions(store, audit, clock, random);
        return new Entrance(
                new People(store),
                second,
                new FirstLinks(store, audit, clock, random),
                new PendingLinks(store, second, audit, clock),
                new Invitations(store, drafts, enrolments, throttle, audit, clock, random),
                new Resets(store, drafts, enrolments, throttle, audit, clock, random),
                new RoleProposals(store, second, audit, clock),
                new Retirement(store, audit, clock),
                sessions,
                new SignIn(store, sessions, locksmith, throttle, audit, clock),
                new Recovery(store, drafts, enrolments, locksmith, throttle, audit, clock));
    }
}
