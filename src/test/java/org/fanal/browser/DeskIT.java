package org.fanal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.TestDesk;
import org.fanal.office.desk.DeskHouse;
import org.fanal.people.Base32Reader;
import org.fanal.people.Role;
import org.fanal.people.factor.Totp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The desk in real browsers: from an invitation to what readers see in three languages, and back. */
class DeskIT {
    private static final String DOOR = "/desk/text/at-my-door";
    private static final List<String> LANGUAGES = List.of("en", "es", "ar", "zh-Hans");
    private static final int MOST_TABS = 400;

    /** Where pictures of each page are left, for whoever wants to look at them. */
    private static final Optional<String> SHOTS = Optional.ofNullable(System.getProperty("shots"));

    @TempDir
    static Path folder;

    private static DeskHouse house;

    private final List<String> findings = new ArrayList<>();

    @BeforeAll
    static void open() {
        Chromium.start().close();
        house = DeskHouse.shipped(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void fromAnInvitationToReadersAndBackByKeyboardAloneAtPhoneWidth() {
        try (var marisol = Chromium.start().as(360, false);
                var rosa = Chromium.start().withoutScripts().as(360, true)) {
            join(marisol, "Marisol", Role.EDITOR);
            join(rosa, "Rosa", Role.PUBLISHER);

            press(marisol, "nav a[href='/desk']");
            look(marisol, "desk");
            press(marisol, "td a[href='" + DOOR + "']");
            press(marisol, "a[href='" + DOOR + "/edit']");
            reach(marisol, "#text");
            type(marisol, Keys.chord(Keys.CONTROL, Keys.HOME), Keys.ARROW_DOWN, Keys.END, " Lock it.");
            look(marisol, "edit");
            press(marisol, "button[value=send]");
            look(marisol, "send");
            var asked = marisol.driver().findElement(By.tagName("main")).getText();
            assertTrue(asked.contains("1 passage turns to English, in 5 languages."), asked);
            reach(marisol, "#note");
            type(marisol, "Lock the door too.");
            press(marisol, "button[value=send]");
            look(marisol, "sent");

            press(rosa, "nav a[href='/desk']");
            look(rosa, "waiting");
            press(rosa, ".waiting a");
            look(rosa, "review");
            press(rosa, "button[value=approve]");
            look(rosa, "published");
            assertTrue(rosa.driver().getPageSource().contains("Published: edition"));

            for (var language : List.of("en", "es", "ar")) {
                marisol.open(house.url() + "/" + language + "/at-my-door");
                var page = marisol.driver().findElement(By.tagName("main")).getText();
                assertTrue(page.contains("Lock it."), language + ": " + page);
                int notices = marisol.driver()
                        .findElements(By.cssSelector(".do .changed, .do .missing"))
                        .size();
                assertEquals(language.equals("en") ? 0 : 1, notices, language + ": " + page);
            }

            rosa.open(house.url() + DOOR + "/history");
            look(rosa, "history");
            press(rosa, "a[href*='/return/']");
            look(rosa, "return");
            reach(rosa, "#note");
            type(rosa, "A lock is not always there.");
            press(rosa, "button.grave");
            look(rosa, "returned");
            assertFalse(house.read("/en/at-my-door").contains("Lock it."));
            assertTrue(house.read("/es/at-my-door").contains("Respire"));
        }
        assertEquals(List.of(), findings);
    }

    @Test
    void axeFindsNothingOnAnyPageInAnyLanguageByDayAndByNightNarrowAndWide() {
        var record = house.record();
        var warrants = TestDesk.page("warrants");
        record.publish(warrants, "## ", "## More ");
        var draft = record.write("Eva", warrants, "## More ", "## Even more ");
        var broken = record.write("Ana", TestDesk.page("protest"), "## ", "<b>x</b> [y](nowhere.md)\n\n## ");
        record.submit("Eva", draft, "Even more.");
        var first = record.desk().history(warrants).stream()
                .flatMap(event -> event.editionId().stream())
                .findFirst()
                .orElseThrow();
        try (var ana = Chromium.start()) {
            signIn(ana, "Ana");
            int pages = 0;
            for (var path : List.of(
                    "/desk",
                    "/desk/new",
                    "/desk/text/warrants",
                    "/desk/text/warrants/edit",
                    "/desk/text/protest/edit/" + broken.proposal().id(),
                    "/desk/text/protest/send/" + broken.proposal().id(),
                    "/desk/text/warrants/send/" + draft.proposal().id(),
                    "/desk/text/warrants/review/" + draft.proposal().id(),
                    "/desk/text/warrants/history",
                    "/desk/text/warrants/revision/" + draft.revision().id(),
                    "/desk/text/warrants/edition/" + first,
                    "/desk/text/warrants/return/" + first,
                    "/desk/text/warrants/withdraw",
                    "/desk/text/warrants/rename",
                    "/desk/text/warrants/aside/" + draft.proposal().id(),
                    "/desk/text/numbers.yml/edit",
                    "/desk/text/site.yml/edit")) {
                for (int i = 0; i < 2; i++) {
                    var language = LANGUAGES.get(pages % LANGUAGES.size());
                    int width = (pages & 1) == 0 ? 360 : 1280;
                    boolean dark = (pages >> 1 & 1) == 1;
                    pages++;
                    ana.as(width, dark).open(house.url() + path + "?language=" + language);
                    assertEquals(
                            language,
                            ana.driver().findElement(By.tagName("html")).getDomAttribute("lang"),
                            path);
                    look(ana, path.replaceAll("[^a-z-]+", "_") + "-" + language + "-" + width + (dark ? "-dark" : ""));
                }
                pages++;
            }
        }
        assertEquals(List.of(), findings);
    }

    @Test
    void theScriptShowsWhatIsBeingWrittenAndLeadsToTheLineThatIsWrong() {
        try (var eva = Chromium.start().as(1280, false)) {
            signIn(eva, "Eva");
            eva.open(house.url() + "/desk/text/at-work/edit");
            var text = eva.driver().findElement(By.id("text"));
            text.sendKeys(Keys.chord(Keys.CONTROL, Keys.END), "\nA line that was not there. <b>x</b>");
            new WebDriverWait(eva.driver(), Duration.ofSeconds(60)).until(driver -> {
                eva.driver().switchTo().frame("preview");
                var shown =
                        eva.driver().findElement(By.tagName("body")).getText().contains("A line that was not there.");
                eva.driver().switchTo().defaultContent();
                return shown;
            });
            assertEquals(List.of(), refusals(eva));
            eva.driver().findElement(By.cssSelector("button[value=save]")).click();
            eva.driver().findElement(By.cssSelector(".problems a")).click();
            assertEquals(
                    "A line that was not there. <b>x</b>",
                    eva.driver()
                            .executeScript("const t = document.getElementById('text');"
                                    + "return t.value.slice(t.selectionStart, t.selectionEnd)"));
            assertEquals(
                    true,
                    eva.driver()
                            .executeScript("const t = document.getElementById('text'); t.value += 'x';"
                                    + "const e = new Event('beforeunload', {cancelable: true});"
                                    + "dispatchEvent(e); return e.defaultPrevented"));
        }
    }

    /** What the page's own rules kept the browser from doing. */
    private static List<String> refusals(Chromium browser) {
        return browser.driver().manage().logs().get("browser").getAll().stream()
                .map(Object::toString)
                .filter(line -> line.contains("Content Security Policy") || line.contains("Trusted"))
                .filter(line -> !line.contains("sandboxed"))
                .toList();
    }

    private void join(Chromium browser, String name, Role role) {
        var town = house.record().town();
        var made = town.entrance().invitations().makeOnTheServer(Set.of(role), Set.of());
        browser.open(house.url() + "/desk/link/" + made.token().orElseThrow().text());
        reach(browser, "[name=name]");
        go(browser, name, Keys.ENTER);
        var secrets = browser.driver().findElements(By.className("secret"));
        var words = secrets.get(1).getText();
        var factor = new Totp(Base32Reader.bytes(secrets.get(2).getText().replace(" ", "")));
        enter(browser, words, factor.code(town.clock().instant()));
        look(browser, "joined-" + name);
        press(browser, ".foot button");
        town.pass(Duration.ofMinutes(1));
        reach(browser, "[name=name]");
        type(browser, name);
        enter(browser, words, factor.code(town.clock().instant()));
        assertTrue(
                browser.driver().getPageSource().contains(name),
                browser.driver().getPageSource());
        town.pass(Duration.ofMinutes(1));
    }

    private static void enter(Chromium browser, String words, String code) {
        reach(browser, "[name=passphrase]");
        type(browser, words);
        reach(browser, "[name=code]");
        go(browser, code, Keys.ENTER);
    }

    /** Moves on with the Tab key until it is there. */
    private static void reach(Chromium browser, String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            var found = browser.driver().executeScript("return document.activeElement.matches(arguments[0])", selector);
            if (Boolean.TRUE.equals(found)) {
                var ringed = browser.driver()
                        .executeScript(
                                "const s = getComputedStyle(document.activeElement);"
                                        + "return s.outlineStyle !== 'none' && document.activeElement.matches(':focus-visible')");
                assertEquals(true, ringed, selector + " has no ring");
                return;
            }
            type(browser, Keys.TAB);
        }
        throw new AssertionError(
                selector + " cannot be reached: " + browser.driver().getPageSource());
    }

    private static void press(Chromium browser, String selector) {
        reach(browser, selector);
        go(browser, Keys.ENTER);
    }

    /** Types what leads to another page, and waits for it. */
    private static void go(Chromium browser, CharSequence... keys) {
        browser.driver().executeScript("window.isLeft = true");
        type(browser, keys);
        new WebDriverWait(browser.driver(), Duration.ofSeconds(60))
                .ignoring(WebDriverException.class)
                .until(driver -> Boolean.TRUE.equals(
                        browser.driver().executeScript("return !window.isLeft && document.readyState === 'complete'")));
    }

    private static void type(Chromium browser, CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private static void signIn(Chromium browser, String name) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.setCookie",
                        Map.of(
                                "name",
                                "__Host-desk",
                                "value",
                                house.session(name),
                                "url",
                                house.url() + "/",
                                "path",
                                "/",
                                "secure",
                                true,
                                "httpOnly",
                                true,
                                "sameSite",
                                "Strict"));
    }

    /** Nothing for axe to find, nothing wider than the screen, nothing a thumb would miss. */
    private void look(Chromium browser, String name) {
        shoot(browser, name);
        browser.barriers().forEach(barrier -> findings.add(name + ": " + barrier));
        var tooWide = browser.driver()
                .executeScript("return document.scrollingElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) tooWide).intValue() > 0) {
            findings.add(name + ": wider than the screen by " + tooWide);
        }
        var small = (List<?>)
                browser.driver()
                        .executeScript(
                                "return [...document.querySelectorAll('header a, summary, button, .button, .choice, select, input:not([type=checkbox], [type=radio], [type=hidden])')]"
                                        + ".filter(e => e.checkVisibility() && !e.classList.contains('skip'))"
                                        + ".filter(e => e.getBoundingClientRect().height < 44)"
                                        + ".map(e => e.tagName + ' ' + e.textContent.trim() + ' ' + e.getBoundingClientRect().height)");
        small.forEach(each -> findings.add(name + ": too small: " + each));
    }

    private static void shoot(Chromium browser, String name) {
        SHOTS.ifPresent(where -> {
            try {
                Files.createDirectories(Path.of(where));
                var shot = browser.driver().executeCdpCommand("Page.captureScreenshot", Map.of("format", "png"));
                Files.write(Path.of(where, name + ".png"), Base64.getDecoder().decode((String) shot.get("data")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
