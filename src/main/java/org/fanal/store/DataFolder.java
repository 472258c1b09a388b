package org.fanal.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder of the embedded database, which nobody but its owner may open. */
final class DataFolder {
    private DataFolder() {}

    static void make(Path data) {
        if (data.toString().indexOf(';') >= 0) {
            throw new StoreRefused("The data folder " + data + " has a semicolon in its name; choose another.");
        }
        try {
            Files.createDirectories(data);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new StoreRefused(
                    "The data folder " + data + " cannot be made or closed to others: " + e.getMessage(), e);
        }
    }
}
