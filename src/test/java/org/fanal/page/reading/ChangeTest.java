package org.fanal.page.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fanal.content.Slug;
import org.fanal.content.reading.ContentFolder;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.markdown.Segmenter;
import org.fanal.texts.FolderTexts;
import org.fanal.texts.MemoryTexts;
import org.fanal.translation.Rendition;
import org.fanal.translation.Rendition.State;
import org.fanal.translation.history.Severity;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.sync.FolderSync;
import org.fanal.translation.sync.source.Declared;
import org.fanal.translation.sync.source.SourcePage;
import org.fanal.translation.words.WordList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text is changed in memory, and the translations follow it. */
final class ChangeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Language SPANISH = Languages.known("es").orElseThrow();
    private static final Slug DOOR = new Slug("at-my-door");
    private static final Slug KNOCK = new Slug("a-knock");
    private static final String CONFIRMED = "translations/es/confirmed.tsv";
    private static final String OUTDATED = "translations/es/outdated.tsv";

    private SiteTexts site = SiteTexts.read(MemoryTexts.EMPTY, TODAY, Optional.empty());

    @BeforeEach
    void read() {
        site = SiteTexts.read(SomeShippedTexts.read(), TODAY, Optional.empty());
        site = site.change(Map.of(), Declared.NOTHING, TODAY).next();
    }

    @Test
    void itWritesWhatASyncOfTheFolderWrites(@TempDir Path folder) {
        var edited = edit(DOOR, "stay", "remain");
        var inMemory = site.change(edited, Declared.NOTHING, TODAY);

        var disk = new FolderTexts(folder);
        site.texts().with(edited).all().forEach(disk::write);
        var content = new ContentFolder(folder.resolve("content")).read(TODAY);
        var pages = new ArrayList<SourcePage>();
        content.sources()
                .forEach(source -> pages.add(new SourcePage(
                        source.slug(),
                        source.file(),
                        Segmenter.cut(source, content.numbers().orElseThrow())
                                .skeleton()
                                .segments())));
        var report = new FolderSync(
                        folder.resolve("translations"),
                        content.settings().orElseThrow(),
                        TODAY,
                        Map.of(),
                        List.of(WordList.shipped(), WordList.desk()))
                .run(pages);

        assertFalse(inMemory.changes().isEmpty());
        assertEquals(report.changes(), inMemory.changes());
        Map<String, String> written = new TreeMap<>();
        disk.paths("")
                .forEach(path ->
                        written.put(path, disk.text(path, 1 << 24).utf8().orElseThrow()));
        for (var path : inMemory.texts().keySet()) {
            assertEquals(written.get(path), inMemory.next().texts().body(path).orElseThrow(), path);
        }
        assertTrue(inMemory.texts().containsKey("translations/es/at-my-door.po"));
        assertTrue(inMemory.texts().containsKey("translations/templates/at-my-door.pot"));
        assertTrue(inMemory.texts().containsKey("translations/successions.tsv"));
    }

    @Test
    void eachChangedSegmentHasItsOwnSeverity() {
        var body = text(DOOR);
        var paragraphs = List.of("One thing to know.", "Another thing to know.");
        var first = write(DOOR, body + "\n" + String.join("\n\n", paragraphs) + "\n");
        site = site.change(first, Declared.NOTHING, TODAY).next();
        var second = write(DOOR, body + "\nOne thing to learn.\n\nAnother thing to learn.\n");
        var one = Segmenter.key(DOOR, "One thing to know.", Optional.empty());

        var change =
                site.change(second, (page, from, to) -> from.equals(one) ? Severity.WORDING : Severity.MINOR, TODAY);

        assertEquals(
                Map.of("One thing to learn.", Severity.WORDING, "Another thing to learn.", Severity.MINOR),
                severities(change));
        assertTrue(change.changes().stream().allMatch(each -> each.mayBeWording()));
    }

    @Test
    void aChangeOfOnePageTouchesTheFilesOfNoOther() {
        var change = site.change(edit(DOOR, "stay", "remain"), Declared.NOTHING, TODAY);

        for (var path : change.texts().keySet()) {
            assertTrue(path.contains("at-my-door") || path.endsWith(".tsv"), path);
        }
    }

    @Test
    void aLanguageMoreGetsItsFiles() {
        var settings = site.texts().body("content/site.yml").orElseThrow().replace("[en, es, ar]", "[en, es, ar, vi]");
        var change = site.change(Map.of("content/site.yml", Optional.of(settings)), Declared.NOTHING, TODAY);

        assertTrue(change.texts().containsKey("translations/vi/at-my-door.po"));
        assertTrue(change.texts().containsKey("translations/vi/ui.po"));
    }

    @Test
    void aRenamedPageKeepsItsTranslationsAndItsConfirmations() {
        confirmTheFirst(5);
        site = site.change(edit(DOOR, "stay", "remain"), Declared.NOTHING, TODAY)
                .next();
        var before = shown(DOOR);
        assertTrue(before.stream().filter(Rendition::confirmed).count() >= 5, before.toString());
        assertTrue(before.stream().anyMatch(each -> each.state() == State.OUTDATED_MAJOR));

        var renamed = rename(DOOR, KNOCK);
        assertEquals(before, shown(KNOCK));
        assertEquals(List.of(), renamed.changes());
        assertTrue(site.texts().body("translations/es/at-my-door.po").isEmpty());
        assertTrue(site.change(Map.of(), Declared.NOTHING, TODAY).texts().isEmpty());

        var lines = site.texts().body(CONFIRMED).orElseThrow().lines().count();
        rename(KNOCK, DOOR);
        assertEquals(before, shown(DOOR));
        assertEquals(lines, site.texts().body(CONFIRMED).orElseThrow().lines().count(), "nothing is told twice");
    }

    @Test
    void aStaleTextStaysStaleUnderTheNewNameThoughNobodyKnowsItsSource() {
        var entry = PoReader.read(bytes("translations/es/at-my-door.po"), "")
                .file()
                .current()
                .get(4);
        var hash = TextHash.of(entry.text());
        site = site.next(
                site.texts()
                        .with(Map.of(OUTDATED, Optional.of("at-my-door\t0123456789ab\t" + hash + "\t2026-11-01\n"))),
                TODAY);
        var before = shown(DOOR);
        assertEquals(
                1,
                before.stream()
                        .filter(each -> each.state() == State.OUTDATED_MAJOR)
                        .count());

        rename(DOOR, KNOCK);

        assertEquals(before, shown(KNOCK));
    }

    private SiteChange rename(Slug from, Slug to) {
        Map<String, Optional<String>> texts = new HashMap<>(site.renaming(from, to));
        texts.put("content/" + to + ".md", Optional.of(text(from)));
        texts.put("content/" + from + ".md", Optional.empty());
        var change = site.change(texts, Declared.NOTHING, TODAY);
        site = change.next();
        return change;
    }

    private void confirmTheFirst(int count) {
        var lines = new StringBuilder();
        PoReader.read(bytes("translations/es/at-my-door.po"), "").file().current().stream()
                .limit(count)
                .forEach(entry -> lines.append(DOOR)
                        .append('\t')
                        .append(Segmenter.key(DOOR, entry.id(), entry.context()))
                        .append('\t')
                        .append(TextHash.of(entry.text()))
                        .append("\t2026-11-20\n"));
        site = site.next(site.texts().with(Map.of(CONFIRMED, Optional.of(lines.toString()))), TODAY);
    }

    private List<Rendition> shown(Slug slug) {
        var made = site.site().orElseThrow();
        var page = made.page(slug).orElseThrow();
        return page.skeleton().segments().stream()
                .map(made.catalog(SPANISH, slug)::of)
                .toList();
    }

    private static Map<String, Severity> severities(SiteChange change) {
        Map<String, Severity> severities = new TreeMap<>();
        change.changes()
                .forEach(each -> severities.put(each.after(), each.succession().severity()));
        return severities;
    }

    private byte[] bytes(String path) {
        return site.texts().body(path).orElseThrow().getBytes(StandardCharsets.UTF_8);
    }

    private String text(Slug slug) {
        return site.texts().body("content/" + slug + ".md").orElseThrow();
    }

    private Map<String, Optional<String>> edit(Slug slug, String old, String now) {
        assertTrue(text(slug).contains(" " + old + " "), () -> text(slug));
        return write(slug, text(slug).replace(" " + old + " ", " " + now + " "));
    }

    private static Map<String, Optional<String>> write(Slug slug, String text) {
        return Map.of("content/" + slug + ".md", Optional.of(text));
    }
}
