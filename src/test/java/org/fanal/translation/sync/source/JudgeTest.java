package org.fanal.translation.sync.source;

import static org.fanal.translation.history.Severity.FORMAT;
import static org.fanal.translation.history.Severity.MAJOR;
import static org.fanal.translation.history.Severity.MECHANICAL;
import static org.fanal.translation.history.Severity.MINOR;
import static org.fanal.translation.history.Severity.WORDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.fanal.translation.history.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {
    private static Severity judge(String before, String after, Severity declared) {
        return Judge.of(before, after, declared, true).severity();
    }

    @Test
    void nothingDeclaredMeansMajor() {
        assertEquals(MAJOR, judge("Keep calm.", "Stay calm.", MAJOR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Teh door stays closed. | The door stays closed.",
                "Agents came to the house. | The agents came to the house.",
                "Ask them to slide it under the door | Ask them to slide it under the door.",
            })
    void aTypoMayBeDeclaredWording(String before, String after) {
        assertEquals(WORDING, judge(before, after, WORDING));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You do not have to open. | You have to open.",
                "You don't have to open. | You have to open.",
                "You don’t sign. | You sign.",
                "You must wait. | You may wait.",
                "Wait 30 days. | Wait 60 days.",
                "Wait ٣٠ days. | Wait ٦٠ days.",
                "See [a](warrants.md). | See a.",
                "Sign **nothing**. | Sign **it**.",
                "Keep **calm**. | Keep calm.",
                "They came.[^a] | They came.[^b]",
                "Open after they show it. | Open before they show it.",
                "Open only then. | Open then.",
            })
    void whatCouldChangeTheMeaningIsNeverWording(String before, String after) {
        assertEquals(MAJOR, judge(before, after, WORDING));
        assertEquals(MAJOR, judge(after, before, WORDING));
    }

    @Test
    void aMinorChangeMayAddButNotTakeOut() {
        assertEquals(MINOR, judge("Do not open.", "Do not open. You can call 2 lawyers.", MINOR));
        assertEquals(MAJOR, judge("Do not open. You can call 2 lawyers.", "Do not open.", MINOR));
        assertEquals(MAJOR, judge("Do not open.", "Do open.", MINOR));
    }

    @Test
    void aChangeThatLooksTheSameIsFormat() {
        assertEquals(FORMAT, judge("Keep _calm_.", "Keep *calm*.", MAJOR));
        assertEquals(FORMAT, judge("Stay &amp; wait.", "Stay & wait.", MAJOR));
    }

    @Test
    void aReplacedLinkIsMechanicalWhereItCanBeReplaced() {
        var before = "See [a](x.md#a) and [b](https://example.org/b).";
        var after = "See [a](y.md#a) and [b](https://example.org/b).";
        assertEquals(MECHANICAL, judge(before, after, MAJOR));
        assertEquals(MAJOR, Judge.of(before, after, WORDING, false).severity());
    }

    @Test
    void linksAreReplacedByTheirTargetsInAnyOrder() {
        var move =
                LinkMove.between("[a](x) [b](y) [c](x)", "[a](u) [b](v) [c](u)").orElseThrow();
        assertEquals(Optional.of("[ب](v) [أ](u) [ج](u)"), move.in("[ب](y) [أ](x) [ج](x)"));
        assertEquals(Optional.empty(), move.in("[أ](x)"));
    }

    @Test
    void twoLinksThatChangePlacesAreReplacedAtOnce() {
        var move = LinkMove.between("[a](x) [b](y)", "[a](y) [b](x)").orElseThrow();
        assertEquals(Optional.of("[a](y) [b](x)"), move.in("[a](x) [b](y)"));
    }

    @Test
    void oneLinkThatBecomesTwoIsNotMechanical() {
        assertEquals(Optional.empty(), LinkMove.between("[a](x) [b](x)", "[a](u) [b](v)"));
        assertNotEquals(MECHANICAL, judge("[a](x) [b](x)", "[a](u) [b](v)", MAJOR));
    }
}
