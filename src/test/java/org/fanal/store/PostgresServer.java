package org.fanal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL of the test's own, from Debian's package, in a folder of its own under the temporary one, on a free port of this
 * machine. Where PostgreSQL is missing the test is skipped, or fails when {@code -Dtools=required}.
 */
public final class PostgresServer implements AutoCloseable {
    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final int TRIES = 600;

    private final Path programs;
    private final Path folder;
    private final int port;
    private final AtomicInteger databases = new AtomicInteger();
    private final Thread atExit = new Thread(this::stop);
    private Optional<Process> running = Optional.empty();

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Starts one; settings such as {@code fsync=off} go on its command line. */
    public static PostgresServer start(String... settings) {
        var programs = programs().orElseGet(PostgresServer::missing);
        try {
            var folder = Files.createTempDirectory("fanal-postgres");
            var server = new PostgresServer(programs, folder, freePort());
            Runtime.getRuntime().addShutdownHook(server.atExit);
            server.make();
            server.go(settings);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a new, empty database, as {@code FANAL_DATABASE_URL} has it. */
    public String newDatabase() {
        String name = "fanal" + databases.incrementAndGet();
        sql("create database " + name);
        return url(name);
    }

    /** Runs one statement as the owner of everything, outside of any database of a test. */
    public void sql(String statement) {
        try (var connection = DriverManager.getConnection(url("postgres"));
                var statements = connection.createStatement()) {
            statements.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends at once, as in a crash: clients are cut off in the middle of what they do. */
    public void crash() {
        signal("-QUIT");
    }

    /** Ends in order, without waiting for clients. */
    public void stop() {
        signal("-INT");
    }

    /** Starts again after {@link #crash} or {@link #stop}, on the same port with the same databases. */
    public void startAgain(String... settings) {
        go(settings);
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(atExit);
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make() throws IOException {
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        run(asOrdinaryUser("initdb", "--auth=trust", "--username=fanal", "--encoding=UTF8", "--no-sync", "-D", data()));
    }

    private void go(String... settings) {
        var command = asOrdinaryUser("postgres", "-D", data(), "-p", "" + port, "-k", folder.toString());
        command.addAll(List.of("-c", "listen_addresses=127.0.0.1"));
        for (var setting : settings) {
            command.addAll(List.of("-c", setting));
        }
        try {
            running = Optional.of(new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("log").toFile()))
                    .start());
            awaitAnswer(running.get());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitAnswer(Process process) throws IOException, InterruptedException {
        for (int i = 0; i < TRIES && process.isAlive(); i++) {
            try (var connection = DriverManager.getConnection(url("postgres"))) {
                connection.isValid(1);
                return;
            } catch (SQLException e) {
                Thread.sleep(50);
            }
        }
        fail("PostgreSQL did not start: " + Files.readString(folder.resolve("log")));
    }

    private void signal(String signal) {
        running.filter(Process::isAlive).ifPresent(process -> {
            run(List.of("kill", signal, "" + process.pid()));
            try {
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private List<String> asOrdinaryUser(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private void run(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), command + ": " + said);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=fanal";
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Optional<Path> programs() {
        if (!Files.isDirectory(VERSIONS)) {
            return Optional.empty();
        }
        try (var versions = Files.list(VERSIONS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path missing() {
        var missing = "this test needs PostgreSQL in " + VERSIONS + " (Debian: postgresql); it is not there";
        System.err.println("SKIPPED: " + missing);
        if ("required".equals(System.getProperty("tools"))) {
            fail(missing);
        }
        return Assumptions.abort(missing);
    }
}
