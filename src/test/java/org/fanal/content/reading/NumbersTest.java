package org.fanal.content.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanal.content.Number;
import org.fanal.content.Number.Trust;
import org.fanal.content.Numbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NumbersTest {
    @TempDir
    private Path temporary;

    @Test
    void anEntryIsReadWithItsLine() {
        var more = SmallContent.NUMBER.replace("id: eoir", "id: ice").replace("never", "2026-11-22")
                + "  languages: [en, zh-Hant]\n  hours: always\n  warning: ICE answers.\n";

        var ice = register(SmallContent.NUMBER + more).find("ice").orElseThrow();

        assertEquals(
                new Number(
                        "ice",
                        "1-800-898-7180",
                        "Court case information",
                        "EOIR",
                        "Tells about a case.",
                        List.of("en", "zh-Hant"),
                        "always",
                        "United States",
                        LocalDate.of(2026, 11, 20),
                        Optional.of(LocalDate.of(2026, 11, 22)),
                        URI.create("https://www.justice.gov/eoir"),
                        "Ask a lawyer.",
                        "ICE answers.",
                        11),
                ice);
    }

    @Test
    void aRegisterThatIsNotThereIsEmpty() {
        assertEquals(
                List.of(),
                new SmallContent(temporary).read().numbers().orElseThrow().all());
    }

    @Test
    void anEmptyFileIsAnEmptyRegister() {
        assertEquals(List.of(), register("# none yet\n").all());
    }

    @Test
    void aWrongEntryIsLeftOutAndTheOthersStay() {
        var wrong = SmallContent.NUMBER
                .replace("id: eoir", "id: ice")
                .replace("1-800-898-7180", "(800) 898 7180")
                .replace("seen:", "sen:")
                .replace("never", "no")
                .replace("https:", "call:");
        var content = new SmallContent(temporary).write("numbers.yml", SmallContent.NUMBER + wrong);

        assertEquals("""
                content/numbers.yml:12  `number` is "(800) 898 7180".  Write digits and single hyphens in quotes, such as `number: "1-800-898-7180"`.
                content/numbers.yml:17  `sen` is not a key that is known here.  Write `seen` if that was meant.
                content/numbers.yml:18  `called` is "no".  Write the day somebody last called it, or `never`, such as `called: never`.
                content/numbers.yml:19  `source` is "call://www.justice.gov/eoir".  Write a web address, such as `source: "https://www.justice.gov/eoir"`.""", String.join("\n", content.problems()));
        assertEquals(
                List.of("eoir"),
                content.read().numbers().orElseThrow().all().stream()
                        .map(Number::id)
                        .toList());
    }

    @Test
    void twoNumbersCannotHaveOneId() {
        var content = new SmallContent(temporary).write("numbers.yml", SmallContent.NUMBER + SmallContent.NUMBER);

        assertEquals(List.of("""
                        content/numbers.yml:11  Two numbers have the id `eoir`; the first is on line 1.  \
                        Give one of them another id, or take it out."""), content.problems());
        assertEquals(1, content.read().numbers().orElseThrow().all().size());
    }

    @Test
    void aFileThatIsNoRegisterLeavesNone() {
        for (var text : List.of("eoir: 1-800-898-7180\n", "- id: [\n", "just text\n")) {
            var read = new SmallContent(temporary).write("numbers.yml", text).read();

            assertTrue(read.numbers().isEmpty(), text);
            assertEquals(1, read.problems().size(), text);
        }
    }

    @Test
    void trustRunsOutFromTheLaterOfSeenAndCalled() {
        var number = register(SmallContent.NUMBER.replace("never", "2026-11-22"))
                .all()
                .get(0);

        assertEquals(Trust.CONFIRMED, number.trust(LocalDate.of(2026, 11, 22).plusDays(100)));
        assertEquals(Trust.MARKED, number.trust(LocalDate.of(2026, 11, 22).plusDays(101)));
        assertEquals(Trust.MARKED, number.trust(LocalDate.of(2026, 11, 22).plusDays(180)));
        assertEquals(Trust.WITHDRAWN, number.trust(LocalDate.of(2026, 11, 22).plusDays(181)));
    }

    private Numbers register(String text) {
        var read = new SmallContent(temporary).write("numbers.yml", text).read();
        assertEquals(List.of(), read.problems());
        return read.numbers().orElseThrow();
    }
}
