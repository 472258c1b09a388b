package org.fanal.translation.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fanal.content.Slug;
import org.fanal.translation.exchange.text.Fragment;
import org.fanal.translation.exchange.text.Received;
import org.fanal.translation.exchange.text.Upload;
import org.fanal.translation.po.PoEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files by people in a hurry, by programs in a bad mood, and by attackers. */
class HostileUploadsTest {
    private static final String ENTRY = "msgid \"a\"\nmsgstr \"wortA\"\n";
    private static final String XLIFF =
            "<?xml version=\"1.0\"?>\n<xliff version=\"1.2\"><file original=\"door.po\"><body>\n"
                    + "<trans-unit id=\"1\"><source>a</source><target>wortA</target></trans-unit>\n"
                    + "<trans-unit id=\"2\"><source>b</source>\n<target>wortB</target></trans-unit>\n</body></file></xliff>\n";

    @Test
    void aZipThatUnpacksToFarTooMuchIsStoppedEarly() {
        var upload = read("bomb.zip", zip(Map.of("a.po", new byte[17 << 20])));
        assertFalse(upload.whole());
        assertSays(upload, "bomb.zip/a.po:1", "too large");
    }

    @Test
    void aZipOfTooManyFilesIsReadUpToThere() {
        var files = new TreeMap<String, byte[]>();
        for (int n = 0; n < 1_200; n++) {
            files.put(n + ".po", ENTRY.getBytes(UTF_8));
        }
        var upload = read("many.zip", zip(files));
        assertEquals(1_000, upload.entries());
        assertSays(upload, "many.zip:1", "more than 1000 files");
    }

    @Test
    void namesInAZipAreOnlyNames() {
        var upload = read(
                "u.zip",
                zip(Map.of("../../etc/at-my-door.po", ENTRY.getBytes(UTF_8), "__MACOSX/._x.po", new byte[] {0, 5})));
        assertTrue(upload.whole());
        assertEquals(Optional.of(new Slug("at-my-door")), upload.files().get(0).page());
    }

    @Test
    void aZipInAZipAndADocumentAreTold() {
        assertSays(read("u.zip", zip(Map.of("in.zip", zip(Map.of("a.po", new byte[0]))))), "u.zip/in.zip:1", "ZIP in");
        assertSays(read("u.xlsx", zip(Map.of("[Content_Types].xml", new byte[9]))), "u.xlsx:1", "office program");
        assertSays(read("u.zip", zip(Map.of())), "u.zip:1", "empty");
    }

    @Test
    void aZipThatIsCutOffIsReadUpToThere() {
        var whole = zip(new TreeMap<>(Map.of("a.po", ENTRY.getBytes(UTF_8), "b.po", noise(5_000))));
        var upload = read("cut.zip", Arrays.copyOf(whole, whole.length / 2));
        assertEquals(List.of("wortA"), words(upload));
        assertSays(upload, "cut.zip:1", "damaged");
    }

    @Test
    void nothingOutsideAFileIsEverRead() {
        var secret = "<!DOCTYPE xliff [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>\n";
        var upload = read("u.xlf", XLIFF.replace("<xliff", secret + "<xliff").replace("wortA", "&secret;"));
        assertSays(upload, "u.xlf:2", "DOCTYPE");
        assertEquals(0, upload.entries());
        assertTrue(upload.fragments().get(0).text().contains("wortB"));
        var laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        assertEquals(
                0, read("u.xlf", XLIFF.replace("<xliff", laughs + "<xliff")).entries());
    }

    @Test
    void xliffThatIsCutOffKeepsWhatIsWholeAndTheRestAsItIs() {
        var upload = read("u.xlf", XLIFF.substring(0, XLIFF.indexOf("wortB") + 5));
        assertEquals(List.of("wortA"), texts(upload));
        assertFalse(upload.whole());
        assertEquals(
                List.of(new Fragment("u.xlf", 4, "<trans-unit id=\"2\"><source>b</source>\n<target>wortB")),
                upload.fragments());
    }

    @Test
    void xmlThatIsNoXliffAndXliffOfAnotherVersionAreTold() {
        assertSays(read("u.po", "<!doctype html>\n<title>Sign in</title>"), "u.po:1", "XML");
        assertSays(read("u.xlf", "<html><body>wortA</body></html>"), "u.xlf:1", "not an XLIFF");
        assertSays(read("u.xlf", "<xliff version=\"2.0\"/>"), "u.xlf:1", "XLIFF 2.0");
        assertSays(read("u.xlf", XLIFF.replace("<source>b</source>", "")), "u.xlf:4", "no source text");
    }

    @Test
    void markupInsideTheTextsOfAUnitIsLeftOutAndItsTextStays() {
        var upload = read("u.xlf", XLIFF.replace("wortA", "wo<g id=\"1\">r</g>t<x id=\"2\"/>A<![CDATA[ <b>]]>"));
        assertEquals(List.of("wortA <b>", "wortB"), texts(upload));
    }

    @Test
    void anApprovedUnitIsAnEntryLikeAnyOther() {
        var approved = XLIFF.replace("id=\"1\"", "id=\"1\" approved=\"yes\"")
                .replace("<target>wortB", "<target state=\"needs-translation\">wortB");
        assertEquals(
                List.of(false, true),
                read("u.xlf", approved).files().get(0).entries().stream()
                        .map(PoEntry::fuzzy)
                        .toList());
    }

    @Test
    void tablesOfOtherCountriesAndProgramsAreRead() {
        var tables = List.of(
                "source,target\na,wortA\n",
                "source;target\r\na;wortA\r\n",
                "sep=;\nsource;target\na;wortA\n",
                "source\ttarget\na\twortA\n",
                "\ufeff\"location\",\"source\",\"target\"\r\n\"\",\"a\",\"wortA\"\r\n",
                "Target,Note,Original\nwortA,,a\n",
                "msgid,msgstr\n\"a\",\"wortA\"",
                "source,target\n\n\na,wortA\n\n");
        for (var table : tables) {
            var upload = read("u.csv", table);
            assertEquals(List.of(), upload.problems(), table);
            assertEquals(List.of("wortA"), texts(upload), table);
            assertEquals("a", upload.files().get(0).entries().get(0).id());
        }
        assertEquals(List.of("wortA"), texts(Uploads.read("u.csv", "source,target\na,wortA\n".getBytes(UTF_16))));
    }

    @Test
    void rowsThatCannotBeReadAreKeptAsTheyAre() {
        var upload = read("u.csv", "source,target\na,wortA\nb,wortB,wortC\n,wortD\nc,\"wortE\nd,wortF\n");
        assertEquals(List.of("wortA"), texts(upload));
        assertEquals(
                List.of("b,wortB,wortC", ",wortD", "c,\"wortE\nd,wortF"),
                upload.fragments().stream().map(Fragment::text).toList());
        assertEquals(
                List.of(3, 4, 5),
                upload.problems().stream().map(problem -> problem.line()).toList());
    }

    @Test
    void aTableWithoutItsFirstLineIsKept() {
        var upload = read("u.csv", "a,wortA\nb,wortB\n");
        assertSays(upload, "u.csv:1", "columns");
        assertEquals(List.of("wortA", "wortB"), words(upload));
    }

    @Test
    void aTableInAnotherCharsetIsToldByLine() {
        var upload = Uploads.read("u.csv", "source,target\na,wortA\nb,wortB ñ\n".getBytes(ISO_8859_1));
        assertEquals(List.of("wortA"), texts(upload));
        assertSays(upload, "u.csv:3", "UTF-8");
        assertEquals(List.of("wortA", "wortB"), words(upload));
    }

    @Test
    void aFormulaThatCameBackGuardedIsItselfAgain() {
        var upload = read("u.csv", "source,target,base\n'=a,'=wortA,b\n'-b,''+wortB,b\n");
        assertEquals(List.of("=wortA", "'+wortB"), texts(upload));
    }

    @Test
    void whatIsTooLargeIsRefusedOrKeptInPieces() {
        assertSays(Uploads.read("u.po", new byte[(16 << 20) + 1]), "u.po:1", "16 MiB");
        var line = "msgid \"a\"\nmsgstr \"wortA " + "x".repeat(1 << 20) + " wortB\"\n";
        var upload = read("u.po", line);
        assertEquals(0, upload.entries());
        assertEquals(11, upload.fragments().size());
        assertTrue(upload.fragments().stream().allMatch(piece -> piece.text().length() <= 100_000));
        assertSays(upload, "u.po:1", "longer than");
    }

    @Test
    void picturesAreNoTexts() {
        assertSays(
                Uploads.read("u.po", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H'}),
                "u.po:1",
                "not a text");
        assertSays(read("u.pdf", "%PDF-1.7\nmsgid \"a\"\n"), "u.pdf:1", "not a text");
        assertSays(read("u.po", "# nothing but this\n"), "u.po:1", "no translation in this file");
    }

    @Test
    void aPoFileThatIsDamagedKeepsItsLines() {
        var upload = read("u.po", ENTRY + "\nmsgid \"b\"\nmsgstr \"wortB\n\nmsgid \"c\"\nmsgstr \"wortC\"\n");
        assertEquals(List.of("wortA", "wortC"), texts(upload));
        assertEquals(List.of(new Fragment("u.po", 4, "msgid \"b\"\nmsgstr \"wortB")), upload.fragments());
        assertFalse(upload.whole());
    }

    @Test
    void namesOfFilesAreShownWithoutWhatCannotBeSeen() {
        var upload = read("a\u202eop.\u0000\n" + "x".repeat(500) + ".po", "stray\n");
        assertTrue(upload.problems().get(0).file().matches("x{117}\\.po"), upload.problems()::toString);
    }

    @ParameterizedTest
    @EnumSource
    void noDamageMakesAnythingWorseThanAProblem(Format format) {
        var bytes = Pages.DOWNLOADS
                .pages(format, "ar", List.of(Pages.door(), Pages.words()))
                .bytes();
        var random = new Random(20261123);
        for (int n = 0; n < 100; n++) {
            var damaged = Arrays.copyOf(bytes, n % 2 == 0 ? bytes.length : random.nextInt(bytes.length));
            for (int hit = random.nextInt(8); hit > 0 && damaged.length > 0; hit--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            var upload = Uploads.read("u." + format.ending(), damaged);
            assertTrue(upload.whole() || !upload.problems().isEmpty());
            upload.problems().forEach(problem -> assertTrue(problem.line() >= 1, problem::toString));
        }
    }

    private static void assertSays(Upload upload, String place, String what) {
        assertTrue(
                upload.problems().stream()
                        .anyMatch(problem -> (problem.file() + ":" + problem.line()).equals(place)
                                && problem.what().contains(what)),
                upload.problems()::toString);
        assertFalse(upload.whole());
    }

    private static List<String> texts(Upload upload) {
        return upload.files().stream()
                .map(Received::entries)
                .flatMap(List::stream)
                .map(PoEntry::text)
                .toList();
    }

    private static List<String> words(Upload upload) {
        var all = String.join(" ", texts(upload))
                + upload.fragments().stream().map(Fragment::text).collect(Collectors.joining(" ", " ", ""));
        return Arrays.stream(all.split("[^A-Za-z]+"))
                .filter(word -> word.startsWith("wort"))
                .sorted()
                .toList();
    }

    private static Upload read(String name, String text) {
        return Uploads.read(name, text.getBytes(UTF_8));
    }

    private static Upload read(String name, byte[] bytes) {
        return Uploads.read(name, bytes);
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
