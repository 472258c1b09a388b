package org.fanal.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fanal.content.reading.ContentFolder;
import org.fanal.page.Site;
import org.fanal.page.reading.SiteFolders;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.po.PoWriter;
import org.fanal.translation.reading.TranslationFolder;
import org.fanal.translation.words.Words;

/** A site in English and Spanish in a folder of its own, read by the real readers each time it is asked for. */
public final class SmallSite {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String SETTINGS = """
            name: Fanal
            country: United States
            source: en
            languages: [en, es]
            drafts: marked
            exit: "https://www.weather.gov/"
            contact: "mailto:corrections@example.org"
            licence: CC BY 4.0
            """;
    private static final String FRONT = """
            ---
            title: %s
            short: %s
            summary: What to do and say.
            section: encounters
            order: 10
            asof: 2026-07-02
            read: 2026-11-20
            review: 90 days
            sources:
              - {id: dmn, title: "Order", publisher: "D. Minn.", date: 2026-07-02, url: "https://example.org/a", grade: official}
            %s---
            """;

    private final Path folder;

    public SmallSite(Path temporary) {
        folder = temporary;
        write("content/site.yml", SETTINGS);
        write("translations/es/ui.po", spanish());
    }

    /** Writes a page, or writes it again. */
    public SmallSite page(String slug, String body) {
        return page(slug, body, "");
    }

    /** Writes a page with more lines of front matter. */
    public SmallSite page(String slug, String body, String front) {
        return write("content/" + slug + ".md", FRONT.formatted(slug, slug, front) + body);
    }

    /** Takes a page away. */
    public SmallSite delete(String slug) {
        try {
            Files.delete(folder.resolve("content/" + slug + ".md"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the folder says now. */
    public Site read() {
        var reading = new SiteFolders(
                        new ContentFolder(folder.resolve("content")),
                        new TranslationFolder(folder.resolve("translations")))
                .read(TODAY, Optional.empty());
        var site = reading.site().orElseThrow();
        if (site.languages().size() != 2) {
            throw new IllegalStateException(reading.problems().toString());
        }
        return site;
    }

    private SmallSite write(String name, String text) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every word of the portal, marked: enough for a language to be offered. */
    private static String spanish() {
        try (var master = Objects.requireNonNull(Words.class.getResourceAsStream("ui.pot"))) {
            var read = PoReader.read(master.readAllBytes(), "ui.pot").file();
            List<PoEntry> entries = new ArrayList<>();
            for (var entry : read.entries()) {
                var one = "·" + entry.id();
                entries.add(entry.withStrings(
                        entry.plural().map(plural -> List.of(one, "·" + plural)).orElse(List.of(one))));
            }
            var headers = Map.of(
                    "Language", "es",
                    "Content-Type", "text/plain; charset=UTF-8",
                    "Plural-Forms", "nplurals=2; plural=(n != 1);");
            return new String(
                    PoWriter.write(new PoFile(headers, List.of(), entries)).getBytes(UTF_8), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
