package org.fanal.web;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * The few headers of a request that an answer depends on. No other one is looked at.
 *
 * @param encodings the value of {@code Accept-Encoding}, empty without one
 * @param known the value of {@code If-None-Match}, empty without one
 * @param hasBody whether a body comes with the request
 */
record Wishes(String encodings, String known, boolean hasBody) {
    static Wishes of(Request request) {
        var encodings = "";
        var known = "";
        boolean hasBody = false;
        for (HttpField field : request.getHeaders()) {
            var header = field.getHeader();
            if (header == HttpHeader.ACCEPT_ENCODING) {
                encodings = join(encodings, field.getValue());
            } else if (header == HttpHeader.IF_NONE_MATCH) {
                known = join(known, field.getValue());
            } else if (header == HttpHeader.TRANSFER_ENCODING) {
                hasBody = true;
            } else if (header == HttpHeader.CONTENT_LENGTH) {
                hasBody |= field.getLongValue() != 0;
            }
        }
        return new Wishes(encodings, known, hasBody);
    }

    /** Whether the client has the representation with this strong tag already (RFC 9110, 13.1.2: compared weakly). */
    boolean knows(String tag) {
        int at = 0;
        while (at < known.length()) {
            char next = known.charAt(at);
            if (next == '*') {
                return true;
            }
            if (next == '"') {
                int end = known.indexOf('"', at + 1) + 1;
                if (end == 0) {
                    return false;
                }
                if (end - at == tag.length() && known.startsWith(tag, at)) {
                    return true;
                }
                at = end;
            } else {
                at++;
            }
        }
        return false;
    }

    private static String join(String one, String other) {
        return one.isEmpty() ? other : one + "," + other;
    }
}
