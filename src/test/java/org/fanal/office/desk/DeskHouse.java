package org.fanal.office.desk;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanal.TestDesk;
import org.fanal.office.Guest;
import org.fanal.office.Office;
import org.fanal.office.translating.TranslatingPages;
import org.fanal.press.Address;
import org.fanal.press.Press;
import org.fanal.view.Views;
import org.fanal.web.PrintedEvents;
import org.fanal.web.WebServer;
import org.fanal.web.WebSettings;

/** A server with a desk: texts in a record, and the people of {@link TestDesk}, each with a browser of their own. */
public final class DeskHouse implements AutoCloseable {
    private final TestDesk record;
    private final Press press;
    private final WebServer server;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private DeskHouse(TestDesk record) {
        this.record = record;
        var views = new Views(Address.paths(), Optional.empty());
        var live = record.liveSite();
        press = new Press(live, views);
        var events = new PrintedEvents(new PrintStream(said, true, StandardCharsets.UTF_8));
        var entrance = record.town().entrance();
        var pages = new ArrayList<>(DeskPages.all(record.desk(), live, views));
        pages.addAll(TranslatingPages.all(record.translating(), record.desk(), live));
        var office = new Office(live, entrance, pages, events, List.of());
        var settings = new WebSettings(0, "localhost", Optional.empty(), Optional.empty());
        server = new WebServer(press, settings, events, Optional.empty(), Optional.of(office.half(Optional.empty())));
        if (!server.start()) {
            throw new AssertionError(said);
        }
        said.reset();
    }

    /** Two pages, translated into Spanish and not into Arabic. */
    public static DeskHouse small(Path folder) {
        return new DeskHouse(TestDesk.small(folder));
    }

    /** The shipped pages in all their languages. */
    public static DeskHouse shipped(Path folder) {
        return new DeskHouse(TestDesk.shipped(folder));
    }

    public TestDesk record() {
        return record;
    }

    public String url() {
        return "http://localhost:" + server.port();
    }

    /** All events since the server listens. */
    public String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    /** Somebody in a browser in which they have signed in. */
    public Guest as(String name) {
        return new Guest(url()).with(Map.of("__Host-desk", session(name)));
    }

    /** The token of a new session. */
    public String session(String name) {
        var sessions = record.town().entrance().sessions();
        return sessions.open(record.person(name)).token().text();
    }

    /** What a reader gets. */
    public String read(String path) {
        return new Guest(url()).get(path).body();
    }

    /** Somebody opens the form of a text, replaces some words, and sends it with a button. */
    HttpResponse<String> write(Guest who, String path, String from, String to, String button) {
        var page = who.get(path).body();
        if (!text(page, "text").contains(from)) {
            throw new AssertionError(path + " does not contain " + from + ": " + page);
        }
        return who.send("/desk/text/" + name(path) + "/edit", written(page, from, to, button));
    }

    /** The fields of the form of a text after some words were replaced. */
    static String[] written(String page, String from, String to, String button) {
        var fields = new ArrayList<>(List.of("do", button));
        for (var hidden : List.of("base", "after", "proposal")) {
            fields.addAll(List.of(hidden, Guest.field(page, hidden).orElseThrow()));
        }
        for (var area : List.of("text", "head")) {
            if (page.contains("name=\"" + area + "\"")) {
                fields.addAll(List.of(area, text(page, area).replace(from, to)));
            }
        }
        return fields.toArray(String[]::new);
    }

    private static String name(String path) {
        return path.split("/")[3];
    }

    /** What stands in a field of several lines. */
    static String text(String page, String name) {
        var area = Pattern.compile("<textarea[^>]*name=\"" + name + "\"[^>]*>\n?(.*?)</textarea>", Pattern.DOTALL)
                .matcher(page);
        return area.find() ? plain(area.group(1)) : "";
    }

    /** What a page says, without its tags. */
    static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Override
    public void close() {
        server.stop();
        press.close();
        record.close();
    }
}
