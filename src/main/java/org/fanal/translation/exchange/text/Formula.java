package org.fanal.translation.exchange.text;

import java.util.regex.Pattern;

/** Spreadsheets take a cell that begins with certain characters for a formula (OWASP, "CSV Injection"): an apostrophe stands guard. */
public final class Formula {
    private static final String START = "[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20]";
    private static final Pattern DANGEROUS = Pattern.compile("^'*" + START);
    private static final Pattern GUARDED = Pattern.compile("^'+" + START);

    private Formula() {}

    /** The text as no spreadsheet takes it for a formula. */
    public static String guarded(String text) {
        return DANGEROUS.matcher(text).find() ? "'" + text : text;
    }

    /** The text before it was guarded. */
    public static String unguarded(String text) {
        return GUARDED.matcher(text).find() ? text.substring(1) : text;
    }
}
