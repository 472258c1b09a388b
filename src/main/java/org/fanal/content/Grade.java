package org.fanal.content;

import java.util.Locale;

/** How good a piece of evidence is: an official document, reported from documents, a company's own claim, alleged in court. */
public enum Grade {
    OFFICIAL,
    REPORTED,
    COMPANY,
    ALLEGED;

    /** Its name in front matter and in word keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
