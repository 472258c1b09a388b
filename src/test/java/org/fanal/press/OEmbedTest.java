package org.fanal.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other sites are told, and what is left of it when WordPress has filtered it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OEmbedTest {
    private static final String URL = "https://rights.example.org";
    private static final Pattern FIELD = Pattern.compile("\"([a-z_]+)\": (?:(\\d+)|\"((?:[^\"\\\\]|\\\\.)*)\")");

    private Press press;

    @BeforeAll
    void print() {
        press = Shipped.press(Optional.of(URI.create(URL)));
    }

    @AfterAll
    void close() {
        press.close();
    }

    private Answer ask(String url, String more) {
        return press.run()
                .ask("/oembed", "url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + more)
                .orElseThrow();
    }

    private static Map<String, String> fields(Answer answer) {
        assertEquals(200, answer.status());
        var json = new String(answer.sheet().orElseThrow().plain(), StandardCharsets.UTF_8);
        var fields = new TreeMap<String, String>();
        FIELD.matcher(json)
                .results()
                .forEach(each -> fields.put(
                        each.group(1),
                        each.group(2) != null ? each.group(2) : each.group(3).replaceAll("\\\\(.)", "$1")));
        return fields;
    }

    /**
     * What WordPress does with the HTML of a site it does not know (the documented behaviour of its filter for oEmbed results): only
     * {@code a} with {@code href}, {@code blockquote} and {@code iframe} with a few attributes stay, then the first
     * quotation and the frame behind it.
     */
    private static String filtered(String html) {
        var allowed = Map.of(
                "a", "href",
                "blockquote", "-",
                "iframe", "src|width|height|frameborder|marginwidth|marginheight|scrolling|title");
        var kept = new StringBuilder();
        var tag = Pattern.compile("<(/?)([a-zA-Z0-9]+)((?:\\s+[a-z-]+=\"[^\"]*\")*)\\s*>")
                .matcher(html);
        while (tag.find()) {
            var attributes = allowed.get(tag.group(2));
            var stays = new StringBuilder();
            if (attributes != null) {
                Pattern.compile("\\s(" + attributes + ")=\"[^\"]*\"")
                        .matcher(tag.group(3))
                        .results()
                        .forEach(each -> stays.append(each.group()));
            }
            tag.appendReplacement(
                    kept,
                    attributes == null
                            ? ""
                            : Matcher.quoteReplacement("<" + tag.group(1) + tag.group(2) + stays + ">"));
        }
        tag.appendTail(kept);
        var content = Pattern.compile("(<blockquote>.*?</blockquote>)?.*(<iframe.*?></iframe>)", Pattern.DOTALL)
                .matcher(kept);
        return content.find() ? Optional.ofNullable(content.group(1)).orElse("") + content.group(2) : "";
    }

    @Test
    void aPastedAddressBecomesAQuotationThatSaysWhatToDoAndAFrame() {
        var fields = fields(ask(URL + "/en/at-my-door", ""));
        assertEquals("1.0", fields.get("version"));
        assertEquals("rich", fields.get("type"));
        assertEquals("Fanal", fields.get("provider_name"));
        assertEquals("If immigration agents come to your door", fields.get("title"));
        var left = filtered(fields.getOrDefault("html", ""));
        var quotation = left.substring(0, left.indexOf("<iframe"));
        assertTrue(quotation.contains("Keep the door closed. Breathe slowly."), quotation);
        assertTrue(quotation.contains("No judge&#39;s warrant? Say no through the closed door."), quotation);
        assertTrue(quotation.contains("as of 26 June 2026"), quotation);
        assertTrue(quotation.contains("<a href=\"" + URL + "/en/at-my-door\">"), quotation);
        assertTrue(left.contains("<iframe src=\"" + URL + "/embed/en/at-my-door\""), left);
        assertFalse(left.contains("style=") || left.contains("sandbox="), left);
    }

    @Test
    void theFilterOfThisTestTakesOutWhatWordPressTakesOut() {
        assertEquals(
                "<blockquote>a<a href=\"x\">b</a>c</blockquote><iframe src=\"y\"></iframe>",
                filtered("<blockquote class=\"q\">a<a href=\"x\" rel=\"z\">b</a><b>c</b></blockquote>"
                        + "<script>1</script><iframe onload=\"2\" src=\"y\"></iframe>"));
        assertEquals(
                "<iframe src=\"y\"></iframe>", filtered("before<blockquote>q</blockquote><iframe src=\"y\"></iframe>"));
        assertEquals("", filtered("<blockquote>alone</blockquote>"));
    }

    @Test
    void aDraftIsQuotedWithItsMarkItsEnglishAndTheNotice() {
        var html = fields(ask(URL + "/es/at-my-door", "")).getOrDefault("html", "");
        assertTrue(html.contains("° (Keep the door closed. Breathe slowly.)"), html);
        assertTrue(html.contains("Nadie ha revisado esta traducción"), html);
    }

    @Test
    void partsCanBeAskedForBehindTheHashAndByTheirEmbeds() {
        var section = fields(ask(URL + "/en/at-my-door#force", "")).getOrDefault("html", "");
        assertTrue(section.contains("/embed/en/at-my-door/force\""), section);
        assertTrue(section.contains("Do not touch or block them."), section);
        var card = fields(ask(URL + "/embed/en/at-my-door/card-say", "")).getOrDefault("html", "");
        assertTrue(card.contains("/embed/en/at-my-door/card-say\"") && card.contains("I do not consent"), card);
        var unknown = fields(ask(URL + "/en/at-my-door#nothing", "")).getOrDefault("html", "");
        assertTrue(unknown.contains("/embed/en/at-my-door\""), unknown);
    }

    @Test
    void theFrameIsNoLargerThanAskedFor() {
        var narrow = fields(ask(URL + "/en/at-my-door", "&maxwidth=320&maxheight=400&format=json"));
        assertEquals("320", narrow.get("width"));
        assertEquals("400", narrow.get("height"));
        assertTrue(narrow.getOrDefault("html", "").contains("width=\"320\" height=\"400\""));
        assertEquals(
                "600", fields(ask(URL + "/en/at-my-door", "&maxwidth=4000")).get("width"));
    }

    @Test
    void theDiscoveryLinkLeadsToTheSameAnswer() {
        var run = press.run();
        var sheet = run.sheet(run.find("/embed/es/at-my-door.json").orElseThrow());
        assertEquals("application/json; charset=utf-8", sheet.paper().type());
        assertEquals(
                new String(ask(URL + "/es/at-my-door", "").sheet().orElseThrow().plain(), StandardCharsets.UTF_8),
                new String(sheet.plain(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/en/at-my-door",
                "https://rights.example.org.evil.example/en/at-my-door",
                "https://rights.example.org@evil.example/en/at-my-door",
                "https://user:word@rights.example.org/en/at-my-door",
                "https://rights.example.org:8443/en/at-my-door",
                "http://rights.example.org/en/at-my-door",
                "//rights.example.org/en/at-my-door",
                "/en/at-my-door",
                "javascript:alert(1)//rights.example.org/en/at-my-door",
                "data:text/html,https://rights.example.org/en/at-my-door",
                "file:///etc/passwd",
                "https://rights.example.org/desk",
                "https://rights.example.org/x",
                "https://rights.example.org/en/",
                "https://rights.example.org/en/nowhere",
                "https://rights.example.org/en/at-my-door?next=evil",
                "https://rights.example.org/en/../en/at-my-door",
                "https://rights.example.org/en/%61t-my-door",
                "https://rights.example.org//en/at-my-door",
                "https://rights.example.org/en/at-my-door\u0000",
                "https://rights.example.org/en/at-my-door\"><script>alert(1)</script>",
                "https://rights.example.org/oembed?url=https://rights.example.org/en/at-my-door",
                "https://[::1]/en/at-my-door",
                "https://",
                "https:\\\\rights.example.org\\en\\at-my-door"
            })
    void anAddressThatIsNotOneOfOurPagesIsRefused(String url) {
        var answer = ask(url, "");
        assertEquals(404, answer.status(), url);
        assertEquals(Optional.empty(), answer.sheet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "url=",
                "url=%",
                "url=%zz",
                "maxwidth=300",
                "url=https%3A%2F%2Frights.example.org%2Fen%2Fat-my-door&maxwidth=wide",
                "url=https%3A%2F%2Frights.example.org%2Fen%2Fat-my-door&maxheight=-1",
                "url=https%3A%2F%2Frights.example.org%2Fen%2Fat-my-door&maxwidth=99999999999999"
            })
    void aQuestionThatIsNoneIsRefused(String query) {
        assertEquals(400, press.run().ask("/oembed", query).orElseThrow().status(), query);
    }

    @Test
    void longQuestionsAndOtherFormatsAreRefused() {
        assertEquals(400, ask(URL + "/en/" + "a".repeat(3_000), "").status());
        assertEquals(
                400,
                press.run().ask("/oembed", "&".repeat(100_000)).orElseThrow().status());
        assertEquals(501, ask(URL + "/en/at-my-door", "&format=xml").status());
        assertEquals(Optional.empty(), press.run().ask("/es/oembed", "url=x"));
    }

    @Test
    void withoutAPublicAddressThereIsNothingToEmbed() {
        try (var bare = Shipped.press()) {
            var answer = bare.run().ask("/oembed", "url=http%3A%2F%2Flocalhost%2Fen%2Fat-my-door");
            assertEquals(404, answer.orElseThrow().status());
        }
    }
}
