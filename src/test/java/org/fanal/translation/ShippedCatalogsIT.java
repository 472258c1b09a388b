package org.fanal.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fanal.translation.po.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedCatalogsIT {
    private static final Path FOLDER = Path.of(System.getProperty("fanal.basedir", "."), "translations");

    @TempDir
    private Path scratch;

    @Test
    void gettextAcceptsEveryShippedFileAndWouldWriteItTheSame() throws IOException {
        Tool.need("msgcat", "msgfmt");
        try (var files = Files.walk(FOLDER)) {
            for (var file :
                    files.filter(path -> path.toString().matches(".*\\.pot?")).toList()) {
                var name = file.toAbsolutePath().toString();
                var checked = Tool.run(scratch, "msgfmt", "-c", "-o", "/dev/null", name);
                assertEquals(0, checked.code(), checked.errors());
                assertFalse(checked.errors().contains("fatal"), checked.errors());
                var theirs = Tool.must(scratch, "msgcat", "--no-wrap", name);
                assertEquals(Files.readString(file), theirs, name);
            }
        }
    }
}
