package org.fanal.press;

import org.fanal.language.Language;
import org.fanal.page.Site;

/** Turns addresses of a Site into texts. Thread-safe. */
public interface Printer {
    /** The text for an address that {@link Address#isIn is in} the Site. */
    String text(Site site, Address address);

    /** The page for an answer that is no guidance. */
    String error(Site site, Language language, int status);

    /** The Content-Security-Policy of what is printed on this paper. */
    String policy(Paper paper);

    /** A hash of this printer: what another one printed is not reused. */
    String fingerprint();
}
