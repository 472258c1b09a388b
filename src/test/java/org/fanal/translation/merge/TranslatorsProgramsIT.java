package org.fanal.translation.merge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fanal.content.Slug;
import org.fanal.translation.exchange.Format;
import org.fanal.translation.exchange.Pages;
import org.fanal.translation.exchange.Uploads;
import org.fanal.translation.exchange.text.PageTexts;
import org.fanal.translation.memory.Remembered;
import org.fanal.translation.po.Tool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that went through the programs translators use come back with nothing lost and nothing new. */
class TranslatorsProgramsIT {
    private static final List<PageTexts> BOTH = List.of(Pages.door(), Pages.words());
    private static final Slug DOOR = new Slug("at-my-door");
    private static final Exported SITE = new Exported(BOTH);

    @TempDir
    private Path folder;

    @BeforeEach
    void thePagesAsFiles() throws IOException {
        Tool.need("msgfmt", "msgcat", "msgmerge", "po2xliff", "xliff2po", "po2csv", "csv2po", "pofilter");
        for (var page : BOTH) {
            write(Format.PO, page.page().text(), List.of(page));
        }
        write(Format.XLIFF, "all", BOTH);
        write(Format.CSV, "all", BOTH);
    }

    @Test
    void gettextTakesThemAndWouldWriteThemTheSame() throws IOException {
        for (var page : List.of("at-my-door.po", "ui.po")) {
            Tool.must(folder, "msgfmt", "-c", "-o", "/dev/null", page);
            assertEquals(Files.readString(folder.resolve(page)), Tool.must(folder, "msgcat", "--no-wrap", page));
            assertUnchanged(page);
        }
        Tool.must(folder, "pofilter", "--nofuzzy", "--test=xmltags", "--test=escapes", "at-my-door.po", "filtered.po");
    }

    @Test
    void msgmergeChangesNothing() throws IOException {
        for (var page : List.of("at-my-door", "ui")) {
            Tool.must(folder, "msgattrib", "--clear-fuzzy", "--empty", "--no-obsolete", "-o", "new.pot", page + ".po");
            Tool.must(folder, "msgmerge", "--previous", "-q", "-o", page + ".po", page + ".po", "new.pot");
            assertUnchanged(page + ".po");
        }
    }

    @Test
    void msgmergeWithChangedTextsConfirmsNothing() throws IOException {
        var template = Files.readString(folder.resolve("at-my-door.po"))
                .replace("msgid \"If agents come\"", "msgid \"If the agents come\"")
                .replace("msgid \"They must", "msgid \"They always must");
        Files.writeString(folder.resolve("raw.po"), template);
        Tool.must(folder, "msgattrib", "--clear-fuzzy", "--empty", "--no-obsolete", "-o", "new.pot", "raw.po");
        Tool.must(folder, "msgmerge", "--previous", "-q", "-o", "at-my-door.po", "at-my-door.po", "new.pot");
        var merged = merge("at-my-door.po");
        assertTrue(merged.of(Outcome.DRAFT, Outcome.OUTDATED).isEmpty(), merged::toString);
    }

    @Test
    void throughXliffAndBack() throws IOException {
        for (var page : List.of("at-my-door", "ui")) {
            Tool.must(folder, "po2xliff", page + ".po", page + ".xlf");
            assertUnchanged(page + ".xlf");
            Tool.must(folder, "xliff2po", page + ".xlf", page + ".po");
            assertUnchanged(page + ".po");
        }
    }

    @Test
    void throughASpreadsheetAndBack() throws IOException {
        for (var page : List.of("at-my-door", "ui")) {
            Tool.must(folder, "po2csv", page + ".po", page + ".csv");
            assertUnchanged(page + ".csv", Outcome.UNPLACED, Outcome.CONFLICT);
            Files.delete(folder.resolve(page + ".po"));
            Tool.must(folder, "csv2po", page + ".csv", page + ".po");
            assertUnchanged(page + ".po", Outcome.UNPLACED, Outcome.CONFLICT);
        }
    }

    @Test
    void ourOwnXliffAndTablesAreReadByConverters() throws IOException {
        Tool.must(folder, "xliff2po", "all.xlf", "from-xliff.po");
        assertUnchanged("from-xliff.po");
        Tool.must(folder, "csv2po", "all.csv", "from-csv.po");
        assertUnchanged("from-csv.po", Outcome.UNPLACED, Outcome.MEMORY);
    }

    @Test
    void anEditMadeInAProgramIsTheOnlyThingThatIsNew() throws IOException {
        var edited = Files.readString(folder.resolve("at-my-door.po")).replace("إذا جاء العملاء", "إذا أتى العملاء");
        Files.writeString(folder.resolve("at-my-door.po"), edited);
        Tool.must(folder, "po2xliff", "at-my-door.po", "at-my-door.xlf");
        Tool.must(folder, "po2csv", "at-my-door.po", "at-my-door.csv");
        assertEquals(1, merge("at-my-door.po").stored());
        assertEquals(1, merge("at-my-door.xlf").stored());
        assertEquals(1, merge("at-my-door.csv").of(Outcome.CONFLICT).size());
        Tool.must(folder, "xliff2po", "at-my-door.xlf", "back.po");
        assertEquals(1, merge("back.po").of(Outcome.DRAFT).size());
    }

    @Test
    void omegatTranslatesWithOurMemoryAndConfirmsNothing() throws IOException {
        Omegat.need();
        var memory = List.of(new Remembered(
                "Not yet translated, with a comma; and a semicolon.", "لم يُترجم بعد، بفاصلة؛ وفاصلة.", DOOR, false));
        var tmx = Pages.DOWNLOADS.memory("memory", Pages.ARABIC, memory);
        Omegat.translate(folder, tmx.bytes(), List.of("at-my-door.po", "ui.po"));
        var outcomes = new TreeMap<String, Outcome>();
        for (var page : List.of("at-my-door.po", "ui.po")) {
            for (var one : merge("target/" + page).all()) {
                if (one.outcome() != Outcome.KEPT && one.outcome() != Outcome.EMPTY) {
                    outcomes.put(one.entry().id() + one.text(), one.outcome());
                }
            }
        }
        assertEquals(Map.of(memory.get(0).source() + memory.get(0).text(), Outcome.DRAFT), outcomes);
    }

    private void write(Format format, String name, List<PageTexts> pages) throws IOException {
        var parcel = Pages.DOWNLOADS.pages(format, name, pages);
        Files.write(folder.resolve(parcel.name()), parcel.bytes());
    }

    private Merged merge(String file) throws IOException {
        var upload = Uploads.read(file, Files.readAllBytes(folder.resolve(file)));
        assertTrue(upload.whole(), upload.problems()::toString);
        return SITE.merge(upload);
    }

    /** Forms of plurals may be on the list of what belongs nowhere, where a program made a text of its own of each. */
    private void assertUnchanged(String file, Outcome... ofPlurals) throws IOException {
        var others = new TreeMap<String, Outcome>();
        for (var one : merge(file).all()) {
            boolean isPlural = one.entry().id().startsWith("{count}");
            boolean isFine = Set.of(Outcome.KEPT, Outcome.EMPTY).contains(one.outcome())
                    || (isPlural && List.of(ofPlurals).contains(one.outcome()));
            if (!isFine) {
                others.put(one.entry().id() + " => " + one.text(), one.outcome());
            }
        }
        assertEquals(new TreeMap<String, Outcome>(), others, () -> text(file));
    }

    private String text(String file) {
        try {
            return new String(Files.readAllBytes(folder.resolve(file)), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
