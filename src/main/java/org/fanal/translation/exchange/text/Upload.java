package org.fanal.translation.exchange.text;

import java.util.ArrayList;
import java.util.List;
import org.fanal.content.Problem;

/**
 * What came in.
 *
 * @param files in order; a ZIP has many, and a table one for each page it names
 * @param fragments what could not be read, to be kept as it is
 * @param problems what its author must mend, with file and line
 * @param whole whether every text of the upload is among its entries
 */
public record Upload(List<Received> files, List<Fragment> fragments, List<Problem> problems, boolean whole) {
    /** Nothing at all. */
    public static final Upload EMPTY = new Upload(List.of(), List.of(), List.of(), true);

    public Upload {
        files = List.copyOf(files);
        fragments = List.copyOf(fragments);
        problems = List.copyOf(problems);
    }

    /** One of which nothing was taken. */
    public static Upload refused(Problem why) {
        return new Upload(List.of(), List.of(), List.of(why), false);
    }

    /** This one and another. */
    public Upload and(Upload other) {
        return new Upload(
                joined(files, other.files),
                joined(fragments, other.fragments),
                joined(problems, other.problems),
                whole && other.whole);
    }

    /** How many entries there are, empty ones included. */
    public int entries() {
        return files.stream().mapToInt(file -> file.entries().size()).sum();
    }

    private static <T> List<T> joined(List<T> one, List<T> two) {
        var all = new ArrayList<T>(one);
        all.addAll(two);
        return all;
    }
}
