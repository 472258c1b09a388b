package org.fanal.content.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Slug;
import org.fanal.content.Source;
import org.fanal.content.yaml.Legible;
import org.fanal.content.yaml.Notes;
import org.fanal.texts.Texts;

/**
 * A file that holds a page, and whose name is the page's address.
 *
 * @param file its name in the folder
 */
record PageFile(String file) implements Comparable<PageFile> {
    private static final String ENDING = ".md";
    private static final Slug NONE = new Slug("x");

    /** The file's own name, fit to be printed: {@code at-my-door.md}. */
    String name() {
        return Legible.onOneLine(file);
    }

    /** Whether it is meant as a page; hidden files are an editor's own. */
    boolean isPage() {
        boolean hidden = name().startsWith(".") && !name().startsWith("..");
        return !hidden && name().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** Whether its name cannot be an address; what is said of it then depends on the other names. */
    boolean isMisnamed() {
        return slug().isEmpty();
    }

    /** The address it has or would have if it were named as it should be. */
    Optional<Slug> likelySlug() {
        var words =
                stem().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return Slug.parse(words);
    }

    /** The page, or nothing when something is wrong with it. */
    Optional<Source> read(Texts folder, Set<String> names, Notes notes) {
        var slug = slug();
        if (slug.isEmpty()) {
            misnamed(names, notes);
        } else if (Slug.RESERVED.contains(stem())) {
            notes.wrong(1, "The address `" + stem() + "` belongs to the portal itself.", "Give the file another name.");
        }
        var page = TextFile.read(folder.text(file, TextFile.LARGEST), notes)
                .flatMap(text -> PageText.read(slug.orElse(NONE), text, notes));
        return notes.wrongs() == 0 ? page : Optional.empty();
    }

    private void misnamed(Set<String> names, Notes notes) {
        var likely = likelySlug().map(slug -> slug + ENDING);
        if (likely.filter(names::contains).isPresent()) {
            notes.wrong(
                    1,
                    "This file and `" + likely.get() + "` would be one page.",
                    "Keep one of the two, named `" + likely.get() + "`.");
        } else {
            notes.wrong(
                    1,
                    "The file name `" + name() + "` cannot be the address of a page.",
                    likely.map(name -> "Name it `" + name + "`.")
                            .orElse("Use small letters, digits and single hyphens, at most 60."));
        }
    }

    private Optional<Slug> slug() {
        return Slug.parse(stem()).filter(name -> name().endsWith(ENDING));
    }

    private String stem() {
        return name().substring(0, name().length() - ENDING.length());
    }

    @Override
    public int compareTo(PageFile other) {
        return file.compareTo(other.file);
    }
}
