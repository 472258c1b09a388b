package org.fanal.people.credential;

import java.time.Instant;
import org.fanal.people.secret.Lock;

/** A sheet that has been shown, as it is kept. */
public record Enrolment(long id, Origin origin, Lock lock, String sealedFactor, Instant shown) {}
