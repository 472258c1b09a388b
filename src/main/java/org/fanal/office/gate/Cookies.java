package org.fanal.office.gate;

import io.javalin.http.Context;
import java.util.Map;

/**
 * The three cookies of the office. The prefix {@code __Host-} makes browsers take them only from this host, over HTTPS (or from
 * localhost), for every path.
 */
final class Cookies {
    static final String SESSION = "__Host-desk";
    static final String VISIT = "__Host-visit";
    static final String LANGUAGE = "__Host-language";
    private static final String RULES = "; Path=/; Secure; HttpOnly; SameSite=Strict";
    private static final int YEAR = 365 * 24 * 60 * 60;

    private final Map<String, String> sent;

    Cookies(Context context) {
        sent = context.cookieMap();
    }

    String of(String name) {
        return sent.getOrDefault(name, "");
    }

    /** Lives until the browser is closed. */
    static void set(Context context, String name, String value) {
        context.res().addHeader("Set-Cookie", name + "=" + value + RULES);
    }

    static void keep(Context context, String name, String value) {
        context.res().addHeader("Set-Cookie", name + "=" + value + "; Max-Age=" + YEAR + RULES);
    }

    static void end(Context context, String name) {
        context.res().addHeader("Set-Cookie", name + "=; Max-Age=0" + RULES);
    }
}
