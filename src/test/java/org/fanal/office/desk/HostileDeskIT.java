package org.fanal.office.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fanal.office.Guest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that would take over the page on which they are written, looked at or approved. */
class HostileDeskIT {
    private static final String DOOR = "/desk/text/at-my-door";
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!/?][^>]*>?");
    private static final Pattern WELL_FORMED =
            Pattern.compile("</?([a-z][a-z0-9]*)((?: [a-zA-Z-]+(?:=\"[^\"<>]*\")?)*) ?/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z-]+)(?:=\"([^\"<>]*)\")?");
    private static final Pattern ADDRESS =
            Pattern.compile("#[^\"]*|/(?:[^/\\\\][^\"]*)?|https?://[^\"]+|data:,|tel:[+0-9-]+");

    /** What can act: as often in every page as in one that nobody meant harm with. */
    private static final Set<String> COUNTED =
            Set.of("script", "style", "iframe", "form", "textarea", "input", "button", "link", "meta", "select");

    private static final Set<String> PLAIN = Set.of(
            "html",
            "head",
            "body",
            "title",
            "header",
            "main",
            "footer",
            "nav",
            "section",
            "article",
            "aside",
            "details",
            "summary",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "ul",
            "ol",
            "li",
            "blockquote",
            "dl",
            "dt",
            "dd",
            "div",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "pre",
            "code",
            "em",
            "strong",
            "b",
            "small",
            "a",
            "sup",
            "bdi",
            "span",
            "svg",
            "use",
            "symbol",
            "path",
            "circle",
            "rect",
            "br",
            "hr",
            "label",
            "fieldset",
            "legend",
            "ins",
            "del",
            "option",
            "!doctype");

    private static final Set<String> ACTING = Set.of("srcdoc", "formaction", "action", "src", "style", "srcset");

    @TempDir
    static Path folder;

    private static DeskHouse house;

    @BeforeAll
    static void open() {
        house = DeskHouse.small(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    static List<String> payloads() throws IOException {
        try (var in = HostileDeskIT.class.getResourceAsStream("/hostile/payloads.txt")) {
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

    @Test
    void theJudgeSeesWhatIsPlanted() {
        var page = house.as("Eva").get(DOOR + "/edit").body();
        var measure = counts(page);
        assertEquals(Optional.empty(), fault(page, measure));
        for (var planted : List.of(
                "<script>x</script>",
                "<p onclick=\"x\">x</p>",
                "<p onclick=x>x</p>",
                "<img src=\"x\">",
                "<a href=\"javascript:x\">x</a>",
                "<a href=\"//evil.example\">x</a>",
                "<iframe srcdoc=\"x\"></iframe>",
                "</textarea><b>x</b>",
                "<p style=\"x\">x</p>",
                "<p")) {
            assertNotEquals(Optional.empty(), fault(page.replace("<h1>", planted + "<h1>"), measure), planted);
        }
    }

    @Test
    void noneOfTheHostileTextsActsInTheEditorOrInThePreview() throws IOException {
        var eva = house.as("Eva");
        var form = eva.get(DOOR + "/edit").body();
        var head = DeskHouse.text(form, "head");
        var base = Guest.field(form, "base").orElseThrow();
        var benign = eva.send(DOOR + "/edit", tooMuch("A line.\n", head, base)).body();
        var shown = counts(eva.send(DOOR + "/preview", "text", "A line.[^court]\n", "head", head)
                .body());
        var edited = counts(benign);
        Map<String, String> through = new LinkedHashMap<>();
        assertTrue(payloads().size() >= 200);
        for (var payload : payloads()) {
            var editor = eva.send(DOOR + "/edit", tooMuch(payload + "\n", head, base));
            assertEquals(400, editor.statusCode(), payload);
            fault(editor.body(), edited).ifPresent(fault -> through.put("editor: " + payload, fault));
            var preview = eva.send(DOOR + "/preview", "text", payload + "\n", "head", head);
            assertEquals(200, preview.statusCode(), payload);
            if (isPage(preview)) {
                fault(preview.body(), shown).ifPresent(fault -> through.put("preview: " + payload, fault));
            }
            var policy = preview.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.contains("sandbox") && policy.contains("default-src 'none'"), policy);
            assertEquals(
                    "SAMEORIGIN",
                    preview.headers().firstValue("X-Frame-Options").orElse(""));
        }
        assertEquals(Map.of(), through);
        assertEquals("", house.said());
    }

    @Test
    void noneOfThemActsWhereTheyAreComparedReviewedOrRemembered() throws IOException {
        var eva = house.as("Eva");
        var all = String.join("\n\n", payloads()) + "\n";
        var form = eva.get("/desk/text/papers/edit").body();
        var harmless = pages(eva, form, "One line.\n", "One word.");
        var hostile = pages(eva, form, all, "<script>x</script>\"'><img src=x onerror=x>");
        Map<String, String> through = new LinkedHashMap<>();
        hostile.forEach((path, page) ->
                fault(page, counts(harmless.getOrDefault(path, ""))).ifPresent(fault -> through.put(path, fault)));
        assertEquals(Map.of(), through);
        assertEquals("", house.said());
    }

    /** All pages on which a text stands after it was saved with a note. */
    private static Map<String, String> pages(Guest eva, String form, String text, String note) {
        var saved = eva.send(
                "/desk/text/papers/edit",
                "do",
                "save",
                "base",
                Guest.field(form, "base").orElseThrow(),
                "text",
                text,
                "head",
                DeskHouse.text(form, "head"),
                "note",
                note);
        var edit = saved.headers().firstValue("Location").orElseThrow(() -> new AssertionError(saved.body()));
        var id = edit.replaceAll(".*/edit/(\\d+).*", "$1");
        Map<String, String> pages = new TreeMap<>();
        pages.put("edit", eva.get(edit).body());
        pages.put("send", eva.get("/desk/text/papers/send/" + id).body());
        pages.put("history", eva.get("/desk/text/papers/history").body());
        pages.put("text", eva.get("/desk/text/papers").body());
        pages.put("revision", eva.get("/desk/text/papers/revision/" + id).body());
        eva.get("/desk/text/papers/aside/" + id);
        eva.send("/desk/text/papers/aside/" + id, "note", note);
        return pages;
    }

    private static String[] tooMuch(String text, String head, String base) {
        return new String[] {"do", "save", "text", text, "head", head, "base", base, "note", "n".repeat(2_100)};
    }

    private static boolean isPage(java.net.http.HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static Map<String, Long> counts(String page) {
        Map<String, Long> counts = new TreeMap<>();
        for (var name : COUNTED) {
            counts.put(
                    name,
                    Pattern.compile("</?" + name + "\\b")
                            .matcher(page)
                            .results()
                            .count());
        }
        return counts;
    }

    private static Optional<String> fault(String page, Map<String, Long> measure) {
        var tags = TAG.matcher(page.replaceAll("(?s)(<style>).*?(</style>)|(<script>).*?(</script>)", "$1$2$3$4"));
        while (tags.find()) {
            var tag = tags.group();
            var form = WELL_FORMED.matcher(tag);
            if (tag.equals("<!DOCTYPE html>")) {
                continue;
            }
            if (!form.matches() || !(PLAIN.contains(form.group(1)) || COUNTED.contains(form.group(1)))) {
                return Optional.of(tag);
            }
            var attributes = ATTRIBUTE.matcher(form.group(2));
            while (attributes.find()) {
                var name = attributes.group(1);
                var value = attributes.group(2) == null ? "" : attributes.group(2);
                boolean acts = name.startsWith("on") || ACTING.contains(name) && !value.startsWith("/desk/");
                if (acts || name.equals("href") && !ADDRESS.matcher(value).matches()) {
                    return Optional.of(tag);
                }
            }
        }
        var counts = counts(page);
        return counts.equals(measure) ? Optional.empty() : Optional.of(counts + " and not " + measure);
    }
}
