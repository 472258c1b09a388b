package org.fanal.office.translating.parts;

import java.util.List;
import org.fanal.editing.difference.Difference;
import org.fanal.office.desk.parts.Bit;

/** What differs between two short texts, word by word. */
public final class Differing {
    private Differing() {}

    /** Its pieces; none when the two are the same. */
    public static List<Bit> between(String before, String after) {
        var difference = Difference.ofWords(before, after);
        return difference.isNone()
                ? List.of()
                : difference.pieces().stream().map(Bit::of).toList();
    }
}
