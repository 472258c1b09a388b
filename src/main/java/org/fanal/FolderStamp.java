package org.fanal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sizes and times of all files in some folders: when it differs from the last one, somebody changed something. */
record FolderStamp(Map<Path, String> files) {
    static FolderStamp of(List<Path> folders) {
        Map<Path, String> files = new TreeMap<>();
        for (var folder : folders) {
            try (var paths = Files.find(folder, 6, (path, attributes) -> attributes.isRegularFile())) {
                paths.forEach(path -> files.put(path, stamp(path)));
            } catch (IOException | UncheckedIOException e) {
                files.put(folder, "unreadable");
            }
        }
        return new FolderStamp(files);
    }

    private static String stamp(Path path) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime().toMillis() + " " + attributes.fileKey();
        } catch (IOException e) {
            return "gone";
        }
    }
}
