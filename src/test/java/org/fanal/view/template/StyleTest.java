package org.fanal.view.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class StyleTest {
    private static final String STYLE = Inlay.style("reader.css").text();
    private static final Pattern TOKEN = Pattern.compile("(--[a-z-]+):(#[0-9a-f]{3,6})");
    /** What is read, and on what. */
    private static final List<String> PAIRS = List.of(
            "ink paper",
            "ink leaf",
            "soft paper",
            "soft leaf",
            "moon night",
            "do do-leaf",
            "on do-head",
            "say say-leaf",
            "on say-head",
            "dont dont-leaf",
            "on dont-head",
            "dont paper",
            "dont leaf",
            "note note-leaf",
            "note paper",
            "note leaf",
            "note do-leaf",
            "note say-leaf",
            "note dont-leaf",
            "note note-head",
            "law law-leaf",
            "law law-head",
            "ink do-leaf",
            "ink say-leaf",
            "ink dont-leaf",
            "ink note-leaf",
            "ink law-leaf",
            "soft do-leaf",
            "soft say-leaf",
            "soft dont-leaf",
            "soft note-leaf");

    @Test
    void thereIsNoLeftAndNoRight() {
        var words = STYLE.replaceAll("\"[^\"]*\"", "");
        assertFalse(words.matches("(?s).*\\b(left|right)\\b.*"), "use start and end");
        assertFalse(words.matches("(?s).*\\b(margin|padding)-(top|bottom)\\b.*"), "use block and inline");
        assertFalse(
                words.matches("(?s).*[;{](width|height|top|bottom|min-width|max-width):.*"),
                "use inline-size, block-size, inset");
    }

    @Test
    void everyTextContrastsSevenToOneByDayAndByNight() {
        var day = tokens(STYLE.substring(0, STYLE.indexOf("@media")));
        var night = new HashMap<>(day);
        night.putAll(tokens(STYLE.substring(STYLE.indexOf("@media"), STYLE.indexOf("*{"))));
        List<String> weak = new ArrayList<>();
        for (var pair : PAIRS) {
            weak(pair, day).ifPresent(contrast -> weak.add("day " + pair + " " + contrast));
            weak(pair, night).ifPresent(contrast -> weak.add("night " + pair + " " + contrast));
        }
        assertEquals(List.of(), weak);
    }

    @Test
    void everyScriptHasItsFonts() {
        for (var font : List.of(
                "Noto Sans Arabic", "Noto Sans CJK SC", "Noto Sans Devanagari", "Noto Sans Ethiopic", "system-ui")) {
            assertTrue(STYLE.contains(font), font);
        }
    }

    @Test
    void theStyleIsSmallAndAsksForNothing() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(STYLE.getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(packed.size() <= 4_200, packed.size() + " bytes packed");
        assertFalse(STYLE.contains("url(") || STYLE.contains("@import"));
        assertFalse(STYLE.contains("</"));
    }

    @Test
    void theScriptIsAtMostFourHundredBytes() {
        var script = Inlay.script("exit.js").text();
        assertTrue(script.length() <= 400, script.length() + " bytes");
        assertTrue(script.contains("location.replace") && script.contains("Shift"));
    }

    @Test
    void theSourceExpressionIsTheHashOfTheText() {
        assertEquals("'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='", new Inlay("abc").source());
    }

    private static Map<String, String> tokens(String rules) {
        Map<String, String> tokens = new HashMap<>();
        var token = TOKEN.matcher(rules);
        while (token.find()) {
            tokens.put(token.group(1).substring(2), token.group(2));
        }
        return tokens;
    }

    private static Optional<String> weak(String pair, Map<String, String> tokens) {
        var names = pair.split(" ");
        double one = luminance(Objects.requireNonNull(tokens.get(names[0]), pair));
        double other = luminance(Objects.requireNonNull(tokens.get(names[1]), pair));
        double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        return contrast >= 7 ? Optional.empty() : Optional.of(String.format("%.2f", contrast));
    }

    /** WCAG 2.2, relative luminance. */
    private static double luminance(String colour) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
