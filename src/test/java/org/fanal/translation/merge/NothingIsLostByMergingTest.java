package org.fanal.translation.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.fanal.language.Direction;
import org.fanal.language.Language;
import org.fanal.language.PluralRule;
import org.fanal.translation.history.Severity;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.po.PoEntry;
import org.junit.jupiter.api.Test;

/** Random histories: people edit online, sources change, files leave at any time and come back worked on and damaged. */
class NothingIsLostByMergingTest {
    private static final Language SPANISH = new Language("es", "Español", Direction.LTR, PluralRule.ONE);
    private static final int STEPS = Integer.getInteger("steps", 2_000);

    private final Random random = new Random(20261123);
    private final Set<String> stored = new HashSet<>();
    private final Map<String, List<PoEntry>> exported = new HashMap<>();
    private Desk desk = new Desk(SPANISH, "unused");
    private int texts;

    @Test
    void everyTextThatCameInIsStoredOrWasThere() {
        for (int step = 0; step < STEPS; step++) {
            if (step % 100 == 0) {
                begin();
            }
            switch (random.nextInt(6)) {
                case 0, 1 -> desk.write(any(desk.sources()), text());
                case 2 -> desk.change(any(desk.sources()), source(), any(List.of(Severity.values())));
                case 3 -> export("b" + exported.size());
                default -> upload();
            }
        }
    }

    private void begin() {
        stored.clear();
        exported.clear();
        desk = new Desk(SPANISH, source(), source(), source(), source(), source());
        export("b0");
    }

    private void export(String name) {
        desk.export(name);
        exported.put(
                name,
                desk.sources().stream()
                        .map(source -> PoEntry.of(Optional.empty(), source, desk.online(source)))
                        .toList());
    }

    private void upload() {
        var export = any(List.copyOf(exported.entrySet()));
        var base = export.getKey();
        var entries = new ArrayList<PoEntry>();
        export.getValue().forEach(entry -> entries.add(worked(entry)));
        var said = random.nextInt(4) == 0 ? "lost" : base;
        var before = new HashMap<String, String>();
        desk.sources().forEach(source -> before.put(source, desk.online(source)));
        var merged = desk.upload(said, entries);
        assertEquals(entries.size(), merged.all().size());
        assertEquals(merged, desk.upload(said, entries), "a dry run is a run");
        merged.all().forEach(one -> check(one, export.getValue(), said.equals(base)));
        merged.all().forEach(this::store);
    }

    private void check(Merged.One one, List<PoEntry> base, boolean known) {
        var text = one.text();
        if (text.isBlank()) {
            assertEquals(Outcome.EMPTY, one.outcome());
        } else if (one.outcome() == Outcome.KEPT) {
            assertTrue(desk.everHad(text) || stored.contains(text), text);
        } else {
            assertTrue(one.outcome().isStored());
        }
        if (one.outcome() == Outcome.DRAFT) {
            var online = desk.online(one.place().orElseThrow().wanted().source());
            boolean untouched = known
                    && base.stream()
                            .filter(entry -> Desk.key(entry.id())
                                    .equals(one.place().orElseThrow().madeFrom()))
                            .anyMatch(entry -> TextHash.of(entry.text()).equals(TextHash.of(online)));
            assertTrue(untouched || online.isBlank(), () -> one + " takes the place of " + online);
            assertFalse(one.entry().fuzzy());
        }
    }

    private void store(Merged.One one) {
        if (one.outcome().isStored()) {
            stored.add(one.text());
            var key =
                    one.place().map(Place::madeFrom).orElse(Desk.key(one.entry().id()));
            desk.remember(key, one.text());
        }
        if (one.outcome() == Outcome.DRAFT) {
            desk.write(one.place().orElseThrow().wanted().key(), one.text());
        }
    }

    private PoEntry worked(PoEntry entry) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> entry.withStrings(List.of(text()));
            case 3 -> entry.withStrings(List.of(""));
            case 4 -> entry.withStrings(List.of(text())).marked(true);
            case 5 -> entry.withStrings(List.of(text())).leftOver();
            case 6 -> PoEntry.of(Optional.of("lost"), entry.id().replace(" ", "  "), text());
            case 7 -> PoEntry.of(Optional.empty(), source(), text());
            case 8 -> entry.withStrings(List.of("<b>" + text() + "</b>"));
            default -> entry;
        };
    }

    private String text() {
        return "texto " + letters(random.nextInt(10) == 0 ? random.nextInt(texts + 1) : texts++);
    }

    private String source() {
        return "source " + letters(texts++);
    }

    /** Words, since a number would have to be the same on both sides. */
    private static String letters(int number) {
        return Integer.toString(number, 26)
                        .chars()
                        .mapToObj(c -> String.valueOf((char) (c <= '9' ? c - '0' + 'a' : c - 'a' + 'k')))
                        .reduce("", String::concat)
                + "x";
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
