package org.fanal.content.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderTest {
    private static final String PAGE = SmallContent.page(SmallContent.FRONT);

    @TempDir
    private Path temporary;

    private SmallContent content;

    @BeforeEach
    void start() {
        content = new SmallContent(temporary);
    }

    @Test
    void aFileNameThatIsNoAddressIsAnsweredWithOneThatIs() {
        content.write("At my Door.md", PAGE)
                .write("a..b.md", PAGE)
                .write("..md", PAGE)
                .write("protest.MD", PAGE)
                .write("пикет.md", PAGE)
                .write("x".repeat(61) + ".md", PAGE);

        assertProblems("""
                content/..md:1  The file name `..md` cannot be the address of a page.  Use small letters, digits and single hyphens, at most 60.
                content/At my Door.md:1  The file name `At my Door.md` cannot be the address of a page.  Name it `at-my-door.md`.
                content/a..b.md:1  The file name `a..b.md` cannot be the address of a page.  Name it `a-b.md`.
                content/protest.MD:1  The file name `protest.MD` cannot be the address of a page.  Name it `protest.md`.
                content/%1$s.md:1  The file name `%1$s.md` cannot be the address of a page.  Use small letters, digits and single hyphens, at most 60.
                content/пикет.md:1  The file name `пикет.md` cannot be the address of a page.  Use small letters, digits and single hyphens, at most 60.""".formatted("x".repeat(61)));
        assertEquals(
                Set.of(new Slug("at-my-door"), new Slug("a-b"), new Slug("protest")),
                content.read().broken());
    }

    @Test
    void twoFilesThatDifferInCapitalsAreOnePageAndTheRightlyNamedOneStays() {
        content.write("At-My-Door.md", PAGE).write("at-my-door.md", PAGE);

        assertProblems("""
                content/At-My-Door.md:1  This file and `at-my-door.md` would be one page.  Keep one of the two, named `at-my-door.md`.""");
        assertEquals(1, content.read().sources().size());
        assertEquals(Set.of(), content.read().broken());
    }

    @Test
    void noPageMayTakeAnAddressOfThePortal() {
        content.write("search.md", PAGE).write("encounters.md", PAGE);

        assertProblems("""
                content/encounters.md:1  The address `encounters` belongs to the portal itself.  Give the file another name.
                content/search.md:1  The address `search` belongs to the portal itself.  Give the file another name.""");
    }

    @Test
    void thePagesWhoseListsThePortalWritesAreAllowed() {
        for (var name : List.of("numbers", "states", "glossary", "watchers")) {
            content.write(name + ".md", PAGE);
        }

        assertProblems("");
        assertEquals(4, content.read().sources().size());
    }

    @Test
    void anOldAddressThatIsStillAPageIsTakenOut() {
        content.write("at-my-door.md", SmallContent.page(SmallContent.FRONT + "was: [door, protest, broken]\n"))
                .write("protest.md", PAGE)
                .write("broken.md", "---\n");

        assertProblems("""
                content/broken.md:1  The front matter that opens on line 1 never closes.  Put a line of three hyphens, `---`, between it and the text.
                content/at-my-door.md:12  `was` names `protest`, but there is a page with that name.  Take it out of `was`, or rename the other page.
                content/at-my-door.md:12  `was` names `broken`, but there is a page with that name.  Take it out of `was`, or rename the other page.""");
        assertEquals(
                List.of(new Slug("door")),
                content.read().sources().get(0).front().was());
    }

    @Test
    void anOldAddressOfTwoPagesLeadsToTheFirst() {
        content.write("at-my-door.md", SmallContent.page(SmallContent.FRONT + "was: [door]\n"))
                .write("warrants.md", SmallContent.page(SmallContent.FRONT + "was: [door]\n"));

        assertProblems("""
                content/warrants.md:12  `was` names `door`, and so does content/at-my-door.md.  Keep it only in the page that took its place.""");
        assertEquals(List.of(), content.read().sources().get(1).front().was());
    }

    @Test
    void anOldAddressNamedTwiceByOnePageIsNamedOnce() {
        content.write("at-my-door.md", SmallContent.page(SmallContent.FRONT + "was: [door, door]\n"));

        assertProblems("");
        assertEquals(1, content.read().sources().get(0).front().was().size());
    }

    @Test
    void aPlaceInTriageBelongsToOnePage() {
        content.write("at-my-door.md", SmallContent.page(SmallContent.FRONT + "triage: 2\n"))
                .write("warrants.md", SmallContent.page(SmallContent.FRONT + "triage: 2\n"));

        assertProblems("""
                content/warrants.md:12  `triage` is 2, and so is that of content/at-my-door.md.  Give each page a place of its own.""");
        assertEquals(2, content.read().sources().size());
    }

    @Test
    void datesThatLieAheadAreReportedAndThePageStays() {
        var front = SmallContent.FRONT
                .replace("read: 2026-11-20", "read: 2026-11-25")
                .replace("asof: 2026-07-02", "asof: 2027-01-01")
                .replace("date: 2026-07-02", "date: 2026-12");
        content.write(
                        "at-my-door.md",
                        SmallContent.page(front + "checked: [{role: lawyer, scope: TX, on: 2027-02-03}]\n"))
                .write("numbers.yml", SmallContent.NUMBER.replace("never", "2026-12-01"));

        assertProblems("""
                content/at-my-door.md:7  `asof` is 2027-01-01, which is still to come.  Write the day it was done.
                content/at-my-door.md:8  `read` is 2026-11-25, which is still to come.  Write the day it was done.
                content/at-my-door.md:12  `on` is 2027-02-03, which is still to come.  Write the day it was done.
                content/at-my-door.md:11  `date` is 2026-12-01, which is still to come.  Write the day it was done.
                content/numbers.yml:1  `called` is 2026-12-01, which is still to come.  Write the day it was done.""");
        assertEquals(1, content.read().sources().size());
    }

    @Test
    void whoeverWritesEastOfGreenwichMayBeADayAhead() {
        content.write("at-my-door.md", SmallContent.page(SmallContent.FRONT.replace("2026-11-20", "2026-11-24")));

        assertProblems("");
    }

    @Test
    void aFolderThatIsMissingIsAProblem() {
        var read = new ContentFolder(temporary.resolve("nothing")).read(LocalDate.of(2026, 11, 23));

        assertEquals(
                """
                nothing/site.yml:1  There is no such file.  Write it; the shipped content shows how.
                nothing:1  This folder cannot be read.  Name the folder that holds `site.yml`.""",
                String.join(
                        "\n", read.problems().stream().map(Problem::toString).toList()));
        assertTrue(read.settings().isEmpty());
    }

    @Test
    void aFolderNamedLikeAPageIsLeftAlone() throws IOException {
        Files.createDirectory(content.file("old.md"));

        assertProblems("");
    }

    private void assertProblems(String expected) {
        assertEquals(expected, String.join("\n", content.problems()));
    }
}
