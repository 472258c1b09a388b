package org.fanal.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium with a profile of its own, as wide and as dark as a test wants it. */
final class Chromium implements AutoCloseable {
    private static final String HOW = "is not installed (Debian: apt-get install -y chromium chromium-driver)";

    private final Path profile;
    private final ChromeDriver driver;
    private boolean isWithoutScripts;

    private Chromium(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    /** Skips the test, loudly, when there is no browser; with {@code -Dtools=required} it fails. */
    static Chromium start() {
        var browser = need("chromium", "chromium-browser", "google-chrome");
        var driver = need("chromedriver");
        try {
            var profile = Files.createTempDirectory("chromium");
            var options = new ChromeOptions();
            options.setBinary(browser.toFile());
            options.addArguments(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-dev-shm-usage",
                    "--hide-scrollbars",
                    "--user-data-dir=" + profile);
            var logging = new LoggingPreferences();
            logging.enable(LogType.PERFORMANCE, Level.ALL);
            options.setCapability("goog:loggingPrefs", logging);
            var service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(driver.toFile())
                    .usingAnyFreePort()
                    .build();
            return new Chromium(profile, new ChromeDriver(service, options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path need(String... programs) {
        var found = Arrays.stream(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of(programs).map(program -> Path.of(folder, program)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && "required".equals(System.getProperty("tools"))) {
            throw new AssertionError(programs[0] + " " + HOW);
        }
        if (found.isEmpty()) {
            System.err.println("SKIPPED: " + programs[0] + " " + HOW);
        }
        Assumptions.assumeTrue(found.isPresent(), programs[0] + " " + HOW);
        return found.orElseThrow();
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Sets the width of the window in CSS pixels, and day or night. */
    Chromium as(int width, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 740, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    Chromium withoutScripts() {
        isWithoutScripts = true;
        disableScripts(true);
        return this;
    }

    private void disableScripts(boolean value) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", value));
    }

    /** As if somebody had signed in. */
    Chromium signIn(String url, String session) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.setCookie",
                Map.of(
                        "name",
                        "__Host-desk",
                        "value",
                        session,
                        "url",
                        url + "/",
                        "path",
                        "/",
                        "secure",
                        true,
                        "httpOnly",
                        true,
                        "sameSite",
                        "Strict"));
        return this;
    }

    Chromium open(String url) {
        driver.get(url);
        return this;
    }

    /** What axe finds on this page: WCAG 2.2 A and AA, contrast AAA, best practice. Frames are pages of their own. */
    List<String> barriers() {
        var axe = new AxeBuilder();
        axe.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "wcag2aaa", "best-practice"));
        axe.disableIframeTesting();
        disableScripts(false); // axe is one; the page's own had their chance when it was loaded
        try {
            return axe.analyze(driver).getViolations().stream()
                    .map(Chromium::said)
                    .toList();
        } finally {
            disableScripts(isWithoutScripts);
        }
    }

    private static String said(Rule rule) {
        var where = rule.getNodes().stream()
                .limit(3)
                .map(node -> node.getTarget() + " " + node.getHtml())
                .toList();
        return rule.getId() + ": " + rule.getHelp() + " " + where;
    }

    /** The addresses asked for since the last call, the browser's own pages left out. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> address(entry.getMessage()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> address(String message) {
        if (!message.contains("\"Network.requestWillBeSent\"")) {
            return Optional.empty();
        }
        var request = message.substring(message.indexOf("\"request\":{"));
        int start = request.indexOf("\"url\":\"") + 7;
        var url = request.substring(start, request.indexOf('"', start));
        return url.startsWith("http") ? Optional.of(url) : Optional.empty();
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(Chromium::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // the browser still holds it; the system's temporary folder is swept anyway
        }
    }
}
