package org.fanal.translation.po;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OddEntriesTest {
    private static final Pattern WORD = Pattern.compile("wort[A-Za-z0-9]+");

    @Test
    void thereAreMoreThanTwoHundredOddFiles() {
        int others = OddFiles.sound().size()
                + OddFiles.understood().size()
                + OddFiles.damaged().size();
        assertTrue(
                OddEntries.all().size() + others >= 200, () -> OddEntries.all().size() + " and " + others);
    }

    @TestFactory
    Stream<DynamicTest> noWordOfATranslationIsLost() {
        return each((name, text) -> {
            var reading = PoReader.read(text.getBytes(UTF_8), "odd.po");
            var found = new TreeSet<String>();
            reading.file().entries().forEach(entry -> entry.strings().forEach(form -> found.addAll(words(form))));
            if (!reading.whole()) {
                reading.unread().forEach(piece -> found.addAll(words(piece.text())));
                assertFalse(reading.problems().isEmpty());
            }
            var missing = words(text);
            missing.removeAll(found);
            assertEquals(new TreeSet<String>(), missing, name);
            reading.problems().forEach(problem -> assertTrue(problem.line() >= 1));
        });
    }

    @TestFactory
    Stream<DynamicTest> whatWeWriteWeReadTheSame() {
        return each((name, text) -> {
            var once =
                    PoWriter.write(PoReader.read(text.getBytes(UTF_8), "odd.po").file());
            var again = PoReader.read(once.getBytes(UTF_8), "odd.po");
            assertTrue(again.whole(), again.problems()::toString);
            assertEquals(once, PoWriter.write(again.file()));
        });
    }

    private static TreeSet<String> words(String text) {
        return WORD.matcher(text.replace("\"\"", ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private interface Judgement {
        void of(String name, String text);
    }

    private static Stream<DynamicTest> each(Judgement judgement) {
        return OddEntries.all().entrySet().stream()
                .map((Map.Entry<String, String> file) ->
                        DynamicTest.dynamicTest(file.getKey(), () -> judgement.of(file.getKey(), file.getValue())));
    }
}
