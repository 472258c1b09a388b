package org.fanal.release.minisign;

/** A text that should be a key is none; the message says why, in a sentence for whoever named it. */
public final class KeyProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyProblem(String message) {
        super(message);
    }
}
