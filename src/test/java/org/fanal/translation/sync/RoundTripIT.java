package org.fanal.translation.sync;

import static org.fanal.translation.Rendition.State.CONFIRMED;
import static org.fanal.translation.Rendition.State.DRAFT;
import static org.fanal.translation.Rendition.State.OUTDATED_MAJOR;
import static org.fanal.translation.sync.Folder.DOOR;
import static org.fanal.translation.sync.Folder.SPANISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.markdown.Segmenter;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.po.Tool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that went through the tools translators use come back with every translation in its place. */
class RoundTripIT {
    private static final String BODY = """
            !!! do "Do this now"
                - Keep the door closed.

            You do not have to open.

            Ask for **a warrant**, "signed by a judge"\\
            and read it: [how](https://example.org/a?b=c&d=e).[^x]

            <!-- i18n: context a court -->
            Open.

            Open.
            """;
    private static final String CHANGED = "You have to open.";

    @TempDir
    private Path root;

    private Folder folder;

    @BeforeEach
    void aTranslatedPageWithEveryState() {
        Tool.need("msgcat", "msgfmt", "msgmerge", "po2xliff", "xliff2po", "po2csv", "csv2po");
        folder = new Folder(root).page(BODY);
        folder.sync();
        folder.translate("es/door.po", "Keep the door closed.", "Deje la puerta \\\"cerrada\\\".");
        folder.translate("es/door.po", "You do not have to open.", "No tiene que abrir, ¿sí?");
        folder.edit(
                "es/door.po",
                "\"and read it: [how](https://example.org/a?b=c&d=e).[^x]\"\nmsgstr \"\"",
                "\"and read it: [how](https://example.org/a?b=c&d=e).[^x]\"\nmsgstr \"\"\n\"Pida **una orden**, «firmada por un juez»,\\n\"\n\"y léala: [cómo](https://example.org/a?b=c&d=e).[^x]\"");
        folder.edit(
                "es/door.po",
                "msgctxt \"a court\"\nmsgid \"Open.\"\nmsgstr \"\"",
                "msgctxt \"a court\"\nmsgid \"Open.\"\nmsgstr \"Abierto.\"");
        folder.edit("es/door.po", ":24\nmsgid \"Open.\"\nmsgstr \"\"", ":24\nmsgid \"Open.\"\nmsgstr \"Abra.\"");
        var key = Segmenter.key(DOOR, "Keep the door closed.", Optional.empty());
        folder.write(
                "translations/es/confirmed.tsv",
                "door\t" + key + "\t" + TextHash.of("Deje la puerta \"cerrada\".") + "\t2026-11-20\n");
        folder.sync();
        folder.page(BODY.replace("do not have to", "have to")).sync();
    }

    @Test
    void gettextAcceptsEveryFileAndWouldWriteItTheSame() throws IOException {
        for (var file : folder.everything().keySet()) {
            if (file.endsWith(".po") || file.endsWith(".pot")) {
                Tool.must(folder.translations(), "msgfmt", "-c", "-o", "/dev/null", file);
                var theirs = Tool.must(folder.translations(), "msgcat", "--no-wrap", file);
                assertEquals(folder.text(file), theirs);
            }
        }
    }

    @Test
    void msgmergeWithTheOldTemplateChangesNothing() {
        var before = folder.text("es/door.po");
        tool("msgmerge", "--previous", "--no-wrap", "-o", "es/door.po", "es/door.po", "templates/door.pot");
        assertSameAfterSync(before);
    }

    @Test
    void msgmergeWithTheTemplateOfAChangedPageLosesNothing() {
        folder.page(
                BODY.replace("do not have to", "have to").replace("Keep the door closed", "Keep every door closed"));
        var before = folder.text("es/door.po");
        folder.sync();
        var synced = folder.text("es/door.po");
        folder.write("translations/es/door.po", before);
        tool("msgmerge", "--previous", "-o", "es/door.po", "es/door.po", "templates/door.pot");
        folder.sync();
        assertEquals(entries(synced), entries(folder.text("es/door.po")));
    }

    @Test
    void xliffAndBackPlacesEveryEntryAndMakesNothingCurrent() {
        var before = folder.text("es/door.po");
        tool("po2xliff", "es/door.po", "door.xlf");
        tool("xliff2po", "door.xlf", "es/door.po");
        assertSameAfterSync(before);
    }

    @Test
    void aSpreadsheetAndBackPlacesEveryEntryAndMakesNothingCurrent() throws IOException {
        var before = folder.text("es/door.po");
        tool("po2csv", "es/door.po", "door.csv");
        Files.delete(folder.translations().resolve("es/door.po"));
        tool("csv2po", "door.csv", "es/door.po");
        assertSameAfterSync(before);
    }

    @Test
    void theOwnWordsComeBackThroughEveryTool() {
        var before = folder.text("ar/ui.po");
        tool("po2xliff", "ar/ui.po", "ui.xlf");
        tool("xliff2po", "ui.xlf", "ar/ui.po");
        folder.sync();
        assertEquals(before, folder.text("ar/ui.po"));
        tool("msgmerge", "--previous", "-o", "ar/ui.po", "ar/ui.po", "templates/ui.pot");
        folder.sync();
        assertEquals(before, folder.text("ar/ui.po"));
    }

    private void tool(String... command) {
        Tool.must(folder.translations(), command);
    }

    /** Leftovers may be gone, since the converters drop them; everything in use is as it was. */
    private void assertSameAfterSync(String before) {
        assertEquals(OUTDATED_MAJOR, folder.shown(SPANISH, CHANGED).state());
        var report = folder.sync();
        assertTrue(report.problems().isEmpty(), report.problems()::toString);
        assertEquals(entries(before), entries(folder.text("es/door.po")));
        assertEquals(OUTDATED_MAJOR, folder.shown(SPANISH, CHANGED).state());
        assertEquals(CONFIRMED, folder.shown(SPANISH, "Keep the door closed.").state());
        assertEquals(DRAFT, folder.shown(SPANISH, "Open.").state());
    }

    private static List<String> entries(String po) {
        var file = PoReader.read(po.getBytes(StandardCharsets.UTF_8), "po").file();
        var entries = new ArrayList<String>();
        for (PoEntry entry : file.current()) {
            entries.add(entry.toString().replaceAll(", line=\\d+", "").replaceAll("comments=\\[[^]]*]", ""));
        }
        return entries;
    }
}
