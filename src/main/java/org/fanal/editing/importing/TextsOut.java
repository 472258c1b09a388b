package org.fanal.editing.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.fanal.texts.FolderTexts;
import org.fanal.texts.MemoryTexts;

/** The published texts as files: what is written here and imported into an empty record gives the same Site. */
public final class TextsOut {
    private TextsOut() {}

    /** Whether texts may be written there: the folder is new or empty. */
    public static boolean mayWrite(Path folder) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes every text; returns how many. */
    public static int write(MemoryTexts texts, Path folder) {
        var out = new FolderTexts(folder);
        texts.all().forEach(out::write);
        return texts.all().size();
    }

    /** All texts as one ZIP file. */
    public static void pack(MemoryTexts texts, OutputStream to) {
        try {
            var zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
            for (var text : texts.all().entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of such a ZIP file. */
    public static MemoryTexts unpack(byte[] zip) {
        Map<String, String> texts = new TreeMap<>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                texts.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MemoryTexts.of(texts);
    }
}
