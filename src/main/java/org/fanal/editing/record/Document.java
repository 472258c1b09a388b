package org.fanal.editing.record;

import java.util.Optional;
import org.fanal.content.Slug;

/**
 * What is edited as one text at the desk: a page, the number register, the site settings, the words readers search by, the glossary for
 * translators.
 */
public record Document(String path) implements Comparable<Document> {
    /** The phone-number register. */
    public static final Document NUMBERS = new Document("content/numbers.yml");
    /** The site settings. */
    public static final Document SETTINGS = new Document("content/site.yml");
    /** The words readers type when they look for a page. */
    public static final Document FINDING = new Document("content/find.tsv");
    /** The words that every translator translates alike. */
    public static final Document GLOSSARY = new Document("translations/glossary.csv");

    private static final String FOLDER = "content/";
    private static final String ENDING = ".md";

    public Document {
        if (path.isBlank() || path.length() > 300) {
            throw new IllegalArgumentException("not the name of a text: " + path);
        }
    }

    /** The page with this slug. */
    public static Document page(Slug slug) {
        return new Document(FOLDER + slug + ENDING);
    }

    /** The document that stands under a path, if it is one that people edit. */
    public static Optional<Document> at(String path) {
        var document = new Document(path);
        boolean editable = document.isPage()
                || document.equals(NUMBERS)
                || document.equals(SETTINGS)
                || document.equals(FINDING)
                || document.equals(GLOSSARY);
        return editable ? Optional.of(document) : Optional.empty();
    }

    /** The document with this name in an address: a slug, or {@code numbers.yml}, {@code site.yml}, and so on. */
    public static Optional<Document> named(String name) {
        return switch (name) {
            case "numbers.yml" -> Optional.of(NUMBERS);
            case "site.yml" -> Optional.of(SETTINGS);
            case "find.tsv" -> Optional.of(FINDING);
            case "glossary.csv" -> Optional.of(GLOSSARY);
            default -> Slug.parse(name).map(Document::page);
        };
    }

    /** Its name in an address of the office. */
    public String name() {
        return slug().map(Slug::text).orElseGet(() -> path.substring(path.lastIndexOf('/') + 1));
    }

    /** The page's slug, when it is a page. */
    public Optional<Slug> slug() {
        return path.startsWith(FOLDER) && path.endsWith(ENDING)
                ? Slug.parse(path.substring(FOLDER.length(), path.length() - ENDING.length()))
                : Optional.empty();
    }

    /** Whether it is a page. */
    public boolean isPage() {
        return slug().isPresent();
    }

    @Override
    public int compareTo(Document other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
