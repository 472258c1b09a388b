package org.fanal.translation.po;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** gettext's own tools judge what we read and write. */
class GettextIT {
    @TempDir
    private Path folder;

    @BeforeEach
    void gettext() {
        Tool.need("msgcat", "msgfmt");
    }

    @TestFactory
    Stream<DynamicTest> weReadWhatGettextReads() {
        return each(OddFiles.sound(), (name, bytes) -> {
            Files.write(folder.resolve("odd.po"), bytes);
            var theirs = Tool.must(folder, "msgcat", "--no-wrap", "--to-code=UTF-8", "odd.po");
            var reading = PoReader.read(bytes, name);
            assertTrue(reading.whole());
            assertEquals(comparable(PoReader.read(theirs.getBytes(UTF_8), name).file()), comparable(reading.file()));
        });
    }

    @TestFactory
    Stream<DynamicTest> whatWeWriteStaysAsItIs() {
        var all = OddFiles.sound();
        all.putAll(OddFiles.understood());
        all.putAll(OddFiles.damaged());
        return each(all, (name, bytes) -> {
            assertStays(PoReader.read(bytes, name).file());
            Tool.must(folder, "msgfmt", "-o", "/dev/null", "ours.po");
        });
    }

    @TestFactory
    Stream<DynamicTest> gettextRefusesWhatWeReportAsAnError() {
        var damaged = OddFiles.damaged();
        damaged.remove("character 0"); // gettext cuts the text there and says nothing
        return each(damaged, (name, bytes) -> {
            Files.write(folder.resolve("odd.po"), bytes);
            assertNotEquals(0, Tool.run(folder, "msgcat", "odd.po").code());
        });
    }

    @Test
    void anyTextsStayAsTheyAre() throws IOException {
        var random = new Random(20261123);
        for (int file = 0; file < 200; file++) {
            var entries = new ArrayList<PoEntry>();
            for (int n = 0; n < 20; n++) {
                entries.add(entry(random, "id " + n + " "));
            }
            var po = PoFile.settled(Map.of("Plural-Forms", "nplurals=2; plural=(n != 1);"), entries);
            assertStays(po);
            assertEquals(
                    texts(po),
                    texts(PoReader.read(PoWriter.write(po).getBytes(UTF_8), "po")
                            .file()));
        }
    }

    private void assertStays(PoFile file) throws IOException {
        var ours = PoWriter.write(file);
        Files.writeString(folder.resolve("ours.po"), ours);
        assertEquals(ours, Tool.must(folder, "msgcat", "--no-wrap", "--force-po", "ours.po"));
        assertEquals(
                ours,
                PoWriter.write(PoReader.read(ours.getBytes(UTF_8), "ours.po").file()));
    }

    private static PoEntry entry(Random random, String id) {
        boolean counted = random.nextInt(5) == 0;
        var texts = counted ? List.of(text(random), text(random)) : List.of(text(random));
        return new PoEntry(
                maybe(random),
                id + text(random),
                counted ? Optional.of("many " + text(random)) : Optional.empty(),
                texts,
                random.nextBoolean(),
                random.nextInt(4) == 0,
                maybe(random),
                maybe(random).map(text -> "previous " + text),
                Optional.empty(),
                random.nextBoolean() ? List.of() : List.of("origin: machine", ""),
                random.nextBoolean() ? List.of() : List.of("item", "note: " + id.strip()),
                random.nextBoolean() ? List.of() : List.of("content/a.md:" + random.nextInt(99), "b.md:1"),
                random.nextBoolean() ? List.of() : List.of("no-wrap", "c-format", "range: 0..9", "max-length:9"),
                0);
    }

    private static Optional<String> maybe(Random random) {
        return random.nextInt(3) == 0 ? Optional.of("c" + text(random)) : Optional.empty();
    }

    private static String text(Random random) {
        var pieces = List.of(
                "puerta",
                " ",
                "\n",
                "\t",
                "\"",
                "\\",
                "\\n",
                "é",
                "لا",
                "不要",
                "🚪",
                "{count}",
                "#~ ",
                "msgid \"",
                "\u00a0",
                "?",
                "-",
                "");
        var text = new StringBuilder();
        for (int n = random.nextInt(8); n > 0; n--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private static List<List<String>> texts(PoFile file) {
        return file.entries().stream()
                .filter(PoEntry::hasText)
                .map(entry -> entry.strings().stream().sorted().toList())
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    /** Without line numbers, and with what gettext itself leaves out: the flags of an empty text. */
    private static List<String> comparable(PoFile file) {
        var written = new ArrayList<String>();
        for (var entry :
                PoReader.read(PoWriter.write(file).getBytes(UTF_8), "").file().entries()) {
            written.add(entry.toString().replaceAll("line=\\d+", ""));
        }
        return written;
    }

    private interface Judgement {
        void of(String name, byte[] bytes) throws IOException;
    }

    private static Stream<DynamicTest> each(Map<String, byte[]> files, Judgement judgement) {
        return files.entrySet().stream()
                .map(file ->
                        DynamicTest.dynamicTest(file.getKey(), () -> judgement.of(file.getKey(), file.getValue())));
    }
}
