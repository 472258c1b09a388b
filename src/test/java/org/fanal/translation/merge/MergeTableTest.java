package org.fanal.translation.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.translation.merge.MergeTable.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the table, and every case there can be. */
class MergeTableTest {
    private static final List<Case> ALL = all();

    @ParameterizedTest
    @CsvSource({
        // empty, obsolete, placed, known, blocked, fuzzy, changed, online, untouched
        "EMPTY, true, false, true, false, false, false, false, true, true",
        "KEPT, false, false, true, true, true, true, true, true, false",
        "DRAFT, false, false, true, false, false, false, false, true, true",
        "OUTDATED, false, false, true, false, false, false, true, true, true",
        "CONFLICT, false, false, true, false, false, false, false, true, false",
        "CONFLICT, false, false, true, false, false, false, true, true, false",
        "UNSURE, false, false, true, false, false, true, false, true, true",
        "UNSURE, false, false, true, false, false, true, true, true, false",
        "NEEDS_WORK, false, false, true, false, true, false, false, true, true",
        "NEEDS_WORK, false, false, true, false, true, true, true, true, false",
        "MEMORY, false, true, true, false, false, true, false, true, true",
        "MEMORY, false, true, false, false, false, false, false, false, true",
        "UNPLACED, false, false, false, false, false, true, false, false, true"
    })
    void theRowsOfTheTable(
            Outcome outcome,
            boolean empty,
            boolean obsolete,
            boolean placed,
            boolean known,
            boolean blocked,
            boolean fuzzy,
            boolean changed,
            boolean online,
            boolean untouched) {
        assertEquals(
                outcome,
                MergeTable.decide(new Case(
                        empty, obsolete, placed, known, blocked, fuzzy, changed, online, Optional.of(untouched))));
    }

    @Test
    void ofAnUnknownExportOnlyAnEmptyPlaceIsFilled() {
        var free = new Case(false, false, true, false, false, false, false, false, Optional.empty());
        var held = new Case(false, false, true, false, false, false, false, true, Optional.empty());
        assertEquals(Outcome.DRAFT, MergeTable.decide(free));
        assertEquals(Outcome.CONFLICT, MergeTable.decide(held));
    }

    @Test
    void noCaseLosesATextThatIsNotThereAlready() {
        for (var one : ALL) {
            var outcome = MergeTable.decide(one);
            assertEquals(!one.empty() && !one.known(), outcome.isStored(), one + " is " + outcome);
        }
    }

    @Test
    void onlyASoundTextOfAKnownStartTakesAPlace() {
        for (var one : ALL) {
            var outcome = MergeTable.decide(one);
            if (outcome == Outcome.DRAFT || outcome == Outcome.OUTDATED) {
                assertTrue(one.placed() && !one.fuzzy() && !one.obsolete() && !one.blocked(), one::toString);
                assertTrue(one.untouched().orElse(!one.online()), one::toString);
                assertEquals(one.sourceChanged(), outcome == Outcome.OUTDATED, one::toString);
            }
        }
    }

    private static List<Case> all() {
        var all = new ArrayList<Case>();
        for (int bits = 0; bits < 1 << 8; bits++) {
            for (var untouched : List.of(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false))) {
                all.add(new Case(
                        is(bits, 0),
                        is(bits, 1),
                        is(bits, 2),
                        is(bits, 3),
                        is(bits, 4),
                        is(bits, 5),
                        is(bits, 6),
                        is(bits, 7),
                        untouched));
            }
        }
        return all;
    }

    private static boolean is(int bits, int bit) {
        return (bits >> bit & 1) == 1;
    }
}
