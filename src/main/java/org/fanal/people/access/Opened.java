package org.fanal.people.access;

import org.fanal.people.secret.Token;

/** A new session with its token, which is shown to the browser once and kept nowhere here. */
public record Opened(Token token, Session session) {}
