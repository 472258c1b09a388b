package org.fanal.press;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.fanal.language.Language;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.release.ReleaseNote;
import org.fanal.search.Found;

/** Prints real texts without the portal's templates, and counts. A page named "broken" cannot be printed. */
public final class PlainPrinter implements Printer {
    private final AtomicInteger printings = new AtomicInteger();

    public int printings() {
        return printings.get();
    }

    @Override
    public String text(Site site, Address address) {
        printings.incrementAndGet();
        if (address.path().contains("broken")) {
            throw new IllegalStateException("cannot print " + address.path());
        }
        var text = new StringBuilder("<!doctype html><title>" + address.path() + "</title>\n");
        for (Page page : site.pages()) {
            if (address.path().endsWith("/" + page.slug())) {
                text.append(page.source().body());
            }
        }
        return text.toString();
    }

    @Override
    public String answer(Site site, Language language, String words, List<Found> found) {
        printings.incrementAndGet();
        return "<!doctype html><title>" + language.tag() + "</title>\n" + words.replace("<", "&lt;") + "\n" + found;
    }

    @Override
    public String error(Site site, Language language, int status) {
        printings.incrementAndGet();
        return "<!doctype html><html lang=" + language.tag() + "><title>" + status + "</title>\n";
    }

    @Override
    public String noCode(Site site, Language language, boolean isWhole) {
        return error(site, language, 404);
    }

    @Override
    public String release(Site site, Language language, ReleaseNote note) {
        return "<!doctype html><title>" + language.tag() + "</title>\n" + note;
    }

    @Override
    public String oembed(Site site, Language language, Page page, Optional<String> part, int width, int height) {
        printings.incrementAndGet();
        return "{\"width\": " + width + "}";
    }

    @Override
    public Optional<URI> publicUrl() {
        return Optional.of(URI.create("https://fanal.example"));
    }

    @Override
    public String policy(Paper paper) {
        return paper.isHtml() ? "default-src 'none'; style-src 'self'" : "default-src 'none'";
    }

    @Override
    public String fingerprint() {
        return "plain";
    }
}
