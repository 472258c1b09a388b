package org.fanal.people.joining;

/** How confirming or withdrawing a link went. */
public enum Decision {
    DONE,
    /** They do not look after people. */
    NOT_ALLOWED,
    /** It takes a second person, and they are the first. */
    SAME_PERSON,
    /** It takes two others: it is their own way in. */
    ABOUT_ONESELF,
    /** Their account is younger than 72 hours. */
    TOO_YOUNG,
    /** It is used, withdrawn, expired or confirmed already. */
    OVER
}
