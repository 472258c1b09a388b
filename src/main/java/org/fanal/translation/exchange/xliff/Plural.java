package org.fanal.translation.exchange.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.translation.po.PoEntry;

/** The units of one text with plurals, while they are read. */
final class Plural {
    private final List<PoEntry> forms = new ArrayList<>();
    private int depth;

    void opens(Attributes group, int at) {
        if (depth == 0 && group.says("restype", "x-gettext-plurals")) {
            depth = at;
        }
    }

    boolean isOpen() {
        return depth > 0;
    }

    void add(PoEntry form) {
        forms.add(form);
    }

    Optional<Integer> begunAt() {
        return forms.stream().findFirst().map(PoEntry::line);
    }

    /** The entry, when what closes at this depth is it or holds it. */
    Optional<PoEntry> closes(int at) {
        if (depth == 0 || at > depth) {
            return Optional.empty();
        }
        depth = 0;
        var entry = forms.stream().findFirst().map(this::whole);
        forms.clear();
        return entry;
    }

    private PoEntry whole(PoEntry first) {
        var many = forms.get(Math.min(1, forms.size() - 1)).id();
        var unsure = forms.stream().anyMatch(PoEntry::fuzzy);
        return first.counted(Optional.of(many))
                .withStrings(forms.stream().map(PoEntry::text).toList())
                .marked(unsure);
    }
}
