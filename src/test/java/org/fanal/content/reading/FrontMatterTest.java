package org.fanal.content.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FrontMatterTest {
    @TempDir
    private Path temporary;

    @Test
    void everythingWrongIsNamedAtOnce() {
        assertProblems("""
                title: Door
                short: [At, my, door]
                summary: ""
                section: encounter
                order: first
                asof: 2026-02-30
                read: yesterday
                review: soon
                triage: 0
                sources: none
                """, """
                3  `short` is a list or has keys, but one value is expected.  Write some text, such as `short: "At my door"`.
                4  `summary` is "".  Write some text, such as `summary: "What to do when agents knock."`.
                5  `section` is "encounter".  Write one of encounters, speech, digital, watchers, help, about.
                6  `order` is "first".  Write a whole number from 0, such as `order: 1`.
                7  `asof` is "2026-02-30".  Write a date as year-month-day, such as `asof: 2026-07-02`.
                8  `read` is "yesterday".  Write a date as year-month-day, such as `read: 2026-07-02`.
                9  `review` is "soon".  Write a number of days, such as `review: 90 days`.
                10  `triage` is "0".  Write a whole number from 1, such as `triage: 1`.
                11  `sources` is not a list.  Start each entry on a line of its own with `- `.""");
    }

    @Test
    void eachMissingKeyIsNamed() {
        assertProblems("title: Door\n", """
                2  `short` is missing.  Add it, such as `short: "At my door"`.
                2  `summary` is missing.  Add it, such as `summary: "What to do when agents knock."`.
                2  `section` is missing.  Add it: one of encounters, speech, digital, watchers, help, about.
                2  `order` is missing.  Add it, such as `order: 1`.
                2  `asof` is missing.  Add it, such as `asof: 2026-07-02`.
                2  `read` is missing.  Add it, such as `read: 2026-07-02`.
                2  `review` is missing.  Add it, such as `review: 90 days`.
                2  `sources` is missing.  Add a list, or `sources: []`.""");
    }

    @Test
    void aKeyWithoutAValueIsNamedAtItsLine() {
        assertProblems(
                SmallContent.FRONT.replace("At my door", "") + "checked:\nrecheck:\ntriage:\n",
                "3  `short` has no value.  Write some text, such as `short: \"At my door\"`.");
    }

    @Test
    void anUnknownKeyIsAnsweredWithTheOneThatWasLikelyMeant() {
        assertProblems(
                SmallContent.FRONT.replace("summary:", "sumary:").replace("asof", "as-of") + "author: me\n", """
                4  `sumary` is not a key that is known here.  Write `summary` if that was meant.
                7  `as-of` is not a key that is known here.  Write `asof` if that was meant.
                12  `author` is not a key that is known here.  Take it out, or use one of: title, short, summary, section, \
                order, asof, read, checked, review, triage, recheck, sources, was, watcher.""");
    }

    @Test
    void aKeyThatStandsTwiceIsNamedWithBothLines() {
        assertProblems(
                SmallContent.FRONT + "title: Another\n",
                "12  `title` stands here twice, first on line 2.  Keep one of the two.");
    }

    @Test
    void sourcesAreCheckedOneByOne() {
        assertProblems(SmallContent.FRONT + """
                          - {id: DMN, title: "Order", publisher: "D. Minn.", date: 2026-7, url: "ftp://example.org/a", grade: good}
                          - {id: dmn, title: "Order", publisher: "D. Minn.", date: undated, url: "https://example.org/a", grade: official}
                          - {id: aclu, titel: "Order", publisher: "D. Minn.", date: 2026-06, url: "https://me@example.org/a", grade: reported}
                          - just a name
                        """, """
                12  `id` is "DMN".  Write small letters, digits and single hyphens, such as `id: aclu-maine`.
                12  `date` is "2026-7".  Write a day, a month, a year or `undated`, such as `date: 2026-01-17`.
                12  `url` is "ftp://example.org/a".  Write a web address, such as `url: "https://www.justice.gov/eoir"`.
                12  `grade` is "good".  Write one of official, reported, company, alleged.
                13  Two sources have the id `dmn`; the first is on line 11.  Give one of them another id, or take it out.
                14  `url` is "https://me@example.org/a".  Write a web address, such as `url: "https://www.justice.gov/eoir"`.
                14  `titel` is not a key that is known here.  Write `title` if that was meant.
                15  An entry of this list has no keys.  Write it as `- {key: value, …}`.""");
    }

    @Test
    void recheckNamesOnlySourcesThatAreThere() {
        assertProblems(SmallContent.FRONT + "recheck: [dmn, aclu]\n", """
                12  `recheck` names `aclu`, but no source has that id.  Add the source, or take the id out of `recheck`.""");
    }

    @Test
    void aCheckNeedsARoleAScopeAndADay() {
        assertProblems(SmallContent.FRONT + "checked: [{role: lawyer, on: soon}]\n", """
                12  `on` is "soon".  Write a date as year-month-day, such as `on: 2026-07-02`.
                12  `scope` is missing.  Add it, such as `scope: "federal"`.""");
    }

    @Test
    void anOldAddressMustBeOneThatAPageCanHaveHad() {
        assertProblems(SmallContent.FRONT + "was: [../etc, At-Home, search, old-door]\n", """
                12  `was` is "../etc".  Write the name of a page in small letters, digits and hyphens, such as `was: [at-my-door, …]`.
                12  `was` is "At-Home".  Write the name of a page in small letters, digits and hyphens, such as `was: [at-my-door, …]`.
                12  `was` names `search`, an address of the portal itself.  Take it out; no page can have had it.""");
    }

    @Test
    void asOfMustNotBeOlderThanTheNewestSource() {
        assertProblems(SmallContent.FRONT.replace("asof: 2026-07-02", "asof: 2026-07-01"), """
                7  `asof` is 2026-07-01, but the source `dmn` is of 2026-07-02.  \
                Write the date of the newest source the page rests on.""");
    }

    @Test
    void aWatcherIsCheckedKeyByKey() {
        assertProblems(SmallContent.FRONT + """
                        watcher:
                          status: sold
                          users: ICE
                          vendor: Zignal Labs
                          claims:
                            - {text: "It reads posts.", sources: [dmn]}
                            - {text: "It reads faces.", grade: company}
                            - {text: "It reads places.", grade: company, sources: [lever]}
                          no-evidence: ["That it opens private messages."]
                        """, """
                13  `status` is "sold".  Write one of proposed, buying, bought, in use, stopped, unknown.
                13  `checked` is missing.  Add it, such as `checked: 2026-07-02`.
                14  `users` is not a list.  Write some text, such as `users: ["ICE", …]`.
                15  `vendor` is not a key that is known here.  Take it out, or use one of: status, users, agencies, seller, reseller, \
                amount, since, checked, claims, no-evidence.
                17  `grade` is missing.  Add it: one of official, reported, company, alleged.
                18  This claim rests on no source.  Name the ids of the sources that carry it, such as `sources: [lever]`, \
                or take the claim out.
                19  This claim rests on `lever`, but no source of this page has that id.  Add the source to `sources` at \
                the top, or name another.""");
    }

    private void assertProblems(String front, String expected) {
        var content = new SmallContent(temporary).write("at-my-door.md", SmallContent.page(front));
        var lines = String.join("\n", content.problems()).replace("content/at-my-door.md:", "");
        assertEquals(expected, lines);
    }
}
