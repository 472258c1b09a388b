package org.fanal.content;

/**
 * Something an author must mend.
 *
 * @param file as the author knows it: {@code content/at-my-door.md}
 * @param line from 1
 * @param what what is wrong, one sentence
 * @param mend how to mend it, one sentence
 */
public record Problem(String file, int line, String what, String mend, Weight weight) {
    /** An error must be mended before {@code check} is content; a warning is advice. */
    public enum Weight {
        ERROR,
        WARNING
    }

    /** An error. */
    public static Problem error(String file, int line, String what, String mend) {
        return new Problem(file, line, what, mend, Weight.ERROR);
    }

    /** A warning. */
    public static Problem warning(String file, int line, String what, String mend) {
        return new Problem(file, line, what, mend, Weight.WARNING);
    }

    /** Whether it must be mended. */
    public boolean isError() {
        return weight == Weight.ERROR;
    }

    @Override
    public String toString() {
        return file + ":" + line + "  " + what + "  " + mend;
    }
}
