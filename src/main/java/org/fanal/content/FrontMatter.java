package org.fanal.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What stands above a page's text.
 *
 * @param asOf date of the newest source the page rests on
 * @param read date the whole text was last read against its sources
 * @param reviewDays days from {@code read} (or the newest check) until the next check is due, at least 1
 * @param triage place in "What is happening?", from 1
 * @param recheck ids of references that nobody could reopen yet
 * @param was slugs this page had before; they redirect
 * @param lines the line of each key in the file, from 1; that of a reference is under {@code sources.id}
 */
public record FrontMatter(
        String title,
        String shortTitle,
        String summary,
        Section section,
        int order,
        LocalDate asOf,
        LocalDate read,
        List<Checked> checked,
        int reviewDays,
        OptionalInt triage,
        List<String> recheck,
        List<Reference> sources,
        List<Slug> was,
        Optional<Watcher> watcher,
        Map<String, Integer> lines) {
    public FrontMatter {
        checked = List.copyOf(checked);
        recheck = List.copyOf(recheck);
        sources = List.copyOf(sources);
        was = List.copyOf(was);
        lines = Map.copyOf(lines);
        if (reviewDays < 1) {
            throw new IllegalArgumentException("no day between two readings");
        }
    }

    /** The day by which the page must be read against its sources again. */
    public LocalDate due() {
        var newest = checked.stream().map(Checked::on).reduce(read, (a, b) -> a.isAfter(b) ? a : b);
        return newest.plusDays(reviewDays);
    }

    /** The same, but for the slugs the page had before. */
    public FrontMatter withWas(List<Slug> slugs) {
        return new FrontMatter(
                title,
                shortTitle,
                summary,
                section,
                order,
                asOf,
                read,
                checked,
                reviewDays,
                triage,
                recheck,
                sources,
                slugs,
                watcher,
                lines);
    }

    /** The line of a key in the file; the first line when the key is absent. */
    public int line(String key) {
        return lines.getOrDefault(key, 1);
    }
}
