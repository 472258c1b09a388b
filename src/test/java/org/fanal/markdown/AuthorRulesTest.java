package org.fanal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorRulesTest {
    private static void found(int line, String words, String body) {
        var problems = Pages.problems(body);
        assertTrue(
                problems.stream()
                        .anyMatch(problem ->
                                problem.startsWith("content/a-page.md:" + line + "  ") && problem.contains(words)),
                body + " " + problems);
    }

    @Test
    void rawHtmlIsNamedWithItsLine() {
        found(3, "Raw HTML", "a\n\n<div>b</div>\n");
        found(1, "Raw HTML", "a <b>b</b>");
        found(1, "Raw HTML", "a <!-- b -->");
        found(1, "comment", "<!-- todo -->\n\na");
        found(1, "comment", "<!-- i18n: urgent -->\na");
    }

    @Test
    void blocksAreNamedWhenTheyCannotBeWhatTheAuthorMeant() {
        found(1, "no block `waring`", "!!! waring \"x\"\n    a");
        found(1, "no block `??? do`", "??? do \"x\"\n    a");
        found(1, "has no title", "!!! do\n    a");
        found(1, "California", "!!! state\n    a");
        found(1, "is empty", "!!! do \"x\"\na");
        found(1, "opens no block", "!!! do “x”\n    a");
        found(
                5,
                "nested more than once",
                "!!! law \"x\"\n    !!! do \"y\"\n        b\n\n        !!! say \"z\"\n            c");
        found(1, "!!! note", "> [!NOTE]\n> a");
    }

    @Test
    void headingsStayInOrderAndAnchorsAreUnique() {
        found(1, "second title", "# a");
        found(3, "skips a level", "## a\n\n#### b");
        found(3, "twice", "## a {#x}\n\n## b {#x}");
        found(1, "lower-case", "## a {#X_y}");
        found(2, "inside a block", "!!! law \"x\"\n    ## a");
        found(1, "where no heading is", "a {#x}");
    }

    @Test
    void footnotesNameASourceOfTheFrontMatter() {
        found(3, "No source has the id `nope`", "a\n\nb.[^nope]");
        found(3, "defined in the text", "a\n\n[^law]: A law.");
    }

    @Test
    void linksLeadSomewhere() {
        found(1, "plain text", "[x](javascript:alert(1))");
        found(1, "plain text", "[x](/en/absolute)");
        found(1, "title", "[x](a.md \"t\")");
        found(1, "has no words", "[](a.md)");
        found(1, "picture", "![x](x.png)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-800-898-7180",
                "1 800 898 7180",
                "(800) 898-7180",
                "800.898.7180",
                "800\u2011898\u20117180",
                "+1 800 898 7180",
                "8008987180",
                "+52 55 1234 5678",
                "1-800-FLOWERS",
                "**1-800-898-7180**",
                "[call](tel:+18008987180)",
                "[1-800-898-7180](https://example.org)",
                "`1-800-898-7180`"
            })
    void aPhoneNumberInTheTextBelongsIntoTheRegister(String number) {
        found(1, "numbers.yml", "Call " + number + " now.");
        found(1, "numbers.yml", "!!! do \"Call " + number + "\"\n    now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No. 25-112",
                "No. 13-132",
                "2026-11-23",
                "2026-11-23 10:30",
                "8 U.S.C. 1357",
                "8 CFR 287.8",
                "I-200 or I-205",
                "ICR 202511-1615-008",
                "OMB 1615-0008",
                "A-123-456-789",
                "Form 6051-D",
                "20001-1234",
                "$5,700,000",
                "100,000,000 posts",
                "911",
                "5.7 million over 5 years",
                "1980-2000",
                "MSC2190123456"
            })
    void caseNumbersDatesFormsAndLawsAreNoPhoneNumbers(String text) {
        assertEquals(List.of(), Pages.problems("See " + text + " here."));
    }

    @Test
    void textThatWouldTurnIntoCodeOrLoseACellIsNamed() {
        found(3, "as code", "a\n\n    b");
        found(4, "more cells", "| a |\n|---|\n| b |\n| c | d |");
    }

    @Test
    void aPageAsPeopleWriteItHasNoProblem() {
        assertEquals(List.of(), Pages.problems("""
                !!! do "Do this"
                    - Keep *calm*.

                <!-- i18n: note Said aloud. -->
                !!! state "California"
                    A law.

                ## One {#one}

                Text with [a link](b.md#c), [the web](https://example.org) and [a number](number:court).

                ### Two

                | a | b |
                |---|---|
                | c | d |
                """));
    }
}
