package org.fanal.store;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.jdbi.v3.core.Handle;

/** H2 in the data folder. Its defaults lose acknowledged writes when the process is killed; these settings do not. */
final class EmbeddedH2 implements Database {
    private static final String VERSION = "2.4.240";
    private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

    private static final String USER = "fanal";

    private final Path data;
    private final Path file;
    private final String files;

    EmbeddedH2(Path data) {
        this(data, "file:");
    }

    /** On another kind of file, by its prefix in H2. */
    EmbeddedH2(Path data, String files) {
        this.files = files;
        this.data = data.toAbsolutePath().normalize();
        file = this.data.resolve("fanal.mv.db");
    }

    @Override
    public void mustExist() {
        if (!Files.exists(file)) {
            throw new StoreRefused("There is no database in " + data + "; name its folder with --data FOLDER.");
        }
    }

    @Override
    public void connect(HikariConfig config) {
        if (data.toString().indexOf(';') >= 0) {
            throw new StoreRefused("The data folder " + data + " has a semicolon in its name; choose another.");
        }
        make();
        config.setJdbcUrl(url() + ";IFEXISTS=TRUE");
        config.setUsername(USER);
    }

    /** Makes the folder and the database if they are missing. The pool makes none: it would be an empty one in the place of one that vanished. */
    private void make() {
        try {
            Files.createDirectories(data);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new StoreRefused(
                    "The data folder " + data + " cannot be made or closed to others: " + e.getMessage(), e);
        }
        if (Files.notExists(file)) {
            try {
                DriverManager.getConnection(url(), USER, "").close();
            } catch (SQLException e) {
                throw refusal(e);
            }
        }
    }

    private String url() {
        return "jdbc:h2:" + files + data.resolve("fanal") + SETTINGS;
    }

    /** At H2's repeatable read each table is seen as of the first statement that names it. */
    @Override
    public String oneMoment() {
        return "TRANSACTION_SERIALIZABLE";
    }

    @Override
    public void mustKeepItsWord(Handle handle) {
        var version = handle.select("select h2version()").mapTo(String.class).one();
        if (!version.equals(VERSION)) {
            throw new StoreRefused(
                    "H2 is " + version + "; only " + VERSION + " is known to keep what it acknowledged.");
        }
        var delays = handle.select(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")
                .mapTo(String.class)
                .set();
        if (!delays.equals(Set.of("0"))) {
            throw new StoreRefused("H2's WRITE_DELAY is " + delays + "; it must be 0, or a crash loses saved texts.");
        }
    }

    @Override
    public void alone(Handle handle) {
        // the lock of WriteGate is enough: one process has the folder
    }

    /** A file that somebody took away goes on taking writes until it is closed, and then nobody finds it again. */
    @Override
    public void onDisk(Handle handle) {
        handle.execute("checkpoint sync");
        if (Files.notExists(file)) {
            throw new StoreUnavailable(new NoSuchFileException(file.toString()));
        }
    }

    @Override
    public void rowByRow(Handle handle, boolean isWanted) {
        handle.execute("set lazy_query_execution " + (isWanted ? 1 : 0));
    }

    /** Until the database is closed; the file does not keep this setting. */
    @Override
    public void inAnyOrder(Handle handle) {
        handle.execute("set referential_integrity false");
    }

    @Override
    public void allInPlace(Handle handle) {
        References.mustHold(handle);
    }

    @Override
    public StoreRefused refusal(Throwable cause) {
        int code = SqlTrouble.in(cause).map(SQLException::getErrorCode).orElse(0);
        if (code == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new StoreRefused(
                    "The data folder " + data + " is in use by another process of Fanal: stop that one first.", cause);
        }
        if (code == ErrorCode.FILE_CORRUPTED_1 || code == ErrorCode.FILE_VERSION_ERROR_1) {
            return new StoreRefused(
                    "The database in " + data + " is damaged. Move the folder away and run: fanal restore FILE.",
                    cause);
        }
        return new StoreRefused("The database in " + data + " does not open: " + cause.getMessage(), cause);
    }
}
