package org.fanal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fanal.content.Slug;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    @Test
    void aLineBreakInAParagraphIsASpaceAndAHardBreakIsANewline() {
        assertEquals(List.of("one two three\nfour\nfive"), Pages.texts("one\ntwo  three  \nfour\\\n   five\n"));
    }

    @Test
    void emphasisIsWrittenWithStarsAndTheRestAsTheAuthorWroteIt() {
        assertEquals(
                List.of("*a* **b** `c  d` &amp; &nbsp;e \\* <https://example.org>"),
                Pages.texts("_a_ __b__ `c  d` &amp; &nbsp;e \\* <https://example.org>"));
    }

    @Test
    void delimitersStayWhereStarsWouldMeanSomethingElse() {
        assertEquals(List.of("*a __b*c__*"), Pages.texts("*a __b*c__*"));
        assertEquals(List.of(), Pages.problems("*a __b*c__*"));
    }

    @Test
    void linksByNameStandInlineSoThatATranslatorSeesWhereTheyLead() {
        assertEquals(
                List.of("[the act](https://example.org/a) and [b](<c> 'e')"),
                Pages.texts("[the act] and [b][x]\n\n[the act]: https://example.org/a\n[x]: <c> 'e'\n"));
    }

    @Test
    void whatIsOnlyCodeHasNothingToTranslate() {
        assertEquals(List.of("File", "What", "Say `a` aloud."), Pages.texts("""
                        | File | What |
                        | --- | --- |
                        | `/data/pages.json` | `a` **`b`** |
                        | `c` | Say `a` aloud. |
                        """));
    }

    @Test
    void lettersAreComposed() {
        assertEquals(Pages.texts("caf\u00e9"), Pages.texts("cafe\u0301"));
    }

    @Test
    void footnotesAndNumbersStayInTheText() {
        assertEquals(
                List.of("Call [the court](number:court).[^law][^memo]"),
                Pages.texts("Call [the court](number:court).[^law][^memo]"));
    }

    @Test
    void everyKindOfTextIsASegmentOfItsKind() {
        var slots = Pages.cut("""
                ## Head {#h}

                Para

                - item
                  - inner

                > quoted

                | col |
                | --- |
                | cell |

                term
                : meaning

                !!! law "Name"
                    inside

                ![what it shows](x.png)
                """).skeleton().slots();

        assertEquals(
                "HEADING Head, PARAGRAPH Para, ITEM item, ITEM inner, QUOTE quoted, CELL col, CELL cell, TERM term,"
                        + " DEFINITION meaning, BLOCK_TITLE Name, PARAGRAPH inside, ALT what it shows",
                String.join(
                        ", ",
                        slots.stream()
                                .map(slot -> slot.segment().kind() + " "
                                        + slot.segment().text())
                                .toList()));
        assertEquals(Optional.of(BlockType.LAW), slots.get(10).block());
    }

    @Test
    void textWithoutLettersIsNoSegment() {
        var page = Pages.cut("| a | 1-800 |\n|---|---|\n| 2026 | b |\n\n***\n\n12.5 %\n");

        assertEquals(
                List.of("a", "b"),
                page.skeleton().slots().stream()
                        .map(slot -> slot.segment().text())
                        .toList());
        assertTrue(Pages.html(page.skeleton()).contains("<p>12.5 %</p>"));
    }

    @Test
    void aCellThatOnlyCitesIsFilledButNotTranslated() {
        var cell = Pages.cut("| a | b |\n|---|---|\n| c | [^law] |\n")
                .skeleton()
                .slots()
                .get(3);

        assertEquals("[^law]", cell.segment().text());
        assertFalse(cell.segment().translatable());
    }

    @Test
    void aBarInACellIsABarInTheSegment() {
        var page = Pages.cut("| a \\| b |\n|---|\n| e `c \\| d` |\n").skeleton();

        assertEquals(
                List.of("a | b", "e `c | d`"),
                page.slots().stream().map(slot -> slot.segment().text()).toList());
        assertEquals(
                "| a \\| b |\n| --- |\n| e `c \\| d` |\n",
                page.fillText(slot -> slot.segment().text()));
    }

    @Test
    void equalTextsAreOneSegmentUnlessTheAuthorGivesAContext() {
        var page = Pages.cut("Stop\n\n- Stop\n\n<!-- i18n: context sign -->\nStop\n")
                .skeleton();

        assertEquals(3, page.slots().size());
        assertEquals(page.slots().get(0).segment(), page.slots().get(1).segment());
        assertNotEquals(
                page.slots().get(0).segment().key(),
                page.slots().get(2).segment().key());
        assertEquals(Optional.of("sign"), page.slots().get(2).segment().context());
        assertEquals(5, page.segments().size());
    }

    @Test
    void aTextThatIsCriticalAnywhereIsCriticalEverywhere() {
        var page = Pages.cut("Stop\n\n!!! danger \"Now\"\n    Stop\n").skeleton();

        assertTrue(page.slots().get(0).segment().critical());
    }

    @Test
    void hintsHoldForTheWholeNextBlockAndNoFurther() {
        var page = Pages.cut("""
                <!-- i18n: critical -->
                <!-- i18n: note Said
                aloud. -->
                - a
                - b

                c

                <!-- i18n: no-translate -->
                d
                """).skeleton();

        assertEquals(
                "a true Said aloud. true; b true Said aloud. true; c false  true; d false  false",
                String.join(
                        "; ",
                        page.slots().stream()
                                .map(slot -> slot.segment().text() + " "
                                        + slot.segment().critical() + " "
                                        + slot.segment().note() + " "
                                        + slot.segment().translatable())
                                .toList()));
    }

    @Test
    void doSayDontAndDangerAreCriticalWithTheirTitles() {
        for (var type : BlockType.values()) {
            var page = Pages.cut("!!! " + type.key() + " \"Title\"\n    text\n").skeleton();
            page.slots()
                    .forEach(slot ->
                            assertEquals(type.isCritical(), slot.segment().critical(), type.key()));
        }
    }

    @Test
    void aKeyIsTheSameForTheSameTextOnTheSamePageOnly() {
        var page = new Slug("a-page");

        assertEquals(
                "e3cc16739939",
                Segmenter.key(page, "Stop", Optional.empty()).text(),
                "v1 keys never change: every PO file is found by them");
        assertNotEquals(
                Segmenter.key(page, "Stop", Optional.empty()),
                Segmenter.key(new Slug("b-page"), "Stop", Optional.empty()));
        assertEquals(
                Segmenter.key(page, "A page", Optional.empty()),
                Pages.cut("x").skeleton().title().key());
    }

    @Test
    void movingAParagraphOrAddingOneAboveChangesNoOtherKey() {
        var before = Pages.cut("a\n\nb\n\nc").skeleton();
        var after = Pages.cut("new\n\nc\n\na\n\nb").skeleton();

        assertTrue(after.segments().stream()
                .map(Segment::key)
                .toList()
                .containsAll(before.segments().stream().map(Segment::key).toList()));
    }

    @Test
    void segmentsAndLinksKnowTheirLineInTheFile() {
        var page = Pages.cut("a\n\n## b\n\n- c\n- [d](x.md)\n").skeleton();

        assertEquals(
                List.of(1, 3, 5, 6),
                page.slots().stream().map(slot -> slot.segment().line()).toList());
        assertEquals(List.of(new Skeleton.Link("x.md", 6)), page.links());
    }
}
