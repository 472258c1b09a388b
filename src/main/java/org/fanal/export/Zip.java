package org.fanal.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fanal.release.Manifest;
import org.fanal.release.minisign.Signature;

/** An export as one file, to be handed on. The packed forms stay behind: a host packs again what it unpacks. */
public final class Zip {
    private static final LocalDate LONG_AGO = LocalDate.of(1980, 1, 1);

    private final Path folder;

    /** @param folder an export */
    public Zip(Path folder) {
        this.folder = folder;
    }

    /** Writes the file in one move; the same export gives the same bytes. */
    public void write(Path file) {
        try {
            var manifest = new Folder(folder).former();
            var day = manifest.release().map(release -> release.date()).orElse(LONG_AGO);
            var whole = file.resolveSibling("." + file.getFileName() + ".new");
            try (var out = new BufferedOutputStream(Files.newOutputStream(whole))) {
                write(manifest, day.atStartOfDay(), out);
            }
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Manifest manifest, LocalDateTime time, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            add(Manifest.FILE, time, zip);
            if (Files.exists(folder.resolve(Manifest.FILE + Signature.ENDING))) {
                add(Manifest.FILE + Signature.ENDING, time, zip);
            }
            for (var name : manifest.names()) {
                if (!manifest.isPacked(name)) {
                    add(name, time, zip);
                }
            }
        }
    }

    private void add(String name, LocalDateTime time, ZipOutputStream zip) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        zip.write(Files.readAllBytes(folder.resolve(name)));
        zip.closeEntry();
    }
}
