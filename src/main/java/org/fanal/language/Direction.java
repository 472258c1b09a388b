package org.fanal.language;

/** Which way a script runs. */
public enum Direction {
    LTR("ltr"),
    RTL("rtl");

    private final String attribute;

    Direction(String attribute) {
        this.attribute = attribute;
    }

    /** The value of the HTML {@code dir} attribute. */
    public String attribute() {
        return attribute;
    }
}
