package org.fanal.office.gate.body;

/** A body that was not read, and the status to say so with. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final int status;

    Refused(int status) {
        super(null, null, false, false);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
