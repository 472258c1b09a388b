package org.fanal.view.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fanal.page.Page;
import org.fanal.page.Passage;
import org.fanal.view.reading.Printing;

/** Changes as a feed (Atom, RFC 4287) in one language. */
final class Feed {
    private static final int MOST = 100;

    private final Printing printing;
    private final UnaryOperator<String> absolute;

    Feed(Printing printing, UnaryOperator<String> absolute) {
        this.printing = printing;
        this.absolute = absolute;
    }

    /**
     * The feed.
     *
     * @param title a key of the portal's own words
     */
    String of(String title, String path, List<Change> changes) {
        var name = printing.site().settings().name();
        var updated = changes.stream().findFirst().map(Change::on).orElseGet(this::lastRead);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="%s">
                <id>%s</id>
                <title>%s</title>
                <updated>%s</updated>
                <author><name>%s</name></author>
                <rights>%s</rights>
                <link rel="self" type="application/atom+xml" href="%s"/>
                <link rel="alternate" type="text/html" href="%s"/>
                %s</feed>
                """.formatted(
                        printing.language().tag(),
                        id(title),
                        escaped(name + " · " + printing.say(title)),
                        time(updated),
                        escaped(name),
                        escaped(printing.site().settings().licence()),
                        escaped(absolute.apply(path)),
                        escaped(absolute.apply(printing.paths().home(printing.language()))),
                        changes.stream().limit(MOST).map(this::entry).collect(Collectors.joining()));
    }

    private String entry(Change change) {
        return """
                <entry>
                <id>%s</id>
                <title%s</title>
                <updated>%s</updated>
                <link rel="alternate" type="text/html" href="%s"/>
                <category term="%s"/>
                <summary>%s</summary>
                %s</entry>
                """.formatted(
                        id(change.id()),
                        change.page().map(this::title).orElse(">" + change.slug()),
                        time(change.on()),
                        escaped(absolute.apply(href(change))),
                        change.weight().key(),
                        escaped(printing.say("feed." + change.weight().key())),
                        note(change));
    }

    /** The sentence of the person who published it stands in the source language, and says so. */
    private String note(Change change) {
        return change.note().isEmpty()
                ? ""
                : "<content xml:lang=\"" + printing.source().tag() + "\">" + escaped(change.note()) + "</content>\n";
    }

    private String title(Page page) {
        Passage title = printing.translated(page).passage(page.skeleton().shortTitle());
        var language = title.language().equals(printing.language())
                ? ""
                : " xml:lang=\"" + title.language().tag() + "\"";
        return language + ">" + escaped(printing.phrases(page).bare(title));
    }

    private String href(Change change) {
        return change.page()
                .map(page -> printing.path(page.slug()))
                .orElseGet(() -> printing.paths().home(printing.language()));
    }

    /** The same wherever the site stands, or readers of a mirror would get everything twice. */
    private String id(String what) {
        var name = printing.site().settings().name() + " " + printing.language().tag() + " " + what;
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    private LocalDate lastRead() {
        return printing.site().pages().stream()
                .map(page -> page.source().front().read())
                .max(LocalDate::compareTo)
                .orElseGet(printing.site()::today);
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
