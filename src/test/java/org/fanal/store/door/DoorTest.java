package org.fanal.store.door;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorTest {
    @TempDir
    Path data;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @Test
    void whatTheServerPrintsAndMakesArrivesWithItsExitCode() {
        var bytes = new byte[1 << 20];
        new Random(4).nextBytes(bytes);
        try (var door = Door.open(data, (words, reply) -> {
                    reply.out().println(words);
                    reply.err().println("\u0645");
                    write(reply, bytes);
                    return 7;
                })
                .orElseThrow()) {
            assertEquals(OptionalInt.of(7), knock("audit", "verify"));
            assertEquals(OptionalInt.of(7), knock());
        }
        assertEquals("[audit, verify]\n[]\n", out.toString(StandardCharsets.UTF_8));
        assertEquals("\u0645\n\u0645\n", err.toString(StandardCharsets.UTF_8));
        assertEquals(2 << 20, file.size());
        assertArrayEquals(bytes, java.util.Arrays.copyOf(file.toByteArray(), 1 << 20));
    }

    @Test
    void nobodyAnswersWhereNoServerIsOrOneWasKilled() throws IOException {
        assertEquals(OptionalInt.empty(), knock("backup"));
        Files.createFile(data.resolve("fanal.sock"));
        assertEquals(OptionalInt.empty(), knock("backup"));
        try (var door = Door.open(data, (words, reply) -> 0).orElseThrow()) {
            assertEquals(OptionalInt.of(0), knock("backup"));
        }
        assertTrue(Files.notExists(data.resolve("fanal.sock")));
    }

    @Test
    void aFailureOfTheServerIsToldAndTheDoorStaysOpen() {
        try (var door = Door.open(data, (words, reply) -> {
                    throw new IllegalStateException("no room");
                })
                .orElseThrow()) {
            assertEquals(OptionalInt.of(1), knock("backup"));
            assertEquals(OptionalInt.of(1), knock("backup"));
        }
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("no room"));
    }

    @Test
    void aFolderTooDeepForASocketHasNoDoor() throws IOException {
        var deep = Files.createDirectories(data.resolve("x".repeat(60)).resolve("y".repeat(60)));
        assertEquals(Optional.empty(), Door.open(deep, (words, reply) -> 0));
    }

    private OptionalInt knock(String... words) {
        return Door.knock(
                data,
                List.of(words),
                new Reply(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        file));
    }

    private static void write(Reply reply, byte[] bytes) {
        try {
            reply.file().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
