package org.fanal.translation.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.texts.MemoryTexts;
import org.junit.jupiter.api.Test;

/** A table that grew is read like one that is read whole. */
final class HistoryFilesTest {
    private static final Language SPANISH = Languages.known("es").orElseThrow();
    private static final String FILE = "es/outdated.tsv";
    private static final String FIRST = "# columns\ndoor\t0123456789ab\t0123456789abcdef0123456789abcdef\t2026-11-01\n";
    private static final String MORE = "car\tba9876543210\tfedcba9876543210fedcba9876543210\t2026-11-02\n";

    @Test
    void linesAddedAtTheEndAreReadLikeTheWholeTable() {
        assertGrowsAlike(FIRST, FIRST + MORE);
    }

    @Test
    void aWrongLineIsNamedByItsNumberInTheWholeTable() {
        assertGrowsAlike(FIRST, FIRST + "nonsense\n" + MORE);
        assertGrowsAlike(FIRST + "nonsense\n", FIRST + "nonsense\n" + MORE);
    }

    @Test
    void aLastLineThatWasNotEndedMayGoOn() {
        var unended = FIRST.substring(0, FIRST.length() - 2);
        assertGrowsAlike(unended, FIRST);
        assertGrowsAlike(unended, unended + "1\n" + MORE);
    }

    @Test
    void aTableThatShrankOrIsGoneIsReadAnew() {
        assertGrowsAlike(FIRST + MORE, FIRST);
        assertGrowsAlike(FIRST, "");
        assertGrowsAlike("", FIRST);
    }

    @Test
    void onlyThePagesOfLinesThatDifferAreNamed() {
        var before = read(MemoryTexts.of(Map.of(FILE, FIRST)));
        var after = read(MemoryTexts.of(Map.of(FILE, FIRST + MORE)));
        assertEquals(Set.of(new Slug("car")), before.differing(after, SPANISH));
        assertEquals(Set.of(), after.differing(after, SPANISH));
    }

    private static void assertGrowsAlike(String before, String after) {
        var texts = MemoryTexts.of(Map.of(FILE, before));
        var then = texts.with(Map.of(FILE, Optional.of(after)));
        var grown = read(texts).next(then, FILE::equals);
        var whole = read(then);
        assertEquals(
                whole.of(SPANISH).outdated().all(), grown.of(SPANISH).outdated().all());
        assertEquals(problems(whole), problems(grown));
        assertEquals(whole.knowsOutdated(SPANISH), grown.knowsOutdated(SPANISH));
    }

    private static HistoryFiles read(MemoryTexts texts) {
        return HistoryFiles.read(texts, "translations", List.of(SPANISH));
    }

    private static List<String> problems(HistoryFiles files) {
        return files.problems(SPANISH).stream().map(Problem::toString).toList();
    }
}
