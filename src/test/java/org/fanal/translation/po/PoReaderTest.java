package org.fanal.translation.po;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.fanal.content.Problem;
import org.fanal.texts.FolderTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class PoReaderTest {
    @TestFactory
    Stream<DynamicTest> aSoundFileHasNoError() {
        return OddFiles.sound().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    var reading = PoReader.read(file.getValue(), "odd.po");
                    assertTrue(reading.whole());
                    assertEquals(
                            List.of(),
                            reading.problems().stream().filter(Problem::isError).toList());
                }));
    }

    @TestFactory
    Stream<DynamicTest> anUnusualFileIsUnderstood() {
        return OddFiles.understood().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    var reading = PoReader.read(file.getValue(), "odd.po");
                    assertTrue(reading.whole());
                    assertEquals("puerta", text(reading, "door"));
                    assertEquals("día", text(reading, "day"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> aDamagedFileIsReportedByLineAndTheRestIsRead() {
        return OddFiles.damaged().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    var reading = PoReader.read(file.getValue(), "odd.po");
                    assertFalse(reading.whole());
                    assertTrue(reading.problems().stream().anyMatch(Problem::isError));
                    for (var problem : reading.problems()) {
                        assertTrue(problem.line() >= 1
                                && !problem.what().isBlank()
                                && !problem.mend().isBlank());
                    }
                    var ids = reading.file().entries().stream().map(PoEntry::id).toList();
                    assertFalse(ids.contains("x"), "half an entry must not be read");
                    if (new String(file.getValue(), UTF_8).contains("\nmsgid \"door\"")) {
                        assertEquals("puerta", text(reading, "door"));
                    }
                    if (new String(file.getValue(), UTF_8).contains("\nmsgid \"day\"\nmsgstr \"día\"\n")) {
                        assertEquals("día", text(reading, "day"));
                    }
                }));
    }

    @Test
    void charsetsUnderTheNamesThatWindowsProgramsWriteAreKnown() {
        var text = OddFiles.HEADER.replace("UTF-8", "windows-1256") + "msgid \"door\"\nmsgstr \"لا تفتح الباب\"\n";
        var reading = PoReader.read(text.getBytes(Charset.forName("windows-1256")), "ar/a.po");
        assertEquals("لا تفتح الباب", text(reading, "door"));
        assertTrue(PoWriter.write(reading.file()).contains("charset=UTF-8"));
    }

    @Test
    void twoFlagLinesAreJoined() {
        var entry = only("#, fuzzy\n#, no-wrap\nmsgid \"a\"\nmsgstr \"b\"\n");
        assertTrue(entry.fuzzy());
        assertEquals(List.of("no-wrap"), entry.flags());
    }

    @Test
    void aShortListOfPluralFormsIsFilledUp() {
        var entry = only("msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[1] \"b\"\n");
        assertEquals(List.of("", "b"), entry.strings());
    }

    @Test
    void allPartsOfAnEntryAreRead() {
        var entry = only("""
                # origin: machine
                #. item
                #: content/a.md:3 content/b.md:4
                #, fuzzy, c-format
                #| msgctxt "c0"
                #| msgid "i0"
                #| msgid_plural "p0"
                msgctxt "c"
                msgid "i"
                msgid_plural "p"
                msgstr[0] "s"
                msgstr[1] "t"
                """);
        assertEquals(
                new PoEntry(
                        Optional.of("c"),
                        "i",
                        Optional.of("p"),
                        List.of("s", "t"),
                        true,
                        false,
                        Optional.of("c0"),
                        Optional.of("i0"),
                        Optional.of("p0"),
                        List.of("origin: machine"),
                        List.of("item"),
                        List.of("content/a.md:3", "content/b.md:4"),
                        List.of("c-format"),
                        9),
                entry);
    }

    @Test
    void ofTwoDifferentTranslationsTheFirstCountsAndTheOtherIsKept() {
        var reading = read("msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n");
        assertEquals("b", text(reading, "a"));
        var spare = reading.file().entries().get(1);
        assertTrue(spare.obsolete());
        assertEquals("c", spare.text());
        var problem = reading.problems().get(0);
        assertTrue(problem.isError() && reading.whole());
        assertEquals(12, problem.line());
        assertTrue(problem.what().contains("line 9"));
    }

    @Test
    void anEmptyEntryGivesWayToATranslatedOneAndALeftoverToOneInUse() {
        assertEquals("c", text(read("msgid \"a\"\nmsgstr \"\"\n\nmsgid \"a\"\nmsgstr \"c\"\n"), "a"));
        var reading = read("#~ msgid \"a\"\n#~ msgstr \"old\"\n\nmsgid \"a\"\nmsgstr \"new\"\n");
        assertEquals("new", text(reading, "a"));
        assertTrue(
                reading.file().entries().stream().anyMatch(entry -> entry.text().equals("old")));
    }

    @Test
    void readingAndWritingDuplicatesTwiceAddsNothing() {
        var once = PoWriter.write(
                read("msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n").file());
        assertEquals(
                once,
                PoWriter.write(PoReader.read(once.getBytes(UTF_8), "odd.po").file()));
    }

    @Test
    void aMergeConflictIsNamed() {
        var reading = PoReader.read(OddFiles.damaged().getOrDefault("merge conflict", new byte[0]), "es/a.po");
        assertTrue(reading.problems().get(0).toString().startsWith("es/a.po:13  Two versions of the file were merged"));
    }

    @Test
    void aFileOfTenMegabytesIsNotRead(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("big.po"), new byte[10 << 20]);
        var texts = new FolderTexts(folder);
        var reading = PoReader.read(texts.text("big.po", PoReader.LARGEST), "es/big.po");
        assertFalse(reading.whole());
        assertEquals(
                "es/big.po:1  The file is larger than 1 MiB and was not read.  Keep one page in one file.",
                reading.problems().get(0).toString());
        assertFalse(PoReader.read(texts.text("none.po", PoReader.LARGEST), "none.po")
                .whole());
    }

    @Test
    void anEmptyFileIsNoProblem() {
        assertEquals(List.of(), PoReader.read(new byte[0], "odd.po").problems());
    }

    @Test
    void aFileOfRubbishGivesAFewProblems() {
        var reading = PoReader.read("rubbish\n".repeat(100_000).getBytes(UTF_8), "odd.po");
        assertEquals(51, reading.problems().size());
    }

    @Test
    void noBytesAreTooStrange() {
        var random = new Random(7);
        var sound = OddFiles.sound().getOrDefault("comments of all kinds", new byte[1]);
        for (int n = 0; n < 2000; n++) {
            var bytes = sound.clone();
            for (int change = random.nextInt(6); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var reading = PoReader.read(bytes, "odd.po");
            PoReader.read(PoWriter.write(reading.file()).getBytes(UTF_8), "odd.po");
        }
    }

    private static PoReading read(String text) {
        return PoReader.read((OddFiles.HEADER + text).getBytes(UTF_8), "odd.po");
    }

    private static PoEntry only(String text) {
        var reading = read(text);
        assertEquals(List.of(), reading.problems());
        assertEquals(1, reading.file().entries().size());
        return reading.file().entries().get(0);
    }

    private static String text(PoReading reading, String id) {
        return reading.file().current().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .map(PoEntry::text)
                .orElse("(not there)");
    }
}
