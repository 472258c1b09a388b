package org.fanal.press;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.fanal.card.Format;
import org.fanal.language.Language;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.release.ReleaseNote;
import org.fanal.search.Found;
import org.fanal.view.Views;
import org.fanal.view.finding.Hit;

/** Prints with the portal's templates. */
record ViewsPrinter(Views views) implements Printer {
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Override
    public String text(Site site, Address address) {
        return address.text(site, views);
    }

    @Override
    public String answer(Site site, Language language, String words, List<Found> found) {
        var hits = found.stream()
                .flatMap(each -> site.page(each.page()).map(page -> new Hit(page, each.passages())).stream())
                .toList();
        return views.found(site, language, words, hits);
    }

    @Override
    public String error(Site site, Language language, int status) {
        return views.error(site, language, status);
    }

    @Override
    public String noCode(Site site, Language language, boolean isWhole) {
        return views.handouts().noCode(site, language, isWhole);
    }

    @Override
    public String release(Site site, Language language, ReleaseNote note) {
        return views.release(site, language, Optional.of(note));
    }

    @Override
    public String oembed(Site site, Language language, Page page, Optional<String> part, int width, int height) {
        return views.handouts().oembed(site, language, page, part, width, height);
    }

    @Override
    public Optional<URI> publicUrl() {
        return views.publicUrl();
    }

    @Override
    public String policy(Paper paper) {
        if (paper == Paper.EXIT) {
            return NOTHING + "; img-src data:";
        }
        if (!paper.isHtml()) {
            return NOTHING;
        }
        if (paper == Paper.EMBED) {
            return "default-src 'none'; style-src " + views.handouts().embedStyleSource()
                    + "; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors https: http://localhost:*"
                    + "; sandbox allow-popups allow-popups-to-escape-sandbox";
        }
        var script = paper == Paper.OFFLINE ? views.offlineScriptSource() : views.scriptSource();
        return "default-src 'none'; style-src " + styles(paper)
                + "; img-src data:; connect-src 'self'; script-src " + script
                + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    /** The sources of the styles that a page on this paper carries. */
    private String styles(Paper paper) {
        var common = views.styleSource();
        return switch (paper) {
            case STYLED -> common + " " + views.rareStyleSource();
            case LETTER -> common + " " + views.handouts().cardStyleSource(Format.LETTER);
            case A4 -> common + " " + views.handouts().cardStyleSource(Format.A4);
            case OFFLINE -> views.offlineStyleSource();
            case FORM, ANSWER -> views.formStyleSource();
            default -> common;
        };
    }

    @Override
    public String fingerprint() {
        return views.fingerprint();
    }
}
