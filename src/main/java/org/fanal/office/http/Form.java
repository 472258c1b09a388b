package org.fanal.office.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Named texts of a form or a query, as {@code application/x-www-form-urlencoded} (WHATWG URL, 5.1).
 *
 * @param files that were chosen, by the name of their field
 */
public record Form(Map<String, List<String>> fields, Map<String, Attached> files) {
    private static final int MOST_FIELDS = 2_000;

    public Form {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        files = Map.copyOf(files);
    }

    /** Without files. */
    public Form(Map<String, List<String>> fields) {
        this(fields, Map.of());
    }

    /** A file. */
    public static final class Attached {
        private final String name;
        private final byte[] content;

        /** @param name as the browser gave it */
        public Attached(String name, byte[] content) {
            this.name = name;
            this.content = content.clone();
        }

        /** Its name, without folders. */
        public String name() {
            return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        }

        public byte[] content() {
            return content.clone();
        }
    }

    /** A form without fields. */
    public static Form empty() {
        return new Form(Map.of());
    }

    /** Reads a body or a query; throws {@link IllegalArgumentException} when it is malformed. */
    public static Form parse(String encoded) {
        var fields = new LinkedHashMap<String, List<String>>();
        var pairs = encoded.split("&", MOST_FIELDS + 1);
        if (pairs.length > MOST_FIELDS) {
            throw new IllegalArgumentException("too many fields");
        }
        for (var pair : pairs) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                var value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
                fields.computeIfAbsent(name, ignored -> new ArrayList<>()).add(value);
            }
        }
        return new Form(fields);
    }

    /** The first text of that name; empty without one. */
    public String text(String name) {
        var all = all(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** All texts of that name, such as those of ticked boxes. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The file that was chosen in that field; a field in which none was chosen is sent with an empty one. */
    public Optional<Attached> file(String name) {
        return Optional.ofNullable(files.get(name)).filter(file -> file.content.length > 0);
    }

    /** Whether the form names it at all. */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** With one text under that name. */
    public Form with(String name, String value) {
        var all = new LinkedHashMap<>(fields);
        all.put(name, List.of(value));
        return new Form(all);
    }

    /** This as a query, with its question mark; empty when there are no fields. */
    public String asQuery() {
        var query = new StringBuilder();
        fields.forEach((name, values) -> values.forEach(value -> query.append(query.isEmpty() ? '?' : '&')
                .append(encoded(name))
                .append('=')
                .append(encoded(value))));
        return query.toString();
    }

    /** Only those fields. */
    public Form only(Predicate<String> names) {
        var some = new LinkedHashMap<>(fields);
        some.keySet().removeIf(names.negate());
        return new Form(some);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Browsers send line ends as CR LF; texts here have LF. */
    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
