package org.fanal.people.joining;

import java.util.Optional;
import org.fanal.people.secret.Token;

/**
 * How making a link went.
 *
 * @param token what the link carries, shown to its maker once and kept nowhere
 */
public record Made(Outcome outcome, Optional<Link> link, Optional<Token> token) {
    /** What happened. */
    public enum Outcome {
        /** The link works. */
        READY,
        /** The link will work once a second person has confirmed it. */
        WAITS_FOR_SECOND,
        /** They do not look after people. */
        NOT_ALLOWED,
        /** An invitation without a role. */
        NO_ROLE,
        /** An invitation of a translator without a language. */
        NO_LANGUAGE,
        /** Somebody who looks after people cannot reset their own way in: that takes two others. */
        ABOUT_ONESELF,
        /** The person has retired. */
        RETIRED
    }

    static Made not(Outcome outcome) {
        return new Made(outcome, Optional.empty(), Optional.empty());
    }

    static Made of(Link link, Token token) {
        var outcome = link.isOpen() ? Outcome.READY : Outcome.WAITS_FOR_SECOND;
        return new Made(outcome, Optional.of(link), Optional.of(token));
    }
}
