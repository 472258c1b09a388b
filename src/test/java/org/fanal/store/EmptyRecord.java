package org.fanal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An embedded database with all its tables and nothing in them. Built once and copied: making the tables takes a while. */
public final class EmptyRecord {
    private static final String FILE = "fanal.mv.db";

    private EmptyRecord() {}

    /** In a folder that is made for it. */
    public static StoreSettings in(Path data) {
        try {
            Files.createDirectories(data);
            Files.write(data.resolve(FILE), Built.BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return StoreSettings.embedded(data);
    }

    private static final class Built {
        static final byte[] BYTES = bytes();

        private static byte[] bytes() {
            try {
                var data = Files.createTempDirectory("empty-record");
                Store.open(StoreSettings.embedded(data)).close();
                var bytes = Files.readAllBytes(data.resolve(FILE));
                try (var files = Files.list(data)) {
                    for (var file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(data);
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
