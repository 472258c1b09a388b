package org.fanal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.parser.Parser;
import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTest {
    private static String html(String text) {
        return Inline.parse(text).html(Pages.LINKS).text();
    }

    @Test
    void aPhoneNumberIsPrintedBehindItsWordsAndCanBeCalled() {
        assertEquals(
                "Call the court <a href=\"tel:+18008987180\"><bdi dir=\"ltr\">1-800-898-7180</bdi></a>.",
                html("Call [the court](number:court)."));
        assertEquals("Call nobody.", html("Call [nobody](number:unknown)."));
    }

    @ParameterizedTest
    @CsvSource({
        "1-800-898-7180, +18008987180",
        "800-898-7180, +18008987180",
        "+52 55 1234 5678, +525512345678",
        "988, 988",
        "1-800-FLOWERS, +18003569377",
        "211, 211"
    })
    void numbersAreDialledWithTheirCountryAndShortCodesWithout(String printed, String dialled) {
        assertTrue(
                Inline.parse("[x](number:y)").html(numbers(printed, "")).text().contains("\"tel:" + dialled + "\""));
    }

    @Test
    void aNumberThatMayNotBeShownLeavesItsRemark() {
        assertEquals(
                "x ask a lawyer",
                Inline.parse("[x](number:y)").html(numbers("", "ask a lawyer")).text());
    }

    private static Links numbers(String number, String remark) {
        return new Links() {
            @Override
            public Optional<String> page(String target) {
                return Optional.empty();
            }

            @Override
            public Optional<NumberLink> number(String id) {
                return Optional.of(new NumberLink(number, remark));
            }

            @Override
            public OptionalInt footnote(String id) {
                return OptionalInt.empty();
            }
        };
    }

    @Test
    void footnotesLeadToTheirSourceAndUnknownOnesVanish() {
        assertEquals(
                "a<sup><a href=\"#s-law\">[1]</a></sup><sup><a href=\"#s-memo\">[2]</a></sup>b",
                html("a[^law][^memo][^unknown]b"));
        assertEquals("ab", Inline.parse("a[^law]b").plain());
        assertEquals("[^law] <code>[^law]</code>", html("\\[^law] `[^law]`"));
    }

    @Test
    void linksLeadToPagesAndTheWebOrAreJustWords() {
        assertEquals("<a href=\"/en/warrants#judge\">x</a>", html("[x](warrants.md#judge)"));
        assertEquals("<a href=\"#say\">x</a>", html("[x](#say)"));
        assertEquals(
                "<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noreferrer\">x</a>",
                html("[x](https://example.org/?a=1&b=2)"));
        assertEquals("<a href=\"mailto:a@b.org\" rel=\"noreferrer\">a@b.org</a>", html("<a@b.org>"));
        assertEquals("x", html("[x](javascript:alert(1))"));
        assertEquals("x", html("[x](missing)"));
        assertEquals("a <em>b</em>", html("[a *b*](/absolute)"));
    }

    @Test
    void rawHtmlAndPicturesArePrintedAsWords() {
        assertEquals("&lt;b&gt;x&lt;/b&gt; what it shows", html("<b>x</b> ![what it *shows*](x.png \"t\")"));
    }

    @Test
    void aNewlineIsAHardBreakAndABlankLineNoMoreThanOne() {
        assertEquals("a<br>b<br>c", html("a\nb\n\n c"));
        assertEquals("a\nb", Inline.parse("a \n b").plain());
    }

    @Test
    void blockMarkupIsJustWords() {
        for (var text : List.of(
                "# a", "- a", "1. a", "> a", "    a", "***", "| a |", "!!! do \"a\"", "a\n===", "```", "[r]: x")) {
            assertFalse(html(text).matches("(?s).*<(?!br>).*"), html(text));
        }
    }

    @Test
    void theShapeListsWhatATranslationMustKeep() {
        var shape = Inline.parse("**a** *b* **c** `d` [e](x.md) <https://example.org> f[^z][^y]\ng <b>")
                .shape();

        assertEquals(
                new InlineShape(
                        List.of("code", "em", "strong", "strong"),
                        List.of("https://example.org", "x.md"),
                        List.of("y", "z"),
                        1,
                        true,
                        true),
                shape);
        for (var text : List.of("a\n\nb", "- a", "# a", "", "a\n===", "```\na\n```", "<!-- a -->")) {
            assertFalse(Inline.parse(text).shape().oneBlock(), text);
        }
        assertTrue(Inline.parse("a\nb").shape().oneBlock());
    }

    @ParameterizedTest
    @CsvSource({
        "**注意：**不要, <strong>注意：</strong>不要",
        "これは**「重要なこと」**です。, これは<strong>「重要なこと」</strong>です。",
        "这是**我想做的事。**所以继续。, 这是<strong>我想做的事。</strong>所以继续。",
        "문서를 **마크다운(Markdown)**을 쓰세요, 문서를 <strong>마크다운(Markdown)</strong>을 쓰세요",
        "请说*“我要律师。”*然后, 请说<em>“我要律师。”</em>然后",
        "a**b.**c, a**b.**c",
        "ＡＣＬＵ**（缩写）**说, ＡＣＬＵ<strong>（缩写）</strong>说"
    })
    void boldMayTouchChineseJapaneseAndKorean(String text, String html) {
        assertEquals(html, html(text));
    }

    @Test
    void theRuleForChineseJapaneseAndKoreanChangesNoExampleOfTheSpecification() {
        var plain = Parser.builder().build();
        for (var example : CommonMarkTest.examples()) {
            var counted = new int[1];
            count(plain.parse(example.source()), counted);
            var ours =
                    Weaver.weave(org.fanal.markdown.reading.PageParser.parse(example.source())).occurrences().stream()
                            .flatMap(occurrence -> new Inline("", occurrence.spans()).shape().marks().stream())
                            .filter(mark -> !mark.equals("code"))
                            .count();
            assertTrue(ours <= counted[0], example.source());
        }
    }

    private static void count(com.vladsch.flexmark.util.ast.Node node, int[] counted) {
        for (var child : node.getChildren()) {
            counted[0] += child instanceof Emphasis || child instanceof com.vladsch.flexmark.ast.StrongEmphasis ? 1 : 0;
            count(child, counted);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-800-898-7180",
                "I-200",
                "I-247A",
                "6051-D",
                "H-1B",
                "2026-11-23",
                "25-112",
                "2019-2025",
                "2019–2025",
                "9:00–17:00",
                "8 U.S.C. 1357",
                "8 CFR 287.8",
                "+1 202 555 0100"
            })
    void numbersFormsDatesAndRangesReadTheSameInAnArabicSentence(String piece) {
        assertEquals("<bdi dir=\"ltr\">" + piece + "</bdi>", html(piece));
        var words = "اتصل على الرقم " + piece + " الآن";
        assertTrue(shown(html(words)).contains(piece), shown(html(words)));
    }

    @Test
    void aSentenceInQuotesKeepsItsLastMarkBehindItInAnArabicSentence() {
        var words = "اسألوا: «Am I free to go?» (هل يمكنني)";
        assertTrue(shown(words).contains("?Am I free to go"));
        assertTrue(shown(html(words)).contains("Am I free to go?"));
        assertEquals("«probable cause» «نعم.»", html("«probable cause» «نعم.»"));
    }

    @Test
    void withoutIsolationTheNumberWouldBeTornApart() {
        assertFalse(shown("اتصل على الرقم 1-800-898-7180 الآن").contains("1-800-898-7180"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-Number", "16-year-old", "5.7", "well-known", "$5.7 million", "12 May 2025", "x-1-y"})
    void ordinaryWordsAreLeftAlone(String words) {
        assertEquals(words, html(words));
    }

    /** What a screen shows from left to right. */
    private static String shown(String html) {
        var text = html.replaceAll("<bdi(?: dir=\"ltr\")?>", "\u2066")
                .replaceAll("</bdi>", "\u2069")
                .replaceAll("<[^>]*>", "");
        var bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        var levels = new byte[text.length()];
        var characters = new Object[text.length()];
        for (int i = 0; i < text.length(); i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            characters[i] = text.charAt(i);
        }
        Bidi.reorderVisually(levels, 0, characters, 0, characters.length);
        var shown = new StringBuilder();
        for (var character : characters) {
            shown.append(character);
        }
        return shown.toString().replaceAll("[\u2066\u2069]", "");
    }
}
