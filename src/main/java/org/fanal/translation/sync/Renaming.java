package org.fanal.translation.sync;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.markdown.Segmenter;
import org.fanal.texts.Texts;
import org.fanal.texts.Texts.Entry;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.po.PoWriter;

/**
 * A page gets another slug. Its catalogs move, and what is on record about it is written down once more under the new name: the
 * key of a segment holds the slug, so that otherwise every confirmation would speak of nothing.
 */
public final class Renaming {
    private final Texts folder;
    private final Slug from;
    private final Slug to;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Optional<String>> changes = new LinkedHashMap<>();

    /** @param folder that of the translations */
    public Renaming(Texts folder, Slug from, Slug to) {
        this.folder = folder;
        this.from = from;
        this.to = to;
    }

    /**
     * What the texts of the folder must be then, by their names in it; nothing where there shall be none. Headers and places still
     * name the old page until the next sync.
     */
    public Map<String, Optional<String>> changes() {
        var folders = folder.list("").orElse(List.of()).stream()
                .filter(entry -> !entry.isText())
                .map(Entry::name)
                .toList();
        folders.forEach(name -> move(name, name.equals("templates") ? ".pot" : ".po"));
        tell("successions.tsv", List.of(1, 2));
        for (var name : folders) {
            tell(name + "/confirmed.tsv", List.of(1));
            tell(name + "/outdated.tsv", List.of(1));
            tell(name + "/exempt.tsv", List.of(1));
        }
        return changes;
    }

    private void move(String name, String ending) {
        var old = name + "/" + from + ending;
        var text = folder.text(old, PoReader.LARGEST).utf8();
        if (text.isEmpty()) {
            return;
        }
        var file = po(old);
        file.entries().forEach(this::learn);
        var taken = name + "/" + to + ending;
        changes.put(old, Optional.empty());
        changes.put(
                taken,
                folder.text(taken, PoReader.LARGEST).isAbsent()
                        ? text
                        : Optional.of(PoWriter.write(both(file, po(taken)))));
    }

    private PoFile po(String file) {
        return PoReader.read(folder.text(file, PoReader.LARGEST), file).file();
    }

    /** Translations that another page of that name has left are kept as leftovers. */
    private static PoFile both(PoFile moved, PoFile found) {
        var entries = new ArrayList<>(moved.entries());
        found.entries().stream().filter(PoEntry::hasText).map(PoEntry::leftOver).forEach(entries::add);
        return PoFile.settled(moved.headers(), entries);
    }

    private void learn(PoEntry entry) {
        learn(entry.context(), entry.id());
        entry.previousId().ifPresent(id -> {
            learn(entry.context(), id);
            learn(entry.previousContext(), id);
        });
    }

    private void learn(Optional<String> context, String id) {
        var text = Normalizer.normalize(id, Normalizer.Form.NFC);
        keys.put(
                Segmenter.key(from, text, context).text(),
                Segmenter.key(to, text, context).text());
    }

    /**
     * Says once more of the new page what a table says of the old one. A key whose text nobody has any more stays as it is: it still
     * tells an old translation from a new one.
     */
    private void tell(String table, List<Integer> columns) {
        var text = folder.text(table, Integer.MAX_VALUE - 1).utf8().orElse("");
        var known = new LinkedHashSet<>(text.lines().toList());
        var more = new LinkedHashSet<String>();
        for (var line : known) {
            var cells = line.split("\t", -1);
            if (cells[0].strip().equals(from.text()) && cells.length > columns.size()) {
                cells[0] = to.text();
                columns.forEach(column -> cells[column] = keys.getOrDefault(cells[column].strip(), cells[column]));
                more.add(String.join("\t", cells));
            }
        }
        more.removeAll(known);
        if (!more.isEmpty()) {
            var start = text.endsWith("\n") ? text : text + "\n";
            changes.put(table, Optional.of(start + String.join("\n", more) + "\n"));
        }
    }
}
