package org.fanal.editing.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.po.PoWriter;

/**
 * A catalog that changed in a file and in the record: entry by entry, what only the file changed is taken, what both changed stays as the
 * record has it, and nothing that anybody wrote is thrown away.
 *
 * @param body the record's catalog with what was new in the file
 * @param isWhole false when an entry of the file could not be taken because the record has another text for it
 */
record PoMerge(String body, boolean isWhole) {
    private record Key(Optional<String> context, String id, Optional<String> plural) {
        static Key of(PoEntry entry) {
            return new Key(entry.context(), entry.id(), entry.plural());
        }
    }

    /**
     * Puts the two together.
     *
     * @param base the file as it was imported before; empty when it was not
     */
    static PoMerge of(String base, String file, String current) {
        var former = byKey(read(base));
        var rest = byKey(read(file));
        var record = read(current);
        boolean whole = true;
        var entries = new ArrayList<PoEntry>();
        for (var entry : record.entries()) {
            var theirs = entry.obsolete() ? null : rest.remove(Key.of(entry));
            if (theirs == null || !isNew(theirs, former)) {
                entries.add(entry);
            } else if (isUntouched(entry, former) || !entry.hasText()) {
                entries.add(taken(entry, theirs));
            } else {
                entries.add(entry);
                whole &= entry.strings().equals(theirs.strings());
            }
        }
        rest.values().stream()
                .filter(entry -> entry.hasText() && isNew(entry, former) && isUnknown(entry, record.entries()))
                .map(PoEntry::leftOver)
                .forEach(entries::add);
        if (entries.equals(record.entries())) {
            return new PoMerge(current, whole);
        }
        return new PoMerge(PoWriter.write(PoFile.settled(record.headers(), entries)), whole);
    }

    /** Whether the file says something that it did not say before. */
    private static boolean isNew(PoEntry entry, Map<Key, PoEntry> former) {
        var before = Optional.ofNullable(former.get(Key.of(entry)));
        return entry.hasText()
                && before.filter(old -> old.strings().equals(entry.strings()) && old.fuzzy() == entry.fuzzy())
                        .isEmpty();
    }

    private static boolean isUntouched(PoEntry entry, Map<Key, PoEntry> former) {
        var before = Optional.ofNullable(former.get(Key.of(entry)));
        return before.filter(old -> old.strings().equals(entry.strings())).isPresent();
    }

    private static PoEntry taken(PoEntry entry, PoEntry theirs) {
        return entry.withStrings(theirs.strings())
                .commented(theirs.comments())
                .marked(theirs.fuzzy(), theirs.previousContext(), theirs.previousId(), theirs.previousPlural());
    }

    private static boolean isUnknown(PoEntry entry, List<PoEntry> all) {
        return all.stream()
                .noneMatch(other ->
                        other.id().equals(entry.id()) && other.strings().equals(entry.strings()));
    }

    private static Map<Key, PoEntry> byKey(PoFile file) {
        var entries = new LinkedHashMap<Key, PoEntry>();
        file.current().forEach(entry -> entries.putIfAbsent(Key.of(entry), entry));
        return entries;
    }

    private static PoFile read(String text) {
        return PoReader.read(text.getBytes(StandardCharsets.UTF_8), "").file();
    }
}
