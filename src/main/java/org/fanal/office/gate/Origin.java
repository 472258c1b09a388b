package org.fanal.office.gate;

import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Whether a form was sent from a page of this very site: the browser says so in {@code Sec-Fetch-Site} (Fetch Metadata, 2.4) or,
 * before it knew that header, in {@code Origin}. Without either word nothing is believed.
 */
final class Origin {
    private final List<URI> own;

    /** @param own addresses of the site besides the one that the request names */
    Origin(List<URI> own) {
        this.own = List.copyOf(own);
    }

    boolean isOurs(Context context) {
        var site = context.header("Sec-Fetch-Site");
        var origin = context.header("Origin");
        if (origin == null || site != null && !site.equals("same-origin")) {
            return false;
        }
        return authority(origin).equals(host(context))
                || own.stream().map(Object::toString).anyMatch(origin::equalsIgnoreCase);
    }

    /** Whether a link on another site, or in a message, led here. */
    static boolean isFromElsewhere(Context context) {
        return "cross-site".equals(context.header("Sec-Fetch-Site"));
    }

    private static String host(Context context) {
        return Objects.requireNonNullElse(context.header("Host"), "-").toLowerCase(Locale.ROOT);
    }

    /** Host and port of an origin; of {@code null} and other things nothing that could be a host. */
    private static String authority(String origin) {
        int scheme = origin.indexOf("://");
        return scheme < 0 ? "" : origin.substring(scheme + 3).toLowerCase(Locale.ROOT);
    }
}
