package org.fanal.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.content.reading.ContentFolder;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.page.reading.SiteFolders;
import org.fanal.press.Address;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.po.PoWriter;
import org.fanal.translation.reading.TranslationFolder;
import org.fanal.translation.words.Words;

/** A site in four languages, written as text; the portal's words in the other three are the English ones behind a dot. */
final class LanternSite {
    static final Language EN = Languages.known("en").orElseThrow();
    static final Language ES = Languages.known("es").orElseThrow();
    static final Language AR = Languages.known("ar").orElseThrow();
    static final Language ZH = Languages.known("zh-Hans").orElseThrow();

    private static final String SETTINGS = """
            name: Fanal
            country: United States
            source: en
            languages: [en, es, ar, zh-Hans]
            drafts: marked
            exit: "https://www.weather.gov/"
            contact: "https://example.org/corrections"
            licence: CC BY 4.0
            """;
    private static final String FRONT = """
            ---
            title: %1$s
            short: %1$s
            summary: What to do and say.
            section: encounters
            order: 10
            asof: 2026-07-02
            read: 2026-11-20
            review: 90 days
            %2$ssources:
              - {id: dmn, title: "Order in a case", publisher: "D. Minn.", date: 2026-07, url: "https://example.org/a", grade: official}
            ---
            """;

    private final Path folder;
    private final Views views;
    private LocalDate today = LocalDate.of(2026, 11, 23);

    LanternSite(Path folder, String publicUrl) {
        this.folder = folder;
        views = new Views(Address.paths(), publicUrl.isEmpty() ? Optional.empty() : Optional.of(URI.create(publicUrl)));
        write("content/site.yml", SETTINGS);
        for (var language : List.of(ES, AR, ZH)) {
            write("translations/" + language.tag() + "/ui.po", words(language));
        }
    }

    LanternSite on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    LanternSite page(String slug, String title, String body) {
        return page(slug, title, "", body);
    }

    LanternSite page(String slug, String title, String moreFront, String body) {
        return write("content/" + slug + ".md", FRONT.formatted(title, moreFront) + body);
    }

    /** Drafts of a page, by their source text. */
    LanternSite drafts(Language language, String slug, Map<String, String> texts) {
        var po = new StringBuilder("msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n");
        texts.forEach((from, to) -> po.append("\n#, fuzzy\n")
                .append(to.startsWith("<") ? previous(to) : "")
                .append("msgid ")
                .append(quoted(from))
                .append("\nmsgstr ")
                .append(quoted(to.substring(to.indexOf('>') + 1)))
                .append('\n'));
        return write("translations/" + language.tag() + "/" + slug + ".po", po.toString());
    }

    LanternSite drafts(String setting) {
        return write("content/site.yml", SETTINGS.replace("drafts: marked", "drafts: " + setting));
    }

    LanternSite write(String name, String text) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Views views() {
        return views;
    }

    Site read() {
        var reading = new SiteFolders(
                        new ContentFolder(folder.resolve("content")),
                        new TranslationFolder(folder.resolve("translations")))
                .read(today, Optional.empty());
        var site = reading.site().orElseThrow();
        if (site.languages().size() != 4) {
            throw new IllegalStateException(reading.problems().toString());
        }
        return site;
    }

    String guidance(Language language, String slug) {
        var site = read();
        return views.guidance(site, language, page(site, slug));
    }

    String bilingual(Language language, String slug) {
        var site = read();
        return views.bilingual(site, language, page(site, slug));
    }

    String text(Language language, String slug) {
        var site = read();
        return views.text(site, language, page(site, slug));
    }

    String markdown(Language language, String slug) {
        var site = read();
        return views.markdown(site, language, page(site, slug));
    }

    private static Page page(Site site, String slug) {
        return site.page(new Slug(slug)).orElseThrow();
    }

    private static String previous(String text) {
        return "#| msgid " + quoted(text.substring(1, text.indexOf('>'))) + "\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String words(Language language) {
        try (var master = Objects.requireNonNull(Words.class.getResourceAsStream("ui.pot"))) {
            List<PoEntry> entries = new ArrayList<>();
            for (var entry :
                    PoReader.read(master.readAllBytes(), "ui.pot").file().entries()) {
                List<String> forms = new ArrayList<>();
                int count = entry.plural().isPresent() ? language.plurals().forms() : 1;
                for (int i = 0; i < count; i++) {
                    forms.add("·" + entry.plural().orElse(entry.id()));
                }
                entries.add(entry.withStrings(forms));
            }
            var headers = Map.of(
                    "Language", language.tag(),
                    "Content-Type", "text/plain; charset=UTF-8",
                    "Plural-Forms", language.plurals().header());
            return new String(
                    PoWriter.write(new PoFile(headers, List.of(), entries)).getBytes(UTF_8), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
