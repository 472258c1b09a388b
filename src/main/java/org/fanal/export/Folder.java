package org.fanal.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.fanal.release.Manifest;
import org.fanal.release.Release;
import org.fanal.release.minisign.SecretKey;
import org.fanal.release.minisign.Signature;

/** The folder an export goes to. */
final class Folder {
    private static final String SIGNATURE = Manifest.FILE + Signature.ENDING;

    private final Path folder;

    Folder(Path folder) {
        this.folder = folder;
    }

    /** Why this folder is none to write to. What begins with a dot, such as {@code .git}, does not count as something else. */
    Optional<String> refusal() throws IOException {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(folder + " is not a folder.");
        }
        if (Files.isRegularFile(folder.resolve(Manifest.FILE))) {
            return Optional.empty();
        }
        try (var entries = Files.list(folder)) {
            return entries.anyMatch(
                            entry -> !String.valueOf(entry.getFileName()).startsWith("."))
                    ? Optional.of(folder + " holds something that is no former export (it has no " + Manifest.FILE
                            + "). Name an empty folder or a new one.")
                    : Optional.empty();
        }
    }

    /** Writes files by their paths, and tells their sums. */
    Map<String, String> write(Map<String, Supplier<byte[]>> files) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (var file : files.entrySet()) {
            byte[] bytes = file.getValue().get();
            write(file.getKey(), bytes);
            sums.put(file.getKey(), Manifest.sum(bytes));
        }
        return sums;
    }

    /** Makes the files that were written the whole export, and signs it. */
    void complete(Manifest manifest, Optional<SecretKey> key) throws IOException {
        for (var name : former().names()) {
            if (!manifest.names().contains(name)) {
                remove(name);
            }
        }
        byte[] before = Files.exists(folder.resolve(Manifest.FILE))
                ? Files.readAllBytes(folder.resolve(Manifest.FILE))
                : new byte[0];
        byte[] now = manifest.bytes();
        write(Manifest.FILE, now);
        if (key.isPresent()) {
            var comment = manifest.release().map(Release::comment).orElse("");
            write(SIGNATURE, key.get().sign(now, comment).file().getBytes(StandardCharsets.UTF_8));
        } else if (!Arrays.equals(before, now)) {
            Files.deleteIfExists(folder.resolve(SIGNATURE));
        }
    }

    /** The list of sums of the last export; of no release when there was none. */
    Manifest former() throws IOException {
        var file = folder.resolve(Manifest.FILE);
        return Manifest.read(Files.exists(file) ? Files.readString(file) : "");
    }

    /** Writes a file in one move, so that a host never serves half of it; a file that is right already keeps its date. */
    private void write(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        if (Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Files.createDirectories(parent(file));
        var whole = file.resolveSibling("." + file.getFileName() + ".new");
        Files.write(whole, bytes);
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void remove(String name) throws IOException {
        var file = folder.resolve(name);
        Files.deleteIfExists(file);
        for (var empty = parent(file); !empty.equals(folder); empty = parent(empty)) {
            try {
                Files.deleteIfExists(empty);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    private Path parent(Path file) {
        var parent = file.getParent();
        return parent == null ? folder : parent;
    }
}
