package org.fanal.content;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a page, the same in all languages: lower-case letters, digits and single hyphens, at most 60 characters. */
public record Slug(String text) implements Comparable<Slug> {
    /**
     * First path parts, file names and section names that the portal answers itself, so that no page may take them. Not
     * {@code watchers}, {@code numbers}, {@code glossary} and {@code states}: those are pages whose lists the portal writes.
     */
    public static final Set<String> RESERVED = Set.of(
            "404",
            "about",
            "cards",
            "changes",
            "data",
            "desk",
            "digital",
            "embed",
            "encounters",
            "healthz",
            "help",
            "index",
            "k",
            "oembed",
            "offline",
            "readyz",
            "release",
            "robots",
            "search",
            "share",
            "sitemap",
            "speech",
            "templates",
            "ui",
            "well-known",
            "x");

    private static final int LONGEST = 60;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (!fits(text)) {
            throw new IllegalArgumentException("not a slug: " + text);
        }
    }

    /** The slug, or nothing when the text cannot be one. Does not look at {@link #RESERVED}. */
    public static Optional<Slug> parse(String text) {
        return fits(text) ? Optional.of(new Slug(text)) : Optional.empty();
    }

    /** The length comes first: the pattern would overflow the stack on a text of some thousand hyphens. */
    private static boolean fits(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(Slug other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
