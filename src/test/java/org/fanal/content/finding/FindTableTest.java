package org.fanal.content.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fanal.content.Slug;
import org.fanal.texts.MemoryTexts;
import org.junit.jupiter.api.Test;

class FindTableTest {
    private static final Slug DOOR = new Slug("at-my-door");

    private static FindTable read(String text) {
        return FindTable.in(MemoryTexts.of(Map.of("find.tsv", text)), "content");
    }

    @Test
    void aPageMayHaveSeveralLines() {
        var table = read("# page\twords\n\nat-my-door\tknock, doorbell\r\nat-my-door\traid at home\n");

        assertEquals(List.of("knock, doorbell", "raid at home"), table.words().of(DOOR, List.of()));
        assertEquals(List.of(), table.problems());
    }

    @Test
    void aPageKeepsTheWordsOfTheNameItHadBefore() {
        var words = read("at-the-door\tknock\n").words();

        assertEquals(List.of("knock"), words.of(DOOR, List.of(new Slug("at-the-door"))));
    }

    @Test
    void eachLineThatIsWrongIsNamedAndTheOthersCount() {
        var table = read(
                "at-my-door knock\nAt My Door\tknock\nat-my-door\t\nat-my-door\traid\nat-my-door\traid\nat-my-door\t"
                        + "x".repeat(201) + "\n");

        assertEquals(
                List.of(
                        "content/find.tsv:1",
                        "content/find.tsv:2",
                        "content/find.tsv:3",
                        "content/find.tsv:5",
                        "content/find.tsv:6"),
                table.problems().stream()
                        .map(each -> each.file() + ":" + each.line())
                        .toList());
        assertEquals(List.of("raid"), table.words().of(DOOR, List.of()));
    }

    @Test
    void wordsForAPageThatIsNotThereAreNamed() {
        var table = read("warrants\tjudge\nat-the-door\tknock\n");

        assertEquals(
                List.of("content/find.tsv:2"),
                table.strangers(Set.of(new Slug("warrants"))).stream()
                        .map(each -> each.file() + ":" + each.line())
                        .toList());
    }

    @Test
    void withoutATableThereAreNoWordsAndNothingIsWrong() {
        var table = FindTable.in(MemoryTexts.EMPTY, "content");

        assertEquals(FindWords.NONE, table.words());
        assertEquals(List.of(), table.problems());
    }
}
