package org.fanal.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanal.language.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Cards, codes and embeds of the shipped site, under a public address. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandoutsIT {
    private static final String URL = "https://rights.example.org";
    private static final Pattern SIDE = Pattern.compile("<section class=\"side[^\"]*\".*?</section>", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("<b>([A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{3})</b>");

    private Press press;
    private PrintRun run;

    @BeforeAll
    void print() {
        press = Shipped.press(Optional.of(URI.create(URL)));
        run = press.run();
    }

    @AfterAll
    void close() {
        press.close();
    }

    private String text(Address address) {
        return new String(run.sheet(address).plain(), StandardCharsets.UTF_8);
    }

    private Stream<Handout.Sheet> sheets() {
        return run.addresses().stream().filter(Handout.Sheet.class::isInstance).map(Handout.Sheet.class::cast);
    }

    private static List<String> sides(String sheet, boolean officer) {
        return SIDE.matcher(sheet)
                .results()
                .map(match -> match.group())
                .filter(side -> side.contains(" officer\"") == officer)
                .toList();
    }

    @Test
    void theOfficersSideIsTheSameToTheByteInEveryLanguageAndOnEveryPaper() {
        Map<String, Set<String>> officer = new HashMap<>();
        Set<Language> languages = new HashSet<>();
        sheets().forEach(sheet -> {
            languages.add(sheet.language());
            var sides = sides(text(sheet), true);
            assertTrue(sides.size() >= 5, sheet.path());
            officer.computeIfAbsent(sheet.slug().text(), slug -> new HashSet<>())
                    .add(String.join("\n", new TreeSet<>(sides)));
        });
        assertEquals(6, languages.size());
        assertTrue(officer.size() >= 8, officer.keySet().toString());
        officer.forEach((slug, sides) -> assertEquals(1, sides.size(), slug));
    }

    @Test
    void everySideCarriesItsDateItsCodeAndThePictureOfItsAddress() {
        sheets().forEach(sheet -> {
            for (var side : SIDE.matcher(text(sheet)).results().toList()) {
                var code = CODE.matcher(side.group());
                assertTrue(code.find(), side.group());
                assertTrue(run.find("/k/" + code.group(1)).isPresent(), sheet.path() + " " + code.group(1));
                assertTrue(side.group().contains("rights.example.org/k/"), sheet.path());
                assertTrue(side.group().contains("<path d=\"M4 4h7v1h-7z"), sheet.path());
                assertTrue(side.group().matches("(?s).*20[2-3]\\d.*"), sheet.path());
            }
        });
    }

    @Test
    void withoutAPublicAddressNoCodeIsDrawn() {
        try (var bare = Shipped.press()) {
            for (var path : List.of("/es/cards/at-my-door", "/es/at-my-door/share")) {
                var sheet = bare.run().sheet(bare.run().find(path).orElseThrow());
                assertFalse(new String(sheet.plain(), StandardCharsets.UTF_8).contains("crispEdges"), path);
                assertTrue(text(run.find(path).orElseThrow()).contains("crispEdges"), path);
            }
        }
    }

    @Test
    void everyCurrentCodeSaysSoInBothLanguages() {
        var codes = run.addresses().stream()
                .filter(Handout.OfCode.class::isInstance)
                .map(Handout.OfCode.class::cast)
                .toList();
        assertTrue(codes.size() > 100);
        for (var code : codes) {
            if (code.standing().card().isPresent()) {
                var page = text(code);
                assertTrue(page.contains("This card is current."), code.path());
                assertTrue(page.contains(code.standing().code().text()), code.path());
            }
        }
        var spanish = codes.stream()
                .filter(code -> code.standing()
                        .card()
                        .filter(card -> card.language().tag().equals("es"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        assertTrue(text(spanish).contains("Esta tarjeta está vigente."));
    }

    @Test
    void everyEmbedIsCompleteInItselfAndCanDoNothing() {
        int seen = 0;
        for (var address : run.addresses()) {
            if (address instanceof Sharing.Embed embed) {
                seen++;
                var page = text(embed);
                for (var active : List.of("<script", "<form", "<input", "<button", "href=\"/x\"", "onclick")) {
                    assertFalse(page.contains(active), embed.path() + " " + active);
                }
                assertTrue(page.contains(">" + embed.language().ownName() + "</span>"), embed.path());
                assertTrue(
                        page.contains("rights.example.org/" + embed.language().tag() + "/" + embed.slug() + "</bdi>"));
                assertTrue(page.contains("<p class=\"dates\">"), embed.path());
                assertTrue(page.contains("<base target=\"_blank\">"), embed.path());
                assertEquals(Paper.EMBED, run.sheet(embed).paper());
                if (!embed.language().tag().equals("en")) {
                    assertTrue(page.contains("<aside class=\"notice\""), embed.path());
                }
            }
        }
        assertTrue(seen > 1_000, seen + " embeds");
    }

    @Test
    void aPartIsThatPartAlone() {
        var section = text(run.find("/embed/en/at-my-door/force").orElseThrow());
        assertTrue(section.contains("id=\"force\"") && section.contains("If they come in without your yes"));
        assertFalse(section.contains("id=\"arrest\"") || section.contains("Do this now"), section);
        var card = text(run.find("/embed/en/at-my-door/card-do").orElseThrow());
        assertTrue(card.contains("Do this now") && !card.contains("<h2 id="));
        var facts = text(run.find("/embed/en/zignal-labs/facts").orElseThrow());
        assertTrue(facts.contains("id=\"facts\"") && !facts.contains("class=\"block"), facts);
        assertEquals(Optional.empty(), run.find("/embed/en/at-my-door/nothing"));
        assertEquals(Optional.empty(), run.find("/embed/en/at-my-door/facts"));
        assertEquals(Optional.empty(), run.find("/embed/tlh/at-my-door"));
    }

    @Test
    void everyPageLeadsToItsDescriptionAndToHowToShareIt() {
        var page = text(run.find("/es/at-my-door").orElseThrow());
        assertTrue(page.contains("type=\"application/json+oembed\" href=\"" + URL + "/embed/es/at-my-door.json\""));
        assertTrue(page.contains("href=\"/es/at-my-door/share\""));
        var share = text(run.find("/es/at-my-door/share").orElseThrow());
        assertTrue(share.contains("&lt;iframe src=&quot;" + URL + "/embed/es/at-my-door&quot;"), share);
        assertTrue(share.contains("href=\"/es/cards/at-my-door\""));
        assertFalse(text(run.find("/es/warrants/share").orElseThrow()).contains("/cards/"));
    }

    @Test
    void underAPublicAddressTooEveryPageArrivesInOneRoundTrip() {
        var heavy = new TreeSet<String>();
        for (var address : run.addresses()) {
            if (address instanceof Address.OfPage || address instanceof Sharing) {
                var sheet = run.sheet(address);
                if (!sheet.fitsOneRoundTrip()) {
                    heavy.add(address.path() + " " + sheet.gzip().length);
                }
            }
        }
        assertEquals(Set.of(), heavy);
    }
}
