package org.fanal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.fanal.language.Languages;
import org.junit.jupiter.api.Test;

class FillTest {
    private static final Html WORDS = Html.text("words");

    private static String filled(String body, Fill fill) {
        return Pages.cut(body)
                .skeleton()
                .fill(new Filler() {
                    @Override
                    public Fill fill(Slot slot) {
                        return fill;
                    }

                    @Override
                    public Html label(BlockType block) {
                        return Html.text("LABEL");
                    }
                })
                .text();
    }

    private static String foreign(String body) {
        return filled(body, new Fill(WORDS, Languages.known("es"), Html.EMPTY, Html.EMPTY));
    }

    private static String marked(String body) {
        return filled(body, new Fill(WORDS, Languages.known("es"), new Html("<i>m</i>"), new Html("<p>x</p>")));
    }

    @Test
    void aParagraphInAnotherLanguageSaysSoOnItself() {
        assertEquals("<p lang=\"es\" dir=\"ltr\">words</p>", foreign("a"));
        assertEquals("<h2 id=\"b\" lang=\"es\" dir=\"ltr\">words</h2>", foreign("## a {#b}"));
    }

    @Test
    void aMarkStaysInThePagesLanguage() {
        assertEquals("<p><span lang=\"es\" dir=\"ltr\">words</span><i>m</i></p><p>x</p>", marked("a"));
    }

    @Test
    void aTightItemHasNoParagraphAndSaysItsLanguageOnASpan() {
        assertEquals("<ul><li><span lang=\"es\" dir=\"ltr\">words</span></li></ul>", foreign("- a"));
        assertEquals("<ul><li><span lang=\"es\" dir=\"ltr\">words</span><i>m</i><p>x</p></li></ul>", marked("- a"));
        assertTrue(foreign("- a\n\n- b").startsWith("<ul><li><p lang=\"es\" dir=\"ltr\">words</p></li>"));
    }

    @Test
    void whatStandsBelowAnItemComesBeforeTheListInsideIt() {
        assertEquals(
                "<ul><li>words<i>m</i><p>x</p><ul><li>words<i>m</i><p>x</p></li></ul></li></ul>",
                marked("- a\n  - b").replace("<span lang=\"es\" dir=\"ltr\">words</span>", "words"));
    }

    @Test
    void cellsTermsAndDefinitionsKeepWhatStandsBelowInside() {
        var table = marked("| a | b |\n|---|---|\n| c | d |");
        assertTrue(
                table.contains(
                        "<th scope=\"col\" role=\"columnheader\"><span lang=\"es\" dir=\"ltr\">words</span><i>m</i><p>x</p></th>"));
        assertTrue(table.contains("<td role=\"cell\"><span lang=\"es\" dir=\"ltr\">words</span><i>m</i><p>x</p></td>"));
        assertTrue(marked("t\n: d")
                .startsWith("<dl><dt id=\"t\"><span lang=\"es\" dir=\"ltr\">words</span><i>m</i><p>x</p></dt><dd>"));
    }

    @Test
    void aCellCarriesItsColumnsNameForPhonesWithoutMarkAndHiddenFromScreenReaders() {
        assertTrue(
                marked("| a | b |\n|---|---|\n| c | d |")
                        .contains(
                                "<span class=\"column\" aria-hidden=\"true\"><span lang=\"es\" dir=\"ltr\">words</span></span> <span"));
    }

    @Test
    void aBlockHasItsWordItsIconAndItsTitleAsAHeadingInOrder() {
        var plain = new Fill(WORDS, Optional.empty(), Html.EMPTY, Html.EMPTY);
        var block =
                "<div class=\"block do\"><p class=\"word\"><svg aria-hidden=\"true\"><use href=\"#i-do\"/></svg> LABEL</p>";

        assertEquals(block + "<h2 class=\"name\">words</h2><p>words</p></div>", filled("!!! do \"a\"\n    b", plain));
        assertTrue(filled("## x {#x}\n\n!!! do \"a\"\n    b", plain).contains(block + "<h3 class=\"name\">"));
        assertTrue(filled("!!! law \"a\"\n    b\n\n    !!! do \"c\"\n        d", plain)
                .endsWith("<p>words</p>" + block + "<h3 class=\"name\">words</h3><p>words</p></div></div>"));
    }

    @Test
    void blocksThatFollowEachOtherWithoutAnEmptyLineStandSideBySide() {
        var plain = new Fill(WORDS, Optional.empty(), Html.EMPTY, Html.EMPTY);

        assertEquals(
                2, filled("!!! do \"a\"\n    b\n!!! say \"c\"\n    d", plain).split("</div>", -1).length - 1);
        assertTrue(filled("!!! do \"a\"\n    b\n!!! say \"c\"\n    d", plain)
                .contains("</p></div><div class=\"block say\">"));
    }

    @Test
    void anchorsComeFromTheSourceAndNoTwoAreEqual() {
        var page = Pages.cut("## Say {#say}\n\n## Say\n\n## Say\n\n## Über *uns*!\n\n## ?\n")
                .skeleton();

        assertEquals(java.util.List.of("say", "say-2", "say-3", "über-uns", "part"), page.anchors());
        assertTrue(filled("## Say", new Fill(WORDS, Optional.empty(), Html.EMPTY, Html.EMPTY))
                .contains("<h2 id=\"say\">words</h2>"));
    }

    @Test
    void listsKeepTheirFirstNumberAndTheirNesting() {
        var plain = new Fill(WORDS, Optional.empty(), Html.EMPTY, Html.EMPTY);

        assertEquals("<ol start=\"3\"><li>words</li><li>words</li></ol>", filled("3. a\n4. b", plain));
        assertEquals("<ol><li>words<ul><li>words</li></ul></li></ol>", filled("1. a\n   - b", plain));
    }

    @Test
    void theTextIsWrittenAsMarkdownAgainInAnyLanguage() {
        var source = """
                !!! do "One"
                    - a
                    - b

                      c

                ## Two {#two}

                3. d
                4. e
                   - f

                > g

                | h | i |
                | --- | --- |
                | j |  |

                k
                : l

                m
                : n
                : o
                """;
        var page = Pages.cut(source).skeleton();
        var again = page.fillText(slot -> slot.segment().text());

        assertEquals(Pages.html(source), Pages.html(again));
        var tricky = page.fillText(slot -> "1. # x\n- y");
        assertEquals(
                Pages.html(source).replaceAll(">[^<>]+<", "><").replaceAll("id=\"[^\"]*\"", ""),
                Pages.html(tricky)
                        .replace("<br>", "")
                        .replaceAll(">[^<>]+<", "><")
                        .replaceAll("id=\"[^\"]*\"", ""));
        assertFalse(again.contains("\t"));
    }
}
