package org.fanal.content.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.fanal.content.Checked;
import org.fanal.content.Grade;
import org.fanal.content.Section;
import org.fanal.content.Slug;
import org.fanal.content.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PageReadingTest {
    @TempDir
    private Path temporary;

    private SmallContent content;

    @BeforeEach
    void start() {
        content = new SmallContent(temporary);
    }

    @Test
    void aWholePageIsReadWithItsLines() {
        content.write("at-my-door.md", SmallContent.page(SmallContent.FRONT + """
                                checked: [{role: lawyer, scope: federal, on: 2026-11-03}]
                                triage: 1
                                recheck: [dmn]
                                was: [door, my-door]
                                """));

        var source = only();

        assertEquals(new Slug("at-my-door"), source.slug());
        assertEquals("content/at-my-door.md", source.file());
        assertEquals("Keep the door closed.\n", source.body());
        assertEquals(17, source.bodyLine());
        var front = source.front();
        assertEquals("If agents come to your door", front.title());
        assertEquals("At my door", front.shortTitle());
        assertEquals(Section.ENCOUNTERS, front.section());
        assertEquals(LocalDate.of(2026, 7, 2), front.asOf());
        assertEquals(90, front.reviewDays());
        assertEquals(OptionalInt.of(1), front.triage());
        assertEquals(List.of("dmn"), front.recheck());
        assertEquals(List.of(new Slug("door"), new Slug("my-door")), front.was());
        assertEquals(List.of(new Checked("lawyer", "federal", LocalDate.of(2026, 11, 3))), front.checked());
        assertEquals(Grade.OFFICIAL, front.sources().get(0).grade());
        assertEquals(2, front.line("title"));
        assertEquals(11, front.line("sources.dmn"));
        assertEquals(LocalDate.of(2027, 2, 18), front.due());
    }

    @Test
    void sourcesComeInTheOrderOfTheirSlugs() {
        for (var name : List.of("warrants.md", "at-work.md", "protest.md")) {
            content.write(name, SmallContent.page(SmallContent.FRONT));
        }

        assertEquals(
                List.of("at-work", "protest", "warrants"),
                content.read().sources().stream()
                        .map(page -> page.slug().text())
                        .toList());
    }

    @Test
    void aByteOrderMarkAndForeignLineEndsAreAccepted() {
        content.write(
                "at-my-door.md",
                "\uFEFF" + SmallContent.page(SmallContent.FRONT).replace("\n", "\r\n") + "- One\r- Two\r\n");

        assertEquals("Keep the door closed.\n- One\n- Two\n", only().body());
    }

    @Test
    void blankLinesAndRulesOfTheTextStay() {
        content.write("at-my-door.md", SmallContent.page(SmallContent.FRONT) + "\n---\n\nMore.\n\n");

        assertEquals("Keep the door closed.\n\n---\n\nMore.\n\n", only().body());
    }

    @Test
    void filesThatAreNotOursAreLeftAlone() {
        content.write("LICENSE", "x")
                .write("old-editions.tsv", "x")
                .write(".at-my-door.md", "x")
                .write("notes.txt", "x");

        assertEquals(List.of(), content.problems());
    }

    @Test
    void aFrontMatterThatNeverClosesIsReportedWhereItSeemsToEnd() {
        content.write("at-my-door.md", "---\ntitle: Door\n\nKeep the door closed.\n");

        assertProblems("""
                content/at-my-door.md:3  The front matter that opens on line 1 never closes.  \
                Put a line of three hyphens, `---`, between it and the text.""");
        assertEquals(Set.of(new Slug("at-my-door")), content.read().broken());
    }

    @Test
    void aFileWithoutFrontMatterIsReported() {
        content.write("at-my-door.md", "Keep the door closed.\n").write("protest.md", "");

        assertProblems("""
                content/at-my-door.md:1  The front matter is missing.  Start the file with a line of three hyphens, `---`.
                content/protest.md:1  The front matter is missing.  Start the file with a line of three hyphens, `---`.""");
    }

    @Test
    void anEmptyFrontMatterAndAnEmptyTextAreReported() {
        content.write("at-my-door.md", "---\n# nothing\n---\n\n");

        assertProblems("""
                content/at-my-door.md:1  The front matter is empty.  Write `title: …` and the other keys between the hyphens.
                content/at-my-door.md:3  There is no text under the front matter.  Write the page below the second `---`.""");
    }

    @Test
    void aBrokenPageLeavesTheOthersAlone() {
        content.write("at-my-door.md", "---\ntitle: [\n---\nText.\n")
                .write("protest.md", SmallContent.page(SmallContent.FRONT));

        var read = content.read();

        assertEquals(
                List.of(new Slug("protest")),
                read.sources().stream().map(Source::slug).toList());
        assertEquals(Set.of(new Slug("at-my-door")), read.broken());
        assertEquals(1, read.problems().size());
    }

    @Test
    void aFileThatIsNotUtf8IsReportedAtItsLine() {
        content.write("at-my-door.md", "---\ntitle: Caf\u00E9\n---\n".getBytes(StandardCharsets.ISO_8859_1))
                .write("protest.md", "---\ntitle: Door\n---\n".getBytes(StandardCharsets.UTF_16));

        assertProblems("""
                content/at-my-door.md:2  This line is not UTF-8.  Save the file with the encoding UTF-8.
                content/protest.md:1  This line is not UTF-8.  Save the file with the encoding UTF-8.""");
    }

    @Test
    void aCharacterNobodyCanSeeIsReportedAtItsLine() {
        content.write("at-my-door.md", SmallContent.page(SmallContent.FRONT) + "Do not \u0000open.\n");

        assertProblems("""
                content/at-my-door.md:14  This line holds the character U+0000, which is no text.  Take it out; it cannot be seen.""");
    }

    @Test
    void aPageOfMoreThan256KilobytesIsRefused() {
        var page = SmallContent.page(SmallContent.FRONT);
        content.write("at-my-door.md", page + "x".repeat(256 * 1024 - page.length()))
                .write("protest.md", page + "x".repeat(256 * 1024 - page.length() + 1));

        assertProblems("content/protest.md:1  This file is larger than 256 KB.  Split it, or make it shorter.");
    }

    private Source only() {
        var read = content.read();
        assertEquals(List.of(), read.problems());
        assertTrue(read.broken().isEmpty());
        return read.sources().get(0);
    }

    private void assertProblems(String expected) {
        assertEquals(expected, String.join("\n", content.problems()));
    }
}
