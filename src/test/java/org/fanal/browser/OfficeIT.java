package org.fanal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.office.OfficeHouse;
import org.fanal.people.Base32Reader;
import org.fanal.people.Role;
import org.fanal.people.factor.Totp;
import org.fanal.people.roles.RoleChange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The office in a real browser, narrow and wide, by day and by night, in two directions. */
class OfficeIT {
    private static final List<String> LANGUAGES = List.of("en", "es", "ar", "zh-Hans");

    /** Where pictures of each page are left, for whoever wants to look at them. */
    private static final Optional<String> SHOTS = Optional.ofNullable(System.getProperty("shots"));

    @TempDir
    static Path folder;

    private static OfficeHouse house;
    private static Chromium chromium;

    private final List<String> findings = new ArrayList<>();
    private int pages;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
        house = OfficeHouse.shipped(folder);
    }

    @AfterAll
    static void close() {
        chromium.close();
        house.close();
    }

    @Test
    void anInvitationBecomesAPersonWhoSignsInWithTwoFactorsByKeyboardAtPhoneWidth() {
        var made = house.town().entrance().invitations().makeOnTheServer(Set.of(Role.EDITOR), Set.of());
        try (var phone = Chromium.start().withoutScripts()) {
            phone.as(360, false)
                    .open(house.url() + "/desk/link/"
                            + made.token().orElseThrow().text());
            look(phone, "join");
            phone.driver().findElement(By.name("name")).sendKeys("Marisol", Keys.ENTER);
            see(phone, By.className("sheet"));
            look(phone, "sheet");
            var secrets = phone.driver().findElements(By.className("secret"));
            var words = secrets.get(1).getText();
            var factor = new Totp(Base32Reader.bytes(secrets.get(2).getText().replace(" ", "")));
            assertEquals(
                    8, phone.driver().findElements(By.cssSelector(".codes li")).size());

            enter(phone, words, "000000");
            see(phone, By.className("wrong"));
            assertEquals(
                    words,
                    phone.driver().findElements(By.className("secret")).get(1).getText());

            enter(phone, words, factor.code(house.town().clock().instant()));
            arrive(phone, "/desk/me");
            look(phone, "me");
            var cookies = phone.driver().manage().getCookies();
            assertEquals(1, cookies.size(), cookies.toString());
            cookies.forEach(cookie -> assertTrue(cookie.isHttpOnly() && cookie.isSecure(), cookie.toString()));

            phone.driver().findElement(By.cssSelector(".foot button")).sendKeys(Keys.ENTER);
            house.town().pass(Duration.ofMinutes(1));
            see(phone, By.name("name"));
            phone.driver().findElement(By.name("name")).sendKeys("marisol");
            enter(phone, words, factor.code(house.town().clock().instant()));
            arrive(phone, "/desk/me");
        }
        assertEquals(List.of(), findings);
    }

    @Test
    void axeFindsNothingOnAnyPageInAnyLanguageByDayAndByNightNarrowAndWide() {
        var town = house.town();
        var link = town.entrance()
                .invitations()
                .makeOnTheServer(
                        Set.of(Role.TRANSLATOR, Role.PUBLISHER),
                        Set.of(org.fanal.language.Languages.known("es").orElseThrow()));
        var reset = town.entrance().resets().makeOnTheServer(town.person("Tam"));
        for (var path : List.of(
                "/desk/sign-in",
                "/desk/recover",
                "/desk/link/" + link.token().orElseThrow().text(),
                "/desk/link/" + reset.token().orElseThrow().text(),
                "/desk/link/nothing",
                "/desk/nothing/at-all")) {
            inEachLanguage(path);
        }
        town.entrance().invitations().make(town.person("Ben"), Set.of(Role.PUBLISHER), Set.of());
        town.entrance().resets().make(town.person("Ana"), town.person("Tam"));
        town.entrance().roles().propose(town.person("Ben"), town.person("Tam"), RoleChange.giving(Role.EDITOR));
        chromium.as(1280, false).open(house.url() + "/desk/sign-in");
        chromium.driver().findElement(By.name("name")).sendKeys("Ana");
        enter(chromium, town.passphrase("Ana").text(), town.code("Ana"));
        arrive(chromium, "/desk/me");
        for (var path : List.of(
                "/desk/me",
                "/desk/me/sheet",
                "/desk/people",
                "/desk/people/" + town.person("Tam").id(),
                "/desk/people/" + town.person("Ana").id(),
                "/desk/invite",
                "/desk/people?told=confirmed")) {
            inEachLanguage(path);
        }
        chromium.as(360, true).open(house.url() + "/desk/invite?language=ar");
        chromium.driver().findElement(By.cssSelector("input[value=keeper]")).sendKeys(Keys.SPACE);
        chromium.driver().findElement(By.cssSelector("main button")).sendKeys(Keys.ENTER);
        see(chromium, By.cssSelector("textarea[readonly]"));
        look(chromium, "made-ar-360-dark");
        assertEquals(List.of(), findings);
    }

    private void inEachLanguage(String path) {
        for (var language : LANGUAGES) {
            int width = (pages & 1) == 0 ? 360 : 1280;
            boolean dark = (pages >> 1 & 1) == 1;
            pages++;
            chromium.as(width, dark)
                    .open(house.url() + path + (path.contains("?") ? "&" : "?") + "language=" + language);
            assertEquals(
                    language, chromium.driver().findElement(By.tagName("html")).getDomAttribute("lang"));
            look(chromium, path.replaceAll("[^a-z-]+", "_") + "-" + language + "-" + width + (dark ? "-dark" : ""));
        }
        pages++;
    }

    /** A key that is pressed does not wait for the page it leads to. */
    private static void see(Chromium browser, By what) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .until(driver -> !driver.findElements(what).isEmpty());
    }

    private static void arrive(Chromium browser, String path) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .until(driver -> String.valueOf(driver.getCurrentUrl()).endsWith(path));
        see(browser, By.tagName("footer"));
    }

    private static void enter(Chromium browser, String words, String code) {
        browser.driver().findElement(By.name("passphrase")).sendKeys(words);
        browser.driver().findElement(By.name("code")).sendKeys(code, Keys.ENTER);
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
                                "return [...document.querySelectorAll('header a, summary, button, .ways a, input:not([type=checkbox], [type=hidden], .heard), .tick')]"
                                        + ".filter(e => e.checkVisibility() && !e.classList.contains('skip'))"
                                        + ".filter(e => e.getBoundingClientRect().height < 44)"
                                        + ".map(e => e.tagName + ' ' + e.textContent.trim() + ' ' + e.getBoundingClientRect().height)");
        small.forEach(each -> findings.add(name + ": too small: " + each));
    }

    private static void shoot(Chromium browser, String name) {
        SHOTS.ifPresent(where -> {
            try {
                Files.createDirectories(Path.of(where));
                var height = browser.driver().executeScript("return document.documentElement.scrollHeight");
                var width = browser.driver().executeScript("return innerWidth");
                var clip = java.util.Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
                var shot = browser.driver()
                        .executeCdpCommand(
                                "Page.captureScreenshot",
                                java.util.Map.of("captureBeyondViewport", true, "clip", clip));
                Files.write(
                        Path.of(where, name + ".png"),
                        java.util.Base64.getDecoder().decode((String) shot.get("data")));
                var paper = browser.driver().executeCdpCommand("Page.printToPDF", java.util.Map.of());
                Files.write(
                        Path.of(where, name + ".pdf"),
                        java.util.Base64.getDecoder().decode((String) paper.get("data")));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
