package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a printed card when the law changes, on a copy of the content that is shipped. */
@TestMethodOrder(OrderAnnotation.class)
class PrintedCardsIT {
    private static final String DOOR = "content/at-my-door.md";
    private static final String RULE = "No judge's warrant? Say no through the closed door.";
    private static final String NEW_RULE = "No judge's warrant? Say no and call a lawyer.";
    private static final String OLD_SPANISH = "Diga que no, con la puerta cerrada.";

    @TempDir
    static Path folder;

    private static TestSite site = TestSite.in(Path.of("."));

    @BeforeAll
    static void theShippedSite() {
        site = TestSite.shipped(folder).on("2026-11-24").must("sync");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static String code(String language, String words) {
        var row = Pattern.compile("(?m)^(\\S+)\t\\S+\tcurrent\tat-my-door\t" + language + "\t.*" + Pattern.quote(words))
                .matcher(site.read("content/printed.tsv"));
        assertTrue(row.find(), words);
        return row.group(1);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void whatChangedItsMeaningIsNotOnACardInOldWordsAndTheOldCodeSaysSinceWhenInBothLanguages() {
        var english = code("en", RULE);
        var spanish = code("es", OLD_SPANISH);
        assertTrue(site.get("/es/cards/at-my-door").contains(OLD_SPANISH));
        assertTrue(site.get("/k/" + spanish).contains("Esta tarjeta está vigente."));

        site.replace(DOOR, RULE, NEW_RULE).must("sync").on("2027-02-01");
        for (var path : new String[] {"/es/cards/at-my-door", "/embed/es/at-my-door", "/embed/es/at-my-door/card-do"}) {
            var page = site.get(path);
            assertFalse(page.contains(OLD_SPANISH), path);
            assertTrue(page.contains("Say no and call a lawyer."), path);
        }
        var page = site.get("/k/" + spanish);
        assertTrue(page.contains("Esta tarjeta se reemplazó el 24 de noviembre de 2026."), page);
        assertTrue(page.contains("This card was replaced on 24 November 2026."), page);
        assertTrue(page.contains(OLD_SPANISH) && page.contains("Say no and call a lawyer."), page);
        assertTrue(page.contains("href=\"/es/cards/at-my-door\""), page);
        var source = site.get("/k/" + english);
        assertTrue(source.contains("No judge&#39;s warrant? Say no through the closed door."), source);
        assertFalse(page.contains("<script src") || page.contains("<form"));
    }

    @Test
    void theCodeOfACardThatSpeaksTwoLanguagesTellsBoth() {
        var said = site.get("/k/" + code("es", "¿Tiene una orden firmada por un juez?"));
        assertTrue(said.contains("¿Tiene una orden firmada por un juez?"), said);
        assertTrue(said.contains("Do you have a warrant signed by a judge?"), said);
        assertTrue(site.get("/k/" + code("es", OLD_SPANISH)).contains("No judge&#39;s warrant? Say no"));
    }

    @Test
    void aCodeIsFoundHoweverItIsTypedAndOneThatIsNoneIsToldFromOneThatWasMistyped() {
        var code = code("en", RULE);
        var typed = site.ask("/k/" + code.replace("-", "").toLowerCase(java.util.Locale.ROOT));
        assertEquals(301, typed.statusCode());
        assertEquals(Optional.of("/k/" + code), typed.headers().firstValue("Location"));
        for (var between : List.of("%20", "+", "%E2%80%93", ".", "")) {
            var spaced = site.ask("/k/" + code.replace("-", between) + "%20");
            assertEquals(Optional.of("/k/" + code), spaced.headers().firstValue("Location"), between);
        }
        char last = code.charAt(code.length() - 1);
        var mistyped = site.ask("/k/" + code.substring(0, code.length() - 1) + (last == 'K' ? 'H' : 'K'));
        assertEquals(404, mistyped.statusCode());
        assertTrue(mistyped.body().contains("This is not one of our codes."), mistyped.body());
        var unknown = site.ask("/k/BBB-BBB-BBB", "Accept-Language", "es");
        assertEquals(404, unknown.statusCode());
        assertTrue(unknown.body().contains("Nosotros no imprimimos esta tarjeta."), unknown.body());
        assertTrue(unknown.body().contains("We did not print this card."), unknown.body());
        assertEquals(Optional.of("no-store"), unknown.headers().firstValue("Cache-Control"));
    }

    @Test
    void onlyEmbedsMayBeFramedAndOnlyDescriptionsMayBeReadByOtherSites() {
        var embed = site.ask("/embed/es/at-my-door/card-do").headers();
        assertEquals(Optional.empty(), embed.firstValue("X-Frame-Options"));
        assertEquals(Optional.of("cross-origin"), embed.firstValue("Cross-Origin-Resource-Policy"));
        assertEquals(Optional.empty(), embed.firstValue("Access-Control-Allow-Origin"));
        var policy = embed.firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("frame-ancestors https: http://localhost:*;"), policy);
        assertTrue(policy.contains("form-action 'none'"), policy);
        assertTrue(policy.endsWith("sandbox allow-popups allow-popups-to-escape-sandbox"), policy);
        assertFalse(policy.contains("script-src"), policy);
        for (var path : new String[] {"/es/at-my-door", "/es/at-my-door/share", "/es/cards/at-my-door", "/k/nothing"}) {
            var headers = site.ask(path).headers();
            assertEquals(Optional.of("DENY"), headers.firstValue("X-Frame-Options"), path);
            assertEquals(Optional.of("same-origin"), headers.firstValue("Cross-Origin-Resource-Policy"), path);
            assertTrue(
                    headers.firstValue("Content-Security-Policy").orElse("").contains("frame-ancestors 'none'"), path);
        }
        var described = site.ask("/embed/es/at-my-door.json").headers();
        assertEquals(Optional.of("*"), described.firstValue("Access-Control-Allow-Origin"));
        assertEquals(Optional.of("DENY"), described.firstValue("X-Frame-Options"));
    }
}
