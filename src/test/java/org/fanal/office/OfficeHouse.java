package org.fanal.office;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.TestDesk;
import org.fanal.content.reading.ContentFolder;
import org.fanal.office.desk.DeskPages;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.translating.TranslatingPages;
import org.fanal.page.LiveSite;
import org.fanal.page.Site;
import org.fanal.page.reading.SiteFolders;
import org.fanal.people.Role;
import org.fanal.people.Town;
import org.fanal.press.Address;
import org.fanal.press.Press;
import org.fanal.press.SmallSite;
import org.fanal.translation.reading.TranslationFolder;
import org.fanal.view.Views;
import org.fanal.web.PrintedEvents;
import org.fanal.web.WebServer;
import org.fanal.web.WebSettings;

/** A server with an office, a database of its own and people in it: Ana and Ben are publishers, Tam translates. */
public final class OfficeHouse implements AutoCloseable {
    private static final Path BASE = Path.of(System.getProperty("fanal.basedir", "."));

    private final Town town;
    private final Press press;
    private final WebServer server;
    private final Office office;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private OfficeHouse(Path folder, Site site, List<Pages> desk, Optional<Integer> port) {
        this(Town.withTwoPublishers(folder), new LiveSite(site), desk, port);
        town.joinWith("Tam", Set.of(Role.TRANSLATOR), site.languages().get(1));
    }

    private OfficeHouse(Town town, LiveSite live, List<Pages> desk, Optional<Integer> port) {
        this.town = town;
        press = new Press(live, new Views(Address.paths(), Optional.empty()));
        var events = new PrintedEvents(new PrintStream(said, true, StandardCharsets.UTF_8));
        office = new Office(live, town.entrance(), desk, events, List.of());
        var settings = new WebSettings(0, "localhost", Optional.empty(), Optional.empty());
        server = new WebServer(press, settings, events, Optional.empty(), Optional.of(office.half(port)));
        if (!server.start()) {
            throw new AssertionError(said());
        }
    }

    /** On a small site in English and Spanish. */
    public static OfficeHouse in(Path folder) {
        return in(folder, List.of());
    }

    public static OfficeHouse in(Path folder, List<Pages> desk) {
        return new OfficeHouse(folder, small(folder), desk, Optional.empty());
    }

    /** With the whole desk, and Kim, who has every role. */
    public static OfficeHouse withDesk(Path folder) {
        var record = TestDesk.small(folder);
        record.joinQuietly("Kim", List.of(Role.values()), List.of("es"));
        var views = new Views(Address.paths(), Optional.empty());
        var desk = new ArrayList<>(DeskPages.all(record.desk(), record.liveSite(), views));
        desk.addAll(TranslatingPages.all(record.translating(), record.desk(), record.liveSite()));
        return new OfficeHouse(record.town(), record.liveSite(), desk, Optional.empty());
    }

    /** With a port of its own for the working half. */
    public static OfficeHouse withTwoDoors(Path folder) {
        return new OfficeHouse(folder, small(folder), List.of(), Optional.of(0));
    }

    /** On the shipped content, in all its languages. */
    public static OfficeHouse shipped(Path folder) {
        var reading = new SiteFolders(
                        new ContentFolder(BASE.resolve("content")), new TranslationFolder(BASE.resolve("translations")))
                .read(LocalDate.of(2026, 11, 23), Optional.empty());
        return new OfficeHouse(folder, reading.site().orElseThrow(), List.of(), Optional.empty());
    }

    private static Site small(Path folder) {
        return new SmallSite(folder.resolve("texts"))
                .page("at-my-door", "Keep the door closed.\n")
                .read();
    }

    public Town town() {
        return town;
    }

    public List<Route> routes() {
        return office.routes();
    }

    /** All events so far. */
    public String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    public String url() {
        return "http://localhost:" + server.port();
    }

    public String deskUrl() {
        return "http://localhost:" + server.workingPort();
    }

    /** Somebody with a browser of their own, who has not signed in. */
    public Guest guest() {
        return new Guest(deskUrl());
    }

    /** Somebody in a session that is open already. */
    public Guest in(String name) {
        var opened = town.entrance().sessions().open(town.person(name));
        return guest().with(Map.of("__Host-desk", opened.token().text()));
    }

    /** Somebody who has just signed in. */
    public Guest as(String name) {
        var guest = guest();
        guest.get("/desk/sign-in");
        var answer = guest.send(
                "/desk/sign-in",
                "name",
                name,
                "passphrase",
                town.passphrase(name).text(),
                "code",
                town.code(name));
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.body());
        }
        town.pass(Duration.ofSeconds(60));
        return guest;
    }

    @Override
    public void close() {
        server.stop();
        press.close();
        town.close();
    }
}
