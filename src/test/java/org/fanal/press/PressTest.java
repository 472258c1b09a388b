package org.fanal.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.fanal.language.Language;
import org.fanal.page.LiveSite;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.release.ReleaseNote;
import org.fanal.search.Found;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressTest {
    @TempDir
    private Path folder;

    private SmallSite texts;
    private LiveSite live;
    private Press press;
    private final PlainPrinter printer = new PlainPrinter();

    @BeforeEach
    void aSiteWithTwoPages() {
        texts = new SmallSite(folder)
                .page("at-my-door", "Keep the door closed.\n")
                .page("warrants", "Look for a judge's name.\n");
        live = new LiveSite(texts.read());
        press = new Press(live, printer);
    }

    @AfterEach
    void close() {
        press.close();
    }

    private Sheet sheet(String path) {
        var run = press.run();
        return run.sheet(run.find(path).orElseThrow());
    }

    private String text(String path) {
        return new String(sheet(path).plain(), StandardCharsets.UTF_8);
    }

    @Test
    void eachAddressIsPrintedOnceHoweverOftenItIsAskedFor() {
        assertSame(sheet("/es/at-my-door"), sheet("/es/at-my-door"));
        assertEquals(1, printer.printings());
    }

    @Test
    void manyWhoAskAtOnceGetTheSameSheet() throws Exception {
        int askers = 8;
        var together = new CyclicBarrier(askers);
        Callable<Sheet> ask = () -> {
            together.await();
            return sheet("/es/at-my-door");
        };
        var threads = Executors.newFixedThreadPool(askers);
        try {
            List<Future<Sheet>> answers = new ArrayList<>();
            for (int i = 0; i < askers; i++) {
                answers.add(threads.submit(ask));
            }
            for (var answer : answers) {
                assertSame(sheet("/es/at-my-door"), answer.get());
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, printer.printings());
    }

    @Test
    void whenASwapReturnsTheNewTextIsServedAndWhatDidNotChangeIsNotPrintedAgain() {
        var door = sheet("/en/at-my-door");
        var warrants = sheet("/en/warrants");
        texts.page("at-my-door", "Keep the door closed. Ask for a paper.\n");
        live.swap(texts.read());

        assertTrue(text("/en/at-my-door").contains("Ask for a paper."));
        assertNotEquals(door.digest(), sheet("/en/at-my-door").digest());
        assertSame(warrants, sheet("/en/warrants"));
        assertEquals(3, printer.printings());
    }

    @Test
    void sheetsSurviveASwapInWhichNobodyAskedForThem() {
        var warrants = sheet("/en/warrants");
        live.swap(texts.read());
        live.swap(texts.read());

        assertSame(warrants, sheet("/en/warrants"));
    }

    @Test
    void whoHoldsARunGoesOnSeeingOneSite() {
        var run = press.run();
        texts.page("at-my-door", "Something else.\n");
        live.swap(texts.read());

        var sheet = run.sheet(run.find("/en/at-my-door").orElseThrow());
        assertTrue(new String(sheet.plain(), StandardCharsets.UTF_8).contains("Keep the door closed."));
        assertTrue(text("/en/at-my-door").contains("Something else."));
    }

    @Test
    void warmingPrintsWhatReadersAskForAndLetsTheOldSiteGo() {
        var old = new WeakReference<Site>(live.site());
        press.keepWarm();
        eventually(() -> press.run().printed("/es/warrants").isPresent());
        texts.page("at-my-door", "Something else.\n");
        live.swap(texts.read());
        eventually(() -> press.run().printed("/es/warrants").isPresent());

        assertFalse(press.run().printed("/es/warrants.txt").isPresent());
        eventually(() -> {
            System.gc();
            return old.refersTo(null);
        });
    }

    @Test
    void warmingGoesOnPastAPageThatCannotBePrinted() {
        texts.page("broken", "This one is.\n");
        live.swap(texts.read());
        press.keepWarm();
        eventually(() -> press.run().printed("/es/warrants").isPresent());

        assertThrows(IllegalStateException.class, () -> sheet("/es/broken"));
        assertThrows(IllegalStateException.class, () -> sheet("/es/broken"));
    }

    @Test
    void theSameTextGivesTheSameBytes() {
        var one = Sheet.of(Paper.HTML, "Keep the door closed. ".repeat(200), "");
        var other = Sheet.of(Paper.HTML, "Keep the door closed. ".repeat(200), "");

        assertArrayEquals(one.gzip(), other.gzip());
        assertArrayEquals(one.brotli().orElseThrow(), other.brotli().orElseThrow());
        assertEquals(one.digest(), other.digest());
        assertEquals(16, one.digest().length());
        assertArrayEquals(new byte[4], Arrays.copyOfRange(one.gzip(), 4, 8));
    }

    @Test
    void anEmptyTextIsASheetToo() {
        assertEquals(0, Sheet.of(Paper.TEXT, "", "").plain().length);
    }

    @Test
    void anErrorPageIsPrintedOnceForEachStatusAndLanguage() {
        var run = press.run();
        var spanish = run.language("/es/nowhere", "en");
        assertSame(run.error(404, spanish), run.error(404, spanish));
        assertTrue(new String(run.error(404, spanish).plain(), StandardCharsets.UTF_8).contains("lang=es"));
        assertEquals("es", run.language("/nowhere", "fr, es;q=0.5").tag());
        assertEquals("en", run.language("/nowhere", "").tag());
    }

    @Test
    void anErrorPageThatCannotBePrintedIsTheBareNumber() {
        var failing = new Printer() {
            @Override
            public String text(Site site, Address address) {
                return "";
            }

            @Override
            public String answer(Site site, Language language, String words, List<Found> found) {
                throw new IllegalStateException("no template");
            }

            @Override
            public String error(Site site, Language language, int status) {
                throw new IllegalStateException("no words");
            }

            @Override
            public String noCode(Site site, Language language, boolean isWhole) {
                return printer.noCode(site, language, isWhole);
            }

            @Override
            public String release(Site site, Language language, ReleaseNote note) {
                return printer.release(site, language, note);
            }

            @Override
            public String oembed(
                    Site site, Language language, Page page, Optional<String> part, int width, int height) {
                return printer.oembed(site, language, page, part, width, height);
            }

            @Override
            public Optional<URI> publicUrl() {
                return printer.publicUrl();
            }

            @Override
            public String policy(Paper paper) {
                return "";
            }

            @Override
            public String fingerprint() {
                return "";
            }
        };
        try (var bare = new Press(live, failing)) {
            var run = bare.run();
            assertArrayEquals(
                    "500\n".getBytes(StandardCharsets.UTF_8),
                    run.error(500, run.language("/", "")).plain());
        }
    }

    private static void eventually(BooleanSupplier claim) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (!claim.getAsBoolean()) {
                Thread.sleep(5);
            }
        });
    }
}
