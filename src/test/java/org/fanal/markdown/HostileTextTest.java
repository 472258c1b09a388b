package org.fanal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that try to get past the writer, as a page's source and as a translation. */
class HostileTextTest {
    private static List<String> payloads() throws IOException {
        try (var in = HostileTextTest.class.getResourceAsStream("/hostile/payloads.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replace("\\n", "\n")
                            .replace("\\t", "\t")
                            .replace("\\f", "\f")
                            .replace("\\0", "\0")
                            .replace("\\x01", "\u0001")
                            .replace("\\x08", "\b")
                            .replace("\\x1b", "\u001b")
                            .replace("\\u2028", "\u2028"))
                    .toList();
        }
    }

    private static List<String> around(String payload) {
        var line = payload.replace("\n", " ");
        return List.of(
                payload,
                "# " + line,
                "- " + payload,
                "> " + payload,
                "| " + line + " | b |\n|---|---|\n| " + line + " | " + line + " |",
                "!!! do \"" + line + "\"\n    " + payload.replace("\n", "\n    "),
                "**" + payload + "**",
                "[" + payload + "](a.md)",
                "word\n: " + line,
                "<!-- i18n: note " + payload + " -->\ntext");
    }

    @Test
    void theJudgeSeesWhatIsPlanted() {
        for (var planted : List.of(
                "<script>x</script>",
                "<p onclick=\"x\">x</p>",
                "<a href=\"javascript:x\">x</a>",
                "<a href=\"//evil.example\">x</a>",
                "<p>x",
                "<p>\u0001</p>",
                "<img src=\"x\">",
                "x > y")) {
            assertTrue(AllowedMarkup.fault(planted).isPresent(), planted);
        }
        assertFalse(AllowedMarkup.fault("<p class=\"a\">x <a href=\"https://example.org/\">y</a><br></p>")
                .isPresent());
    }

    @Test
    void noneOfTheHostileTextsGetsThroughAPage() throws IOException {
        var payloads = payloads();
        assertTrue(payloads.size() >= 200, "" + payloads.size());
        var through = new LinkedHashMap<String, String>();
        for (var payload : payloads) {
            for (var body : around(payload)) {
                AllowedMarkup.fault(Pages.html(body)).ifPresent(fault -> through.put(body, fault));
            }
        }
        assertEquals(java.util.Map.of(), through);
    }

    @Test
    void noneOfTheHostileTextsGetsThroughATranslation() throws IOException {
        var through = new LinkedHashMap<String, String>();
        var page = Pages.cut("# a\n\n## b\n\nc\n\n- d\n\n| e |\n|---|\n| f |\n\n!!! say \"g\"\n    h\n")
                .skeleton();
        for (var payload : payloads()) {
            var words = Inline.parse(payload).html(Pages.LINKS);
            var filled = page.fill(new Pages.Foreign(words, "ar")).text();
            AllowedMarkup.fault(words.text()).ifPresent(fault -> through.put(payload, fault));
            AllowedMarkup.fault(filled).ifPresent(fault -> through.put(payload, fault));
        }
        assertEquals(java.util.Map.of(), through);
    }

    @Test
    void aTranslationNeverChangesTheBlocksOfAPage() throws IOException {
        var page = Pages.cut("## a\n\nb\n\n- c\n- d\n").skeleton();
        for (var payload : payloads()) {
            var html = page.fill(new Pages.Foreign(Inline.parse(payload).html(Pages.LINKS), "es"))
                    .text();
            var blocks = Pattern.compile("<(h\\d|p|ul|ol|li|div|table|pre|blockquote|dl)\\b")
                    .matcher(html)
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertEquals(List.of("h2", "ul", "p", "ul", "ul", "li", "ul", "li", "ul"), blocks, payload);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void randomMarkupNeverFailsAndNeverGetsThrough(long seed) {
        var random = new Random(seed);
        var bits = List.of(
                "*",
                "**",
                "_",
                "`",
                "[",
                "]",
                "(",
                ")",
                "<",
                ">",
                "!",
                "\\",
                "&amp;",
                "&#10;",
                "#",
                "- ",
                "1. ",
                "> ",
                "|",
                "\n",
                "\n\n",
                "    ",
                "\t",
                "a",
                "b ",
                "注意",
                "：",
                "ا",
                "[^law]",
                "](a.md)",
                "](number:court)",
                "{#x}",
                "!!! do \"t\"\n",
                "|---|\n",
                ": ",
                "---\n",
                "===\n",
                "```\n",
                "<!-- i18n: critical -->\n",
                "[r]: x\n",
                "<b>",
                "1-800-898-7180",
                "\0",
                "\ud83d",
                "\"",
                "'");
        for (int i = 0; i < 400; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(40); n >= 0; n--) {
                text.append(bits.get(random.nextInt(bits.size())));
            }
            var body = text.toString();
            assertEquals(Optional.empty(), AllowedMarkup.fault(Pages.html(body)), body);
            assertEquals(
                    Optional.empty(),
                    AllowedMarkup.fault(Inline.parse(body).html(Pages.LINKS).text()),
                    body);
            Inline.parse(body).shape();
            Pages.cut(body).skeleton().fillText(slot -> slot.segment().text());
        }
    }

    @Test
    void deepAndLargeTextsAreRefusedAtOnceWithALineAndAWayOut() {
        var huge = new ArrayList<String>();
        for (var unit : List.of(
                ">",
                "- ",
                "1. ",
                "[",
                "![",
                "*a ",
                "`",
                "<",
                "_a*b ",
                "(",
                "[a](",
                "!!! do \"x\"\n",
                "\t",
                "a\n",
                "[a]: b\n",
                "|")) {
            huge.add(unit.repeat(6_000));
            huge.add("x\n\n" + unit.repeat(60_000));
        }
        var nested = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            nested.append("  ".repeat(i)).append("- a\n");
        }
        huge.add(nested.toString());
        huge.add(nested.toString().replace("- a", "!!! do \"x\"").replace("  ", "    "));
        huge.add(("*a **b ".repeat(20) + "\n\n").repeat(200));
        huge.add("x".repeat(300_000));
        huge.add("word ".repeat(1_100));
        huge.add("| a ".repeat(2_000) + "|\n" + "|---".repeat(2_000) + "|\n" + "|\n".repeat(20_000));
        huge.add("[a](https://example.org) \n\n".repeat(501));
        for (var body : huge) {
            var cut = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Pages.cut(body));
            assertFalse(cut.problems().isEmpty(), body.substring(0, 20));
            assertTrue(cut.problems().stream()
                    .allMatch(problem -> problem.line() >= 1 && !problem.mend().isEmpty()));
            assertEquals("A page", cut.skeleton().title().text());
            var words = assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> Inline.parse(body).html(Pages.LINKS));
            assertEquals(Optional.empty(), AllowedMarkup.fault(words.text()));
        }
    }
}
