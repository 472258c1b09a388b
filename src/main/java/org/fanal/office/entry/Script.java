package org.fanal.office.entry;

/** Scripts of these pages; all of them do without. */
public final class Script {
    /** Lets a person see the passphrase they type. */
    public static final String SHOW = "office/show.js";

    private Script() {}
}
