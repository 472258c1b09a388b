package org.fanal.card;

/** The paper cards are printed on. */
public enum Format {
    LETTER(""),
    A4("/a4");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** What its address ends with. */
    public String ending() {
        return ending;
    }
}
