package org.fanal.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.texts.Text.Found;
import org.fanal.texts.Texts.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextsTest {
    private static final Map<String, String> BODIES = Map.of(
            "content/at-my-door.md", "Stay calm.\n",
            "content/site.yml", "name: Fanal\n",
            "translations/es/at-my-door.po", "msgid \"\"\n",
            "translations/es-MX.txt", "x",
            "translations/glossary.csv", "ñ\n");

    @TempDir
    Path folder;

    @Test
    void aFolderAndTheMemoryAnswerAlike() {
        var written = new FolderTexts(folder);
        BODIES.forEach(written::write);
        for (var texts : List.of(written, MemoryTexts.of(BODIES))) {
            assertEquals(
                    List.of(
                            "content/at-my-door.md",
                            "content/site.yml",
                            "translations/es/at-my-door.po",
                            "translations/es-MX.txt",
                            "translations/glossary.csv"),
                    texts.paths(""));
            assertEquals(
                    Optional.of(List.of(
                            new Entry("es", false), new Entry("es-MX.txt", true), new Entry("glossary.csv", true))),
                    texts.list("translations"));
            assertEquals(
                    Optional.of(List.of(new Entry("at-my-door.po", true))),
                    texts.in("translations").list("es"));
            assertEquals(Optional.empty(), texts.list("drawings"));
            assertEquals(
                    Optional.of("ñ\n"),
                    texts.text("translations/glossary.csv", 3).utf8());
            assertEquals(
                    Found.TOO_LARGE, texts.text("translations/glossary.csv", 2).found());
            assertEquals(Found.ABSENT, texts.text("content/gone.md", 9).found());
            assertEquals(0, texts.text("content/gone.md", 9).bytes().length);
        }
    }

    @Test
    void whatIsNoTextOnADiskIsUnreadableOrNotUtf8() throws IOException {
        Files.createDirectory(folder.resolve("page.md"));
        Files.write(folder.resolve("latin.md"), new byte[] {'a', (byte) 0xf1});
        var texts = new FolderTexts(folder);
        assertEquals(Found.UNREADABLE, texts.text("page.md", 9).found());
        assertEquals(Optional.empty(), texts.text("page.md", 9).utf8());
        assertEquals(Found.READ, texts.text("latin.md", 9).found());
        assertEquals(Optional.empty(), texts.text("latin.md", 9).utf8());
    }

    @Test
    void aChangeInMemoryIsAnotherValue() {
        var before = MemoryTexts.of(BODIES);
        var after = before.with(Map.of(
                "content/site.yml", Optional.of("name: Lantern\n"),
                "translations/es-MX.txt", Optional.empty(),
                "content/new.md", Optional.of("New.\n")));
        assertEquals(MemoryTexts.of(BODIES), before);
        assertNotEquals(before, after);
        assertEquals(Set.of("content/new.md", "content/site.yml", "translations/es-MX.txt"), before.changed(after));
        assertEquals(before.changed(after), after.changed(before));
        assertEquals(Optional.of("name: Lantern\n"), after.body("content/site.yml"));
        assertEquals(Optional.empty(), after.body("translations/es-MX.txt"));
    }

    @Test
    void namesThatLeadElsewhereAreRefused() {
        for (var path : List.of("", "/etc/passwd", "../secret", "a//b", "a/./b", "a/..", "a/", "a\0b")) {
            assertThrows(IllegalArgumentException.class, () -> MemoryTexts.of(Map.of(path, "")), path);
            assertThrows(IllegalArgumentException.class, () -> new FolderTexts(folder).write(path, ""), path);
        }
    }

    @Test
    void foldersKeptApartStandSideBySide() {
        var site = Texts.joined(
                Map.of("content", MemoryTexts.of(Map.of("site.yml", "a")), "translations", new FolderTexts(folder)));
        assertEquals(List.of("content/site.yml"), site.paths(""));
        assertEquals(Optional.of("a"), site.text("content/site.yml", 9).utf8());
        assertTrue(site.text("content", 9).isAbsent());
        assertTrue(site.text("site.yml", 9).isAbsent());
    }
}
