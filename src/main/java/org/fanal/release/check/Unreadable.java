package org.fanal.release.check;

/** A copy could not be read to its end: nothing can be said about it. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(Throwable cause) {
        super(String.valueOf(cause), cause);
    }
}
