package org.fanal.press;

import org.fanal.language.Language;
import org.fanal.page.Site;
import org.fanal.view.Views;

/** Prints with the portal's templates. */
record ViewsPrinter(Views views) implements Printer {
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Override
    public String text(Site site, Address address) {
        return address.text(site, views);
    }

    @Override
    public String error(Site site, Language language, int status) {
        return views.error(site, language, status);
    }

    @Override
    public String policy(Paper paper) {
        if (paper == Paper.EXIT) {
            return NOTHING + "; img-src data:";
        }
        if (!paper.isHtml()) {
            return NOTHING;
        }
        var script = paper == Paper.OFFLINE ? views.offlineScriptSource() : views.scriptSource();
        return "default-src 'none'; style-src " + views.styleSource()
                + "; img-src data:; connect-src 'self'; script-src " + script
                + "; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    @Override
    public String fingerprint() {
        return views.fingerprint();
    }
}
