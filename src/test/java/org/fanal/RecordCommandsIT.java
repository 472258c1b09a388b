package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.fanal.arguments.Arguments;
import org.fanal.store.Store;
import org.fanal.store.StoreSettings;
import org.fanal.store.audit.Audit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on the record as an operator gives them, with a server on the data folder and without. */
class RecordCommandsIT {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void aRecordWithOneRow() {
        try (var store = Store.open(StoreSettings.embedded(folder.resolve("data")))) {
            var audit = new Audit(Clock.systemUTC());
            store.write(handle -> {
                audit.add(handle, "ana", "published", "at-my-door", "");
                return 1;
            });
        }
    }

    @Test
    void whatWasBackedUpIsRestoredElsewhereAndItsAuditIsWhole() {
        assertEquals(0, fanal("data", "backup", file("saved")), this::said);
        assertTrue(said().startsWith("1 rows as of "), this::said);
        assertEquals(0, fanal("other", "restore", file("saved")), this::said);
        assertEquals(0, fanal("other", "audit", "verify"), this::said);
        assertTrue(said().contains("1 rows are whole; head "), this::said);
    }

    @Test
    void aServerThatHasTheFolderDoesTheWorkAndGoesOn() {
        try (var site = TestSite.of(folder, ChangedSourceTest.SITE)) {
            site.must("sync");
            var words = List.of(
                    "serve",
                    "--port=0",
                    "--data=" + folder.resolve("data"),
                    "--content=" + folder.resolve("content"),
                    "--translations=" + folder.resolve("translations"));
            var arguments = Arguments.parse(words);
            var served = new ServeCommand(Settings.of(arguments, Map.of()), surroundings())
                    .start(arguments)
                    .orElseThrow();
            try {
                assertEquals(0, fanal("data", "audit", "verify"), this::said);
                assertEquals(0, fanal("data", "backup", file("saved")), this::said);
                assertEquals(1, fanal("data", "restore", file("saved")), this::said);
                assertTrue(said().contains("not empty"), this::said);
            } finally {
                served.stop();
            }
        }
        assertEquals(0, fanal("other", "restore", file("saved")), this::said);
        assertEquals(0, fanal("data", "audit", "verify"), this::said);
    }

    @Test
    void aWrongFolderIsNotMadeAndNotTakenForAnEmptyRecord() {
        assertEquals(1, fanal("dta", "backup", file("saved")));
        assertTrue(said().contains("There is no database in"), this::said);
        assertFalse(Files.exists(folder.resolve("dta")));
        assertFalse(Files.exists(folder.resolve("saved")));
        assertFalse(Files.exists(folder.resolve("saved.part")));
    }

    @Test
    void aChangedRowEndsWithOneAndIsNamed() {
        try (var store = Store.open(StoreSettings.embedded(folder.resolve("data")))) {
            store.write(handle -> handle.execute("update audit set who = 'ben'"));
        }
        assertEquals(1, fanal("data", "audit", "verify"));
        assertTrue(said().contains("row 1 was changed"), this::said);
    }

    @Test
    void wrongUseIsExplained() {
        for (var words : List.of(
                List.of("backup"),
                List.of("audit"),
                List.of("audit", "read"),
                List.of("restore", "a", "b"),
                List.of("backup", "a", "--content", "b"))) {
            assertEquals(2, Main.run(words, Map.of(), surroundings()), words.toString());
        }
        assertTrue(said().contains("Say what to do: audit verify."), this::said);
        for (var words : List.of(List.of("backup", "--help"), List.of("audit", "verify", "--help"))) {
            assertEquals(0, Main.run(words, Map.of(), surroundings()), words.toString());
        }
    }

    @Test
    void aDatabaseAddressOfAnotherKindIsRefused() {
        var where = Map.of("FANAL_DATABASE_URL", "jdbc:h2:mem:lost");
        assertEquals(1, Main.run(List.of("audit", "verify"), where, surroundings()));
        assertTrue(said().contains("jdbc:postgresql://"), this::said);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private int fanal(String data, String... words) {
        var environment = Map.of("FANAL_DATA", folder.resolve(data).toString());
        return Main.run(List.of(words), environment, surroundings());
    }

    private Surroundings surroundings() {
        var both = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Surroundings(both, both, Clock.systemUTC());
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
