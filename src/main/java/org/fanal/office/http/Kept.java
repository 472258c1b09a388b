package org.fanal.office.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form that could not be taken when it was sent: it goes back to the person in the page itself, and nowhere else, and can be
 * sent again. What must not stand in a page is left out.
 *
 * @param path where it was sent
 */
public record Kept(String path, Form form) {
    private static final String PATH = "kept";
    private static final String FIELD = "kept.";
    private static final Set<String> SECRET = Set.of("token", "passphrase", "code", "recovery", "secret");
    private static final int LONG = 80;

    /** A field as a page shows it: short ones are hidden, long ones can be read and copied. */
    public record Field(String name, String value) {
        /** Whether a person wrote it and would miss it. */
        public boolean isLong() {
            return value.length() > LONG || value.indexOf('\n') >= 0;
        }
    }

    /** The form as it was sent there. */
    public static Kept of(String path, Form form) {
        return new Kept(path, form.only(name -> !SECRET.contains(name) && !isOwn(name)));
    }

    /** The form that a sign-in page carried along, as {@link #carried} wrote it. */
    public static Kept carriedIn(Form signIn) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        signIn.fields().forEach((name, values) -> {
            if (name.startsWith(FIELD)) {
                fields.put(name.substring(FIELD.length()), values);
            }
        });
        return of(signIn.text(PATH), new Form(fields));
    }

    /** Whether there is anything that would be lost. */
    public boolean isWorthKeeping() {
        return form.fields().values().stream().flatMap(List::stream).anyMatch(value -> !value.isBlank());
    }

    /** All fields, the hidden ones first. */
    public List<Field> fields() {
        return named("");
    }

    /** All fields and the path under names of their own, for the sign-in page to carry along. */
    public List<Field> carried() {
        var all = new ArrayList<>(List.of(new Field(PATH, path)));
        all.addAll(named(FIELD));
        return all;
    }

    private List<Field> named(String before) {
        var all = new ArrayList<Field>();
        form.fields().forEach((name, values) -> values.forEach(value -> all.add(new Field(before + name, value))));
        all.sort(Comparator.comparing(Field::isLong).thenComparing(Field::name));
        return all;
    }

    private static boolean isOwn(String name) {
        return name.equals(PATH) || name.startsWith(FIELD);
    }
}
