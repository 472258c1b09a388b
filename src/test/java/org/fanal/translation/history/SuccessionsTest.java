package org.fanal.translation.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fanal.content.Slug;
import org.fanal.markdown.SegmentKey;
import org.junit.jupiter.api.Test;

class SuccessionsTest {
    private static final Slug PAGE = new Slug("at-my-door");

    /** The ancestors of d in {@code from to severity day}. */
    private static String ancestors(String... changes) {
        var text = new StringBuilder();
        for (var change : changes) {
            var cells = change.split(" ");
            text.append(String.join(
                    "\t",
                    "at-my-door",
                    key(cells[0]).text(),
                    key(cells[1]).text(),
                    cells[2],
                    "2026-01-0" + cells[3] + "\n"));
        }
        return Successions.read(text.toString(), "successions.tsv").value().ancestors(PAGE, key("d")).stream()
                .map(each -> each.key().text().substring(0, 1) + " "
                        + each.worst().key()
                        + each.on().map(day -> " " + day.getDayOfMonth()).orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static SegmentKey key(String letter) {
        return new SegmentKey(letter.repeat(12));
    }

    @Test
    void aSegmentIsItsOwnFirstAncestor() {
        assertEquals("d format", ancestors());
        assertEquals("d format", ancestors("a b major 1"));
    }

    @Test
    void theWorstSeverityOnTheWayCounts() {
        assertEquals(
                "d format, c wording 3, b minor 2, a major 1",
                ancestors("a b major 1", "b c minor 2", "c d wording 3"));
        assertEquals(
                "d format, c major 3, b major 3, a major 3", ancestors("a b wording 1", "b c minor 2", "c d major 3"));
    }

    @Test
    void theNewestOfTheWorstChangesGivesTheDate() {
        assertEquals(
                "d format, c major 1, b major 2, a major 2", ancestors("a b minor 3", "b c major 2", "c d major 1"));
    }

    @Test
    void theLeastChangedWayIsTaken() {
        assertEquals(
                "d format, a wording 5, c major 3, b major 3",
                ancestors("a b minor 1", "b c minor 2", "c d major 3", "a d wording 5"));
    }

    @Test
    void aCircleIsWalkedOnce() {
        assertEquals(
                "d format, a major 2, c major 3",
                ancestors("d a major 1", "a d major 2", "c a major 3", "a c major 4"));
        assertEquals("d format", ancestors("d d major 1"));
    }

    @Test
    void theNewerWordAboutAChangeCountsAndOnOneDayTheLater() {
        assertEquals("d format, a wording 2", ancestors("a d major 1", "a d wording 2"));
        assertEquals("d format, a wording 2", ancestors("a d wording 2", "a d major 1"));
        assertEquals("d format, a major 2", ancestors("a d wording 2", "a d major 2"));
    }

    @Test
    void anotherPageIsAnotherHistory() {
        var successions = Successions.of(
                List.of(new Succession(new Slug("warrants"), key("a"), key("d"), Severity.MAJOR, LocalDate.EPOCH)));
        assertEquals(1, successions.ancestors(PAGE, key("d")).size());
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var succession = new Succession(PAGE, key("a"), key("d"), Severity.MINOR, LocalDate.of(2026, 11, 23));
        var written = Successions.of(List.of()).with(List.of(succession)).write();
        assertEquals("at-my-door\taaaaaaaaaaaa\tdddddddddddd\tminor\t2026-11-23\n", written);
        assertEquals(
                List.of(succession),
                Successions.read(written, "successions.tsv").value().all());
    }

    @Test
    void confirmationsAndOutdatedTextsAreReadBackToo() {
        var hash = TextHash.of("Respire despacio.");
        var confirmation = new Confirmation(PAGE, key("a"), hash, LocalDate.of(2026, 11, 23));
        var confirmed = Confirmations.of(List.of()).with(List.of(confirmation));
        assertEquals(
                confirmed.all(),
                Confirmations.read(confirmed.write(), "confirmed.tsv").value().all());
        assertTrue(confirmed.has(PAGE, key("a"), hash));
        assertFalse(confirmed.has(PAGE, key("b"), hash));
        assertFalse(confirmed.has(new Slug("warrants"), key("a"), hash));
        var old = new Outdated(PAGE, key("a"), hash, LocalDate.of(2026, 11, 23));
        var outdated = OutdatedTexts.of(List.of()).with(List.of(old));
        assertEquals(
                outdated.all(),
                OutdatedTexts.read(outdated.write(), "outdated.tsv").value().all());
        assertEquals(List.of(old), outdated.of(PAGE, hash));
    }

    @Test
    void aHashForgivesWhatToolsDoToATextAndNothingElse() {
        var hash = TextHash.of("Sí, señor.\nAdiós.");
        assertEquals(hash, TextHash.of("Si\u0301, sen\u0303or.\r\nAdio\u0301s. "));
        assertNotEquals(hash, TextHash.of("Si, señor.\nAdiós."));
        assertNotEquals(hash, TextHash.of("Sí,  señor.\nAdiós."));
    }

    @Test
    void aFileWithCrLfAndAByteOrderMarkIsRead() {
        var text = "\uFEFFat-my-door\taaaaaaaaaaaa\tdddddddddddd\tmajor\t2026-11-23\r\n";
        var reading = Successions.read(text, "successions.tsv");
        assertEquals(1, reading.value().all().size());
        assertEquals(List.of(), reading.problems());
    }
}
