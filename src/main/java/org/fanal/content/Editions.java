package org.fanal.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What was published when: all that {@code content/editions.tsv} tells, the oldest first. */
public final class Editions {
    /** Nothing is on record. */
    public static final Editions NONE = new Editions(List.of());
    /** The hash that stands for a page that was withdrawn. */
    public static final String REMOVED = "removed";

    private static final int HASH_BYTES = 16;

    private final Map<Slug, List<Edition>> pages = new HashMap<>();

    private Editions(List<Edition> all) {
        all.forEach(edition ->
                pages.computeIfAbsent(edition.page(), page -> new ArrayList<>()).add(edition));
    }

    /** These, the oldest first. */
    public static Editions of(List<Edition> all) {
        return new Editions(all);
    }

    /** All of them, page by page. */
    public List<Edition> all() {
        return pages.keySet().stream()
                .sorted()
                .flatMap(page -> of(page).stream())
                .toList();
    }

    /** Those of one page, those it had under names it had before among them; the oldest first. */
    public List<Edition> of(Slug page, List<Slug> formerly) {
        List<Edition> all = new ArrayList<>();
        formerly.forEach(old -> all.addAll(of(old)));
        all.addAll(of(page));
        return all;
    }

    /** The last of a page. */
    public Optional<Edition> latest(Slug page) {
        return of(page).stream().reduce((earlier, later) -> later);
    }

    /** Every page of which something is on record. */
    public Set<Slug> pages() {
        return Set.copyOf(pages.keySet());
    }

    /** Pages of which the last that is known is that they were withdrawn. */
    public Set<Slug> withdrawn() {
        var withdrawn = new TreeSet<>(pages.keySet());
        withdrawn.removeIf(page -> latest(page)
                .filter(edition -> edition.weight() == Edition.Weight.WITHDRAWN)
                .isEmpty());
        return withdrawn;
    }

    private List<Edition> of(Slug page) {
        return List.copyOf(pages.getOrDefault(page, List.of()));
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
