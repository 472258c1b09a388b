package org.fanal.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.fanal.press.Paper;
import org.jspecify.annotations.Nullable;

/** The headers of every answer, encoded once. */
final class Headers {
    private static final HttpField VARY_ENCODING = new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");

    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String ONION = ".onion";
    private static final List<String> DENIED =
            List.of("bluetooth", "camera", "geolocation", "gyroscope", "hid", "microphone", "midi", "payment", "usb");
    private static final List<HttpField> EVERYWHERE = List.of(
            field("X-Content-Type-Options", "nosniff"),
            field("Referrer-Policy", "no-referrer"),
            field("Cross-Origin-Opener-Policy", "same-origin"),
            field("Origin-Agent-Cluster", "?1"),
            field("Permissions-Policy", String.join("=(), ", DENIED) + "=()"));

    private static final HttpField OWN = field("Cross-Origin-Resource-Policy", "same-origin");
    private static final HttpField ANYBODYS = field("Cross-Origin-Resource-Policy", "cross-origin");
    private static final HttpField NO_FRAME = field("X-Frame-Options", "DENY");
    private static final HttpField READABLE = field("Access-Control-Allow-Origin", "*");

    private record Kind(Paper paper, String policy) {}

    private final Optional<HttpField> transport;
    private final Optional<URI> onion;
    private final Map<Kind, HttpFields> sheets = new ConcurrentHashMap<>();
    private final HttpFields bare = with("no-store", NOTHING).asImmutable();
    private final HttpFields redirect = with("public, no-cache", NOTHING).asImmutable();

    Headers(WebSettings settings) {
        transport = settings.publicUrl()
                .filter(url -> "https".equalsIgnoreCase(url.getScheme()) && !isOnion(url.getHost()))
                .map(url -> field("Strict-Transport-Security", "max-age=63072000"));
        onion = settings.onion();
    }

    /** For an answer that is neither a sheet nor a redirect. */
    HttpFields bare() {
        return bare;
    }

    HttpFields redirect() {
        return redirect;
    }

    /** All that sheets on this paper have in common. */
    HttpFields sheet(Paper paper, String policy) {
        return sheets.computeIfAbsent(new Kind(paper, policy), Headers::ofSheet);
    }

    /** Where the same path stands on the Tor network; pages with two styles have no bytes left to say so. */
    Optional<HttpField> onionLocation(String path, Paper paper) {
        boolean isRare = paper == Paper.STYLED || paper == Paper.LETTER || paper == Paper.A4;
        return isRare ? Optional.empty() : onion.map(url -> field("Onion-Location", url + path));
    }

    /** What is said only to those who did not come over the Tor network: HSTS would lock an onion host to a certificate. */
    void addTransport(Request request, HttpFields.Mutable answer, Optional<HttpField> onionLocation) {
        if ((transport.isPresent() || onionLocation.isPresent())
                && !isOnion(request.getHttpURI().getHost())) {
            transport.ifPresent(answer::add);
            onionLocation.ifPresent(answer::add);
        }
    }

    private static HttpFields ofSheet(Kind kind) {
        var fields = everywhere(kind.paper().isKept() ? "public, no-cache" : "no-store", kind.policy())
                .add(kind.paper().isForOtherSites() ? ANYBODYS : OWN)
                .add(new PreEncodedHttpField(
                        HttpHeader.CONTENT_TYPE, kind.paper().type()))
                .add(VARY_ENCODING);
        if (kind.paper() != Paper.EMBED) {
            fields.add(NO_FRAME);
            if (kind.paper().isForOtherSites()) {
                fields.add(READABLE);
            }
        }
        if (kind.paper() == Paper.EXIT) {
            fields.add(field("Clear-Site-Data", "\"cache\", \"storage\""));
        }
        return fields.asImmutable();
    }

    private static HttpFields.Mutable with(String cache, String policy) {
        return everywhere(cache, policy).add(OWN).add(NO_FRAME);
    }

    private static HttpFields.Mutable everywhere(String cache, String policy) {
        var fields = HttpFields.build();
        EVERYWHERE.forEach(fields::add);
        return fields.add(new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, cache))
                .add(field("Content-Security-Policy", policy));
    }

    private static boolean isOnion(@Nullable String host) {
        return host != null && host.toLowerCase(Locale.ROOT).endsWith(ONION);
    }

    private static HttpField field(String name, String value) {
        return new PreEncodedHttpField(name, value);
    }
}
