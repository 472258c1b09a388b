package org.fanal.people;

/** Why a name cannot be somebody's pseudonym. */
public enum NameProblem {
    /** Under two characters. */
    TOO_SHORT,
    /** Over forty characters. */
    TOO_LONG,
    /** It has an at sign: nobody should leave their address here. */
    LOOKS_LIKE_MAIL,
    /** Six digits or more: nobody should leave their number here. */
    LOOKS_LIKE_PHONE,
    /** Something other than letters, digits, single spaces, hyphens, apostrophes and full stops, or no letter. */
    UNUSUAL_CHARACTERS,
    /** Letters of two alphabets that look alike, such as Latin and Cyrillic. */
    MIXED_ALPHABETS,
    /** A name the record uses for itself: server, files, fanal. */
    RESERVED,
    /** Somebody has it, or one that looks the same but for case, width, accents of writing or spaces. */
    TAKEN
}
