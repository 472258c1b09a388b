package org.fanal.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What was published when: all that {@code content/editions.tsv} tells, the oldest first. */
public record Editions(List<Edition> all) {
    /** Nothing is on record. */
    public static final Editions NONE = new Editions(List.of());
    /** The hash that stands for a page that was withdrawn. */
    public static final String REMOVED = "removed";

    private static final int HASH_BYTES = 16;

    public Editions {
        all = List.copyOf(all);
    }

    /** Those of one page, and those it had under names it had before; the oldest first. */
    public List<Edition> of(Slug page, List<Slug> formerly) {
        return all.stream()
                .filter(edition -> edition.page().equals(page) || formerly.contains(edition.page()))
                .toList();
    }

    /** The last of a page. */
    public Optional<Edition> latest(Slug page) {
        return of(page, List.of()).stream().reduce((earlier, later) -> later);
    }

    /** The withdrawal of a page, when that is the last that is known of it. */
    public Optional<Edition> withdrawn(Slug page) {
        return latest(page).filter(edition -> edition.weight() == Edition.Weight.WITHDRAWN);
    }

    /** These and one more. */
    public Editions with(Edition edition) {
        var more = new ArrayList<>(all);
        more.add(edition);
        return new Editions(more);
    }

    /** The hash of a page's text. */
    public static String hash(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
