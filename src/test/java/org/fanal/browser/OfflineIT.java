package org.fanal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fanal.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The file that is kept on a phone, opened from its disk. */
class OfflineIT {
    @TempDir
    Path folder;

    @Test
    void aKeptCopyWorksFromADiskAndSaysWhenItIsOld() throws IOException {
        var copy = folder.resolve("ar.html");
        try (var site = TestSite.shipped(folder.resolve("site")).on("2020-01-02")) {
            Files.writeString(copy, site.get("/offline/ar.html"));
        }
        try (var browser = Chromium.start().as(360, false)) {
            browser.open(copy.toUri().toString());
            var driver = browser.driver();

            assertTrue(driver.findElement(By.id("old")).isDisplayed());
            driver.findElement(By.cssSelector("a[href='#at-my-door']")).click();
            assertTrue(driver.getCurrentUrl().endsWith("#at-my-door"));
            assertEquals(360L, driver.executeScript("return document.documentElement.scrollWidth"));
            assertEquals(List.of(), browser.requests());
        }
    }

    @Test
    void aFreshCopySaysNothingOfTheKind() throws IOException {
        var copy = folder.resolve("en.html");
        try (var site = TestSite.shipped(folder.resolve("site"))) {
            site.on(java.time.LocalDate.now(java.time.ZoneOffset.UTC).toString());
            Files.writeString(copy, site.get("/offline/en.html"));
        }
        try (var browser = Chromium.start().as(1280, true)) {
            browser.open(copy.toUri().toString());

            assertFalse(browser.driver().findElement(By.id("old")).isDisplayed());
        }
    }
}
