package org.fanal.people.access;

import java.time.Instant;
import org.fanal.people.Person;

/**
 * Somebody signed in somewhere. Nothing is known of where.
 *
 * @param seen to the minute
 * @param ends at the latest, however busy
 */
public record Session(long id, Person person, Instant opened, Instant seen, Instant ends) {}
