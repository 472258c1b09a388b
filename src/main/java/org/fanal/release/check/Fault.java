package org.fanal.release.check;

import java.util.Locale;

/**
 * Something wrong with a copy.
 *
 * @param what the file, or what is known about the release
 */
public record Fault(Kind kind, String what) {
    /** What can be wrong. */
    public enum Kind {
        /** A file's bytes are not those that were released. */
        CHANGED,
        /** A file that was released is not there. */
        MISSING,
        /** A file is there that was not released. */
        EXTRA,
        /** The list of sums is missing, is none, or is of no release. */
        NO_RELEASE,
        /** Nobody signed what should be signed. */
        NOT_SIGNED,
        /** The signature is not of this list of sums and this key. */
        WRONGLY_SIGNED,
        /** The signature is right, but the key is another one than it was before. */
        ANOTHER_KEY,
        /** A newer release was seen before. */
        OLDER,
        /** Another release with the same number was seen before. */
        SAME_NUMBER
    }

    @Override
    public String toString() {
        var word = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return (word + "               ").substring(0, 15) + " " + what;
    }
}
