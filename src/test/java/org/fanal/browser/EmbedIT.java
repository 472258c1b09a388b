package org.fanal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.fanal.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Pages of the portal in frames on a page of another origin. */
class EmbedIT {
    @TempDir
    static Path folder;

    private static TestSite site;
    private static Chromium chromium;
    private static HttpServer other;

    @BeforeAll
    static void open() throws IOException {
        chromium = Chromium.start();
        site = TestSite.shipped(folder);
        site.url();
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getQuery();
            var sandbox = exchange.getRequestURI().getPath().contains("sandbox") ? " sandbox" : "";
            var page =
                    "<!DOCTYPE html><title>theirs</title><link rel=\"icon\" href=\"data:,\"><iframe width=\"320\" height=\"600\""
                            + sandbox + " src=\"" + site.url() + path + "\"></iframe>";
            var bytes = page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        other.start();
    }

    @AfterAll
    static void close() {
        other.stop(0);
        site.close();
        chromium.close();
    }

    private static String theirs(String kind, String path) {
        return "http://localhost:" + other.getAddress().getPort() + "/" + kind + "?" + path;
    }

    /** What stands in the frame. */
    private static String framed(String kind, String path) {
        var driver = chromium.as(700, false).open(theirs(kind, path)).driver();
        driver.switchTo().frame(0);
        var text = driver.findElement(By.tagName("body")).getText();
        driver.switchTo().defaultContent();
        return text;
    }

    @Test
    void anEmbedIsShownOnAPageOfAnotherOriginEvenInTheStrictestSandbox() {
        for (var kind : List.of("plain", "sandbox")) {
            assertTrue(framed(kind, "/embed/en/at-my-door").contains("Keep the door closed."), kind);
            assertTrue(framed(kind, "/embed/es/at-my-door/card-do").contains("Mantenga la puerta cerrada."), kind);
            assertTrue(framed(kind, "/embed/en/at-my-door/force").contains("If they force their way in"), kind);
            assertTrue(framed(kind, "/embed/en/zignal-labs/facts").contains("The facts in short"), kind);
        }
    }

    @Test
    void anyOtherPageIsRefused() {
        assertTrue(framed("plain", "/embed/en/at-my-door").contains("Keep the door closed."));
        for (var path : List.of(
                "/en/", "/en/at-my-door", "/es+en/at-my-door", "/en/at-my-door/share", "/en/cards/at-my-door", "/x")) {
            assertFalse(framed("plain", path).contains("door"), path);
        }
    }

    @Test
    void anEmbedAsksNobodyElseForAnythingAndKeepsNothing() {
        chromium.requests();
        framed("plain", "/embed/ar/at-my-door");
        var ours = URI.create(site.url());
        var hosts = chromium.requests().stream()
                .map(URI::create)
                .map(URI::getPort)
                .distinct()
                .sorted()
                .toList();
        assertEquals(
                List.of(ours.getPort(), other.getAddress().getPort()).stream()
                        .sorted()
                        .toList(),
                hosts);
        assertTrue(chromium.driver().manage().getCookies().isEmpty());
    }

    @Test
    void itFitsAColumnOf320Pixels() {
        for (var path : List.of(
                "/embed/en/at-my-door", "/embed/ar/zignal-labs", "/embed/zh-Hans/watchers", "/embed/es/numbers")) {
            chromium.as(320, false).open(site.url() + path);
            var over = chromium.driver()
                    .executeScript(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertEquals(0L, over, path);
        }
    }
}
