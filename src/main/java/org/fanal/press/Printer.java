package org.fanal.press;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.release.ReleaseNote;
import org.fanal.search.Found;

/** Turns addresses of a Site into texts. Thread-safe. */
public interface Printer {
    /** The text for an address that {@link Address#isIn is in} the Site. */
    String text(Site site, Address address);

    /** The page that answers words a reader typed. */
    String answer(Site site, Language language, String words, List<Found> found);

    /** The page for an answer that is no guidance. */
    String error(Site site, Language language, int status);

    /** The page that says that no card of ours carries a code; when it is not whole, that it was mistyped. */
    String noCode(Site site, Language language, boolean isWhole);

    /** The page that tells of a release of the Site. */
    String release(Site site, Language language, ReleaseNote note);

    /** How to embed a page or a part of it, in at most this many CSS pixels. */
    String oembed(Site site, Language language, Page page, Optional<String> part, int width, int height);

    /** Where readers find the site. */
    Optional<URI> publicUrl();

    /** The Content-Security-Policy of what is printed on this paper. */
    String policy(Paper paper);

    /** A hash of this printer: what another one printed is not reused. */
    String fingerprint();
}
