package org.fanal.translation.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.fanal.translation.exchange.Pages.ARABIC;
import static org.fanal.translation.exchange.Pages.BASE;
import static org.fanal.translation.exchange.Pages.DOWNLOADS;
import static org.fanal.translation.exchange.Pages.ENGLISH;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.translation.exchange.text.PageTexts;
import org.fanal.translation.exchange.text.Upload;
import org.fanal.translation.glossary.Glossary;
import org.fanal.translation.memory.Remembered;
import org.fanal.translation.po.PoEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes out comes back. */
class ExchangeTest {
    private static final List<PageTexts> BOTH = List.of(Pages.door(), Pages.words());

    @ParameterizedTest
    @EnumSource
    void everyTextComesBackUnderItsPageAndExport(Format format) {
        var upload = upload(DOWNLOADS.pages(format, "ar", BOTH));
        assertEquals(List.of(), upload.problems());
        assertTrue(upload.whole());
        assertEquals(
                List.of("at-my-door ar " + BASE, "ui ar " + BASE),
                upload.files().stream()
                        .map(file -> file.page().orElseThrow() + " "
                                + file.language().orElseThrow() + " "
                                + file.base().orElseThrow())
                        .toList());
        for (int page = 0; page < BOTH.size(); page++) {
            assertEquals(
                    texts(BOTH.get(page).entries()),
                    texts(upload.files().get(page).entries()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PO", "XLIFF", "ZIP"})
    void whatIsNotConfirmedIsMarkedSo(Format format) {
        var entries = upload(DOWNLOADS.pages(format, "ar", BOTH)).files().get(0).entries();
        assertEquals(
                List.of("Stay calm & say \"no\".", "They must show a warrant."),
                entries.stream()
                        .filter(PoEntry::fuzzy)
                        .filter(PoEntry::hasText)
                        .map(PoEntry::id)
                        .toList());
        assertEquals(
                List.of("They may show a warrant."),
                entries.stream().flatMap(entry -> entry.previousId().stream()).toList());
    }

    @Test
    void aTableSaysTheStateButAnEditedRowIsADraft() {
        var parcel = DOWNLOADS.pages(Format.CSV, "ar", BOTH);
        assertTrue(text(parcel).contains("\"outdated\""));
        assertTrue(upload(parcel).files().get(0).entries().stream().noneMatch(PoEntry::fuzzy));
    }

    @ParameterizedTest
    @EnumSource
    void theSameTextsGiveTheSameBytes(Format format) {
        assertArrayEquals(
                DOWNLOADS.pages(format, "ar", BOTH).bytes(),
                DOWNLOADS.pages(format, "ar", BOTH).bytes());
    }

    @Test
    void leftoversTravelInPoFilesOnly() {
        assertTrue(
                text(DOWNLOADS.pages(Format.PO, "door", List.of(Pages.door()))).contains("#~ msgid \"Gone.\""));
        assertFalse(text(DOWNLOADS.pages(Format.XLIFF, "door", BOTH)).contains("Gone."));
        assertFalse(text(DOWNLOADS.pages(Format.CSV, "door", BOTH)).contains("Gone."));
    }

    @Test
    void noCellOfATableCanBeAFormula() {
        for (var line : text(DOWNLOADS.pages(Format.CSV, "ar", BOTH)).split("\",\"|\"\r\n\"|\"")) {
            assertFalse(line.matches("(?s)[=+@-].*"), line);
        }
    }

    @Test
    void noFileNamesAPersonOrAnAddress() {
        var signed = PoEntry.of(Optional.empty(), "Door", "باب")
                .commented(List.of("Jane Doe <jane@example.org>", "origin: machine"));
        var page = new PageTexts(new Slug("door"), ARABIC, BASE, List.of(signed));
        for (var format : List.of(Format.PO, Format.XLIFF, Format.CSV)) {
            var text = text(DOWNLOADS.pages(format, "door", List.of(page)));
            assertFalse(text.contains("Jane") || text.contains("@"), text);
        }
        assertTrue(text(DOWNLOADS.pages(Format.PO, "door", List.of(page))).contains("# origin: machine"));
    }

    @Test
    void whatNeedsWorkIsWhatNobodyConfirmed() {
        assertEquals(
                List.of(
                        "Stay calm & say \"no\".",
                        "They must show a warrant.",
                        "Not yet translated, with a comma; and a semicolon."),
                Pages.door().needingWork().entries().stream().map(PoEntry::id).toList());
    }

    @Test
    void aLostHeaderIsMadeUpForByThePlacesInTheSource() {
        var po = text(DOWNLOADS.pages(Format.PO, "door", List.of(Pages.door())));
        var headless = po.substring(po.indexOf("\n\n") + 2);
        var file = upload("translation.po", headless).files().get(0);
        assertEquals(Optional.of(new Slug("at-my-door")), file.page());
        assertEquals(Optional.empty(), file.base());
        assertEquals(
                Optional.of(new Slug("at-my-door")),
                upload("At-my-door (2).po", "msgid \"a\"\nmsgstr \"b\"\n")
                        .files()
                        .get(0)
                        .page());
    }

    @Test
    void aMemoryLeavesAsTmx() {
        var memory = List.of(new Remembered("Stay & <calm>.", "ابقَ هادئًا.", new Slug("door"), true));
        var tmx = text(DOWNLOADS.memory("ar", ARABIC, memory));
        assertTrue(tmx.contains("<tuv xml:lang=\"ar\">\n        <seg>ابقَ هادئًا.</seg>"), tmx);
        assertTrue(tmx.contains("<seg>Stay &amp; &lt;calm&gt;.</seg>"), tmx);
    }

    @Test
    void aGlossaryLeavesWithTheWordsOfOneLanguage() {
        var glossary = Glossary.read(
                        "term,keep,note,es,ar\nwarrant,yes,\"On, paper\",orden,أمر\nI-200,yes,,,\njudge,,,juez,\n", "g")
                .glossary();
        assertEquals(
                "\ufeff\"en\",\"ar\",\"note\"\r\n\"warrant\",\"أمر\",\"On, paper\"\r\n\"I-200\",\"I-200\",\"\"\r\n",
                text(DOWNLOADS.glossary("ar", ARABIC, glossary)));
        assertEquals("en", ENGLISH.tag());
    }

    private static List<String> texts(List<PoEntry> entries) {
        var texts = new ArrayList<String>();
        for (var entry : entries) {
            if (!entry.obsolete()) {
                texts.add(entry.context() + entry.id() + entry.plural() + entry.strings() + entry.references());
            }
        }
        return texts;
    }

    private static String text(Parcel parcel) {
        return new String(parcel.bytes(), UTF_8);
    }

    private static Upload upload(Parcel parcel) {
        return Uploads.read(parcel.name(), parcel.bytes());
    }

    private static Upload upload(String name, String text) {
        return Uploads.read(name, text.getBytes(UTF_8));
    }
}
