package org.fanal.press;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@code /oembed?url=…&maxwidth=…&maxheight=…&format=…} asks (oembed.com, 2.2). The address in it is taken apart, never fetched.
 *
 * @param width the most the answer may take, in CSS pixels; the same for the height
 */
record OEmbedQuestion(String url, int width, int height, String format) {
    private static final int LONGEST = 2_000;
    private static final int FEW = 20;

    /** The question; nothing when there is no address in it, or something is not as the specification has it. */
    static Optional<OEmbedQuestion> read(String query) {
        Map<String, String> values = new HashMap<>();
        try {
            for (var pair :
                    query.substring(0, Math.min(query.length(), 2 * LONGEST)).split("&", FEW)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    values.putIfAbsent(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
                }
            }
            var url = values.getOrDefault("url", "");
            int width = size(values.getOrDefault("maxwidth", ""));
            int height = size(values.getOrDefault("maxheight", ""));
            return url.isEmpty() || url.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(new OEmbedQuestion(url, width, height, values.getOrDefault("format", "json")));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    /** The path and, behind {@code #}, the part that its address names on a site; nothing when it is another site's. */
    Optional<URI> on(URI site) {
        try {
            var asked = new URI(url);
            boolean isOurs = site.getScheme().equals(asked.getScheme())
                    && Objects.equals(site.getRawAuthority(), asked.getRawAuthority())
                    && asked.getRawQuery() == null
                    && asked.getRawPath() != null;
            return isOurs ? Optional.of(asked) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static int size(String text) {
        if (text.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int size = Integer.parseInt(text);
        if (size < 1) {
            throw new NumberFormatException("no size: " + text);
        }
        return size;
    }
}
