package org.fanal.language;

import java.util.List;

/** Choosing a language from the {@code Accept-Language} header (RFC 9110, 12.5.4; lookup as RFC 4647, 3.4). */
public final class AcceptLanguage {
    private AcceptLanguage() {}

    /** The offered language the reader likes best; the first offered one when none matches or the header is unreadable. */
    public static Language best(String header, List<Language> offered) {
        throw new UnsupportedOperationException("owner: content helper");
    }
}
