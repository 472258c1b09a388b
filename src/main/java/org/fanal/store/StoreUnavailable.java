package org.fanal.store;

/**
 * The database cannot be reached, or is full. Nothing can be relied on to be saved, and nothing was answered; trying again later
 * is right.
 */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreUnavailable(Throwable cause) {
        super("the database cannot be reached", cause);
    }
}
