package org.fanal.office.gate.body;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fanal.office.http.Form;

/** A form with files in it, as {@code multipart/form-data} (RFC 7578, and what browsers make of it: HTML Standard, 4.10.21.8). */
final class Multipart {
    private static final String TYPE = "multipart/form-data";
    private static final Pattern BOUNDARY =
            Pattern.compile(TYPE + "\\s*;\\s*boundary=\"?([0-9A-Za-z'()+_,./:=? -]{1,70})\"?\\s*");
    private static final Pattern DISPOSITION = Pattern.compile(
            "(?i)content-disposition: *form-data; *name=\"([^\"]*)\"(?:; *filename=\"([^\"]*)\")?.*", Pattern.DOTALL);
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final int MOST_PARTS = 500;

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Map<String, Form.Attached> files = new LinkedHashMap<>();

    private Multipart() {}

    static boolean is(String type) {
        return type.startsWith(TYPE);
    }

    /** Throws {@link IllegalArgumentException} when it is malformed. */
    static Form parse(String type, byte[] body) {
        var boundary = BOUNDARY.matcher(type);
        if (!boundary.matches()) {
            throw new IllegalArgumentException("no boundary");
        }
        var parts = new Multipart();
        parts.read("\r\n--" + boundary.group(1), "\r\n" + new String(body, StandardCharsets.ISO_8859_1));
        return new Form(parts.fields, parts.files);
    }

    /** @param text the body, each byte as one character, so that nothing of a file is changed */
    private void read(String mark, String text) {
        int at = text.indexOf(mark);
        for (int i = 0; at >= 0 && !text.startsWith("--", at + mark.length()); i++) {
            int from = at + mark.length() + "\r\n".length();
            int to = text.indexOf(mark, from);
            if (to < 0 || i == MOST_PARTS) {
                throw new IllegalArgumentException("unfinished or too many parts");
            }
            part(text.substring(from, to));
            at = to;
        }
    }

    private void part(String part) {
        int head = part.indexOf(END_OF_HEAD);
        var said =
                head < 0 ? List.<String>of() : part.substring(0, head).lines().toList();
        for (var line : said) {
            var disposition = DISPOSITION.matcher(line);
            if (disposition.matches()) {
                var content = part.substring(head + END_OF_HEAD.length()).getBytes(StandardCharsets.ISO_8859_1);
                var name = named(disposition.group(1));
                if (disposition.group(2) == null) {
                    var value = new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n");
                    fields.computeIfAbsent(name, ignored -> new ArrayList<>()).add(value);
                } else {
                    files.put(name, new Form.Attached(named(disposition.group(2)), content));
                }
            }
        }
    }

    private static String named(String quoted) {
        return new String(quoted.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).replace("%22", "\"");
    }
}
