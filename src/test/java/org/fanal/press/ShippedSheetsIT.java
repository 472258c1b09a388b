package org.fanal.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The shipped site, every address in every language. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedSheetsIT {
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#?]*)");
    private static final Pattern LOADED =
            Pattern.compile("(?:src|srcset|data|poster)=\"|url\\(|@import|<iframe|<object");
    private static final Set<Integer> REFUSALS = Set.of(400, 404, 405, 413, 414, 431, 500, 503);

    /** What programs fetch. */
    private static final Set<Paper> DATA = Set.of(Paper.JSON, Paper.CSV, Paper.ATOM);

    private Press press;
    private PrintRun run;

    @BeforeAll
    void print() {
        press = Shipped.press();
        run = press.run();
    }

    @AfterAll
    void close() {
        press.close();
    }

    private static String text(Sheet sheet) {
        return new String(sheet.plain(), StandardCharsets.UTF_8);
    }

    @Test
    void everyPageArrivesInOneRoundTrip() {
        List<String> heavy = new ArrayList<>();
        for (var address : run.addresses()) {
            var sheet = run.sheet(address);
            if (!mayBeHeavy(address) && !sheet.fitsOneRoundTrip()) {
                heavy.add(address.path() + ": " + sheet.gzip().length + " bytes");
            }
        }
        assertEquals(List.of(), heavy, "heavier than " + (Sheet.BUDGET - Sheet.HEADERS) + " bytes");
    }

    /** Cards are printed in peace, and the file that holds everything is fetched once. */
    private static boolean mayBeHeavy(Address address) {
        return address.path().contains("/cards/") || address.paper() == Paper.OFFLINE || DATA.contains(address.paper());
    }

    @Test
    void everyLinkBetweenPagesLeadsStraightToOne() {
        Set<String> dead = new TreeSet<>();
        for (var address : run.addresses()) {
            var links = LINK.matcher(text(run.sheet(address)));
            while (links.find()) {
                var path = links.group(1);
                if (!"/".equals(path) && !run.find(path).map(Address::path).equals(Optional.of(path))) {
                    dead.add(address.path() + " → " + path);
                }
            }
        }
        assertEquals(Set.of(), dead);
    }

    @Test
    void noPageLoadsAnythingMore() {
        for (var address : run.addresses()) {
            if (address.paper().isHtml()) {
                var loaded = LOADED.matcher(text(run.sheet(address)));
                assertTrue(!loaded.find(), address.path());
            }
        }
    }

    @Test
    void everyRefusalIsAPageInItsLanguage() {
        for (var tag : List.of("/en/", "/es/", "/ar/", "/zh-Hans/")) {
            var language = run.language(tag, "");
            for (int status : REFUSALS) {
                var sheet = run.error(status, language);
                assertEquals(Paper.ERROR, sheet.paper());
                assertTrue(
                        text(sheet).contains("<html lang=\"" + language.tag() + "\""), status + " " + language.tag());
                assertTrue(sheet.fitsOneRoundTrip());
            }
        }
    }
}
