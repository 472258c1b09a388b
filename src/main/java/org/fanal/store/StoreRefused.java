package org.fanal.store;

/** What was asked of the store cannot be done as things are; the operator has to change something. */
public final class StoreRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    public StoreRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    public StoreRefused(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** A sentence that tells the operator what is wrong and what to change. */
    public String reason() {
        return reason;
    }
}
