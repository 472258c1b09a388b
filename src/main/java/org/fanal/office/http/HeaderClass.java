package org.fanal.office.http;

import java.util.Map;

/** The headers of an answer, its caching among them; set over those that every answer of the server has. */
public enum HeaderClass {
    /** A page of the office: never kept, never indexed, never framed; scripts only from our own files. */
    PAGE("no-store", "DENY", HeaderClass.OWN + "; frame-src 'self'; form-action 'self'; frame-ancestors 'none'"),
    /** A page as readers will see it, shown in a frame of the office; the answer brings its own style. */
    PREVIEW("no-store", "SAMEORIGIN", "default-src 'none'; form-action 'none'; frame-ancestors 'self'; sandbox"),
    /** A file to keep, which no browser opens in its place. */
    DOWNLOAD("no-store", "DENY", "default-src 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"),
    /** A style or script, whose name changes with its bytes. */
    ASSET("private, max-age=31536000, immutable", "DENY", "default-src 'none'; frame-ancestors 'none'");

    private static final String OWN =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private final String policy;
    private final Map<String, String> fields;

    HeaderClass(String cache, String frames, String policy) {
        this.policy = policy;
        fields = Map.of(
                "Cache-Control",
                cache,
                "X-Frame-Options",
                frames,
                "Content-Security-Policy",
                policy,
                "X-Robots-Tag",
                "noindex, nofollow",
                "Cross-Origin-Embedder-Policy",
                "require-corp",
                // with "no-referrer" browsers send "Origin: null", and a form could not prove where it comes from
                "Referrer-Policy",
                "same-origin");
    }

    /** The Content-Security-Policy. */
    public String policy() {
        return policy;
    }

    /** All of them by name. */
    public Map<String, String> fields() {
        return fields;
    }
}
