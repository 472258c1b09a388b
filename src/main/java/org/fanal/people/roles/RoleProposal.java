package org.fanal.people.roles;

import java.time.Instant;
import org.fanal.people.Person;

/** A change that waits for a second person. */
public record RoleProposal(long id, Person person, RoleChange change, Person proposedBy, Instant at) {}
