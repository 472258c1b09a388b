package org.fanal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody who has no mouse, and somebody who looks over their shoulder with axe and a ruler. */
final class KeyboardOnly {
    private static final int MOST_TABS = 400;

    /** Where pictures of each page are left, for whoever wants to look at them. */
    private static final Optional<String> SHOTS = Optional.ofNullable(System.getProperty("shots"));

    private final Chromium browser;
    private final List<String> findings = new ArrayList<>();

    KeyboardOnly(Chromium browser) {
        this.browser = browser;
    }

    ChromeDriver driver() {
        return browser.driver();
    }

    List<String> findings() {
        return findings;
    }

    void open(String url) {
        browser.open(url);
    }

    /** Moves on with the Tab key until it is there, and sees where it is. */
    void reach(String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (Boolean.TRUE.equals(
                    driver().executeScript("return document.activeElement.matches(arguments[0])", selector))) {
                assertEquals(
                        true,
                        driver().executeScript(
                                        "const s = getComputedStyle(document.activeElement);"
                                                + "return s.outlineStyle !== 'none' && document.activeElement.matches(':focus-visible')"),
                        selector + " has no ring");
                return;
            }
            type(Keys.TAB);
        }
        throw new AssertionError(selector + " cannot be reached: " + driver().getPageSource());
    }

    void press(String selector) {
        reach(selector);
        go(Keys.ENTER);
    }

    /** Types what leads to another page, and waits for it. */
    void go(CharSequence... keys) {
        var before = driver().findElement(By.tagName("html"));
        type(keys);
        new WebDriverWait(driver(), Duration.ofSeconds(60))
                .until(ExpectedConditions.and(
                        ExpectedConditions.stalenessOf(before),
                        any -> driver().executeScript("return document.readyState")
                                .equals("complete")));
    }

    void type(CharSequence... keys) {
        new Actions(driver()).sendKeys(keys).perform();
    }

    /** Nothing for axe to find, nothing wider than the screen, nothing a thumb would miss. */
    void look(String name) {
        SHOTS.ifPresent(where -> shoot(where, name));
        browser.barriers().forEach(barrier -> findings.add(name + ": " + barrier));
        var tooWide = driver().executeScript(
                        "return document.scrollingElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) tooWide).intValue() > 0) {
            findings.add(name + ": wider than the screen by " + tooWide);
        }
        var small = (List<?>)
                driver().executeScript(
                                "return [...document.querySelectorAll('header a, summary, button, .button, .choice, .marks a, td a, .ways a, select, input:not([type=checkbox], [type=radio], [type=hidden])')]"
                                        + ".filter(e => e.checkVisibility() && !e.classList.contains('skip'))"
                                        + ".filter(e => e.getBoundingClientRect().height < 44)"
                                        + ".map(e => e.tagName + ' ' + e.textContent.trim() + ' ' + e.getBoundingClientRect().height)");
        small.forEach(each -> findings.add(name + ": too small: " + each));
    }

    private void shoot(String where, String name) {
        try {
            Files.createDirectories(Path.of(where));
            var shot = driver().executeCdpCommand(
                            "Page.captureScreenshot", java.util.Map.of("format", "png", "captureBeyondViewport", true));
            Files.write(Path.of(where, name + ".png"), Base64.getDecoder().decode((String) shot.get("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
