package org.fanal.translation.po;

import java.util.ArrayList;
import java.util.List;

/** Gathers the lines of a file that could not be read. Stray lines that follow one another stay together. */
final class Unread {
    private final List<PoFragment> pieces = new ArrayList<>();
    private final List<String> strays = new ArrayList<>();
    private int strayFrom;

    void add(PoFragment piece) {
        pieces.add(piece);
    }

    void stray(int line, String text) {
        if (line != strayFrom + strays.size()) {
            gather();
            strayFrom = line;
        }
        strays.add(text);
    }

    List<PoFragment> all() {
        gather();
        return List.copyOf(pieces);
    }

    private void gather() {
        if (!strays.isEmpty()) {
            pieces.add(new PoFragment(strayFrom, String.join("\n", strays)));
            strays.clear();
        }
    }
}
