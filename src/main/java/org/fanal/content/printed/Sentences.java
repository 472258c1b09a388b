package org.fanal.content.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lines of a card, as the file keeps them: one behind the other with a mark between. */
public record Sentences(List<String> all) {
    private static final String MARK = " ¶ ";

    public Sentences {
        all = all.stream()
                .map(each -> each.replaceAll("[\\s¶]+", " ").strip())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    static Sentences read(String cell) {
        return new Sentences(Stream.of(cell.split("¶")).toList());
    }

    /** Those that are not among the others. */
    public Sentences without(Sentences others) {
        var rest = new ArrayList<>(all);
        rest.removeAll(others.all);
        return new Sentences(rest);
    }

    @Override
    public String toString() {
        return String.join(MARK, all);
    }
}
