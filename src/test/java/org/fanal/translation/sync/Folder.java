package org.fanal.translation.sync;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fanal.content.Slug;
import org.fanal.content.reading.ContentFolder;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.markdown.Segment;
import org.fanal.markdown.Segmenter;
import org.fanal.texts.FolderTexts;
import org.fanal.translation.Rendition;
import org.fanal.translation.Translations;
import org.fanal.translation.history.Severity;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.reading.TranslationFolder;
import org.fanal.translation.sync.source.SourcePage;
import org.fanal.translation.words.WordList;

/** A small site on disk that a test writes, syncs and reads again. */
final class Folder {
    static final Language SPANISH = Languages.known("es").orElseThrow();
    static final Language ARABIC = Languages.known("ar").orElseThrow();
    static final Slug DOOR = new Slug("door");

    private static final String SITE = """
            name: Test
            country: United States
            source: en
            languages: [en, es, ar]
            drafts: marked
            exit: "https://example.org/"
            contact: "https://example.org/corrections"
            licence: CC BY 4.0
            """;
    private static final String FRONT = """
            ---
            title: At your door
            short: At the door
            summary: What to do when agents knock.
            section: encounters
            order: 10
            asof: 2026-06-26
            read: 2026-11-01
            checked: []
            review: 90 days
            sources: []
            ---
            """;

    private final Path root;
    private LocalDate today = LocalDate.of(2026, 11, 23);

    Folder(Path root) {
        this.root = root;
        write("content/site.yml", SITE);
    }

    Folder page(String body) {
        write("content/door.md", FRONT + body);
        return this;
    }

    Folder on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    SyncReport sync() {
        return sync(Map.of());
    }

    SyncReport sync(Severity ofDoor) {
        return sync(Map.of(DOOR, ofDoor));
    }

    SyncReport sync(Map<Slug, Severity> declared) {
        return sync(declared, WordList.shipped());
    }

    SyncReport sync(Map<Slug, Severity> declared, WordList words) {
        var settings = new ContentFolder(root.resolve("content"))
                .read(today)
                .settings()
                .orElseThrow();
        return new FolderSync(translations(), settings, today, declared, List.of(words)).run(pages());
    }

    List<SourcePage> pages() {
        var content = new ContentFolder(root.resolve("content")).read(today);
        var numbers = content.numbers().orElseThrow();
        return content.sources().stream()
                .map(source -> new SourcePage(
                        source.slug(),
                        source.file(),
                        Segmenter.cut(source, numbers).skeleton().segments()))
                .toList();
    }

    /** What a site would show for the segment with this source text. */
    Rendition shown(Language language, String source) {
        var segment = pages().stream()
                .flatMap(page -> page.segments().stream())
                .filter(each -> each.text().equals(source))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no segment: " + source));
        return read().catalog(language, DOOR).of(segment);
    }

    Translations read() {
        var settings = new ContentFolder(root.resolve("content"))
                .read(today)
                .settings()
                .orElseThrow();
        Map<Slug, List<Segment>> segments = new LinkedHashMap<>();
        pages().forEach(page -> segments.put(page.slug(), page.segments()));
        return new TranslationFolder(translations()).read(settings, segments);
    }

    PoFile po(String file) {
        var reading = PoReader.read(new FolderTexts(translations()).text(file, PoReader.LARGEST), file);
        assertTrue(reading.problems().isEmpty(), reading.problems()::toString);
        return reading.file();
    }

    PoEntry entry(String file, String id) {
        return po(file).current().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + id + " in\n" + text(file)));
    }

    /** Writes a translation as a translator's editor would: the text, and no fuzzy flag. */
    Folder translate(String file, String id, String text) {
        return edit(file, "msgid \"" + id + "\"\nmsgstr \"\"\n", "msgid \"" + id + "\"\nmsgstr \"" + text + "\"\n");
    }

    Folder edit(String file, String old, String now) {
        var before = text(file);
        assertTrue(before.contains(old), () -> "not in " + file + ": " + old + "\n" + before);
        write("translations/" + file, before.replace(old, now));
        return this;
    }

    String text(String file) {
        try {
            return Files.readString(translations().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path translations() {
        return root.resolve("translations");
    }

    /** Every file of the folder with its text. */
    Map<String, String> everything() {
        Map<String, String> all = new TreeMap<>();
        for (var file : files()) {
            all.put(
                    translations().relativize(file).toString(),
                    text(translations().relativize(file).toString()));
        }
        return all;
    }

    private List<Path> files() {
        try (var paths = Files.walk(translations())) {
            return new ArrayList<>(paths.filter(Files::isRegularFile).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Folder write(String file, String text) {
        try {
            var path = root.resolve(file);
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
