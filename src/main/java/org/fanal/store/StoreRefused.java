package org.fanal.store;

/** The store does not open as it is set up. */
public final class StoreRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    StoreRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    StoreRefused(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** A sentence that tells the operator what is wrong and what to change. */
    public String reason() {
        return reason;
    }
}
