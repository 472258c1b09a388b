package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A small site in a folder with a signed release of it, the operator's key, and what somebody who checks copies has seen. */
record SignedRelease(Path folder, TestSite site) {
    static SignedRelease in(Path folder) {
        return new SignedRelease(folder, TestSite.in(folder));
    }

    static SignedRelease make(Path folder) {
        TestSite.of(folder, TestDesk.FILES).must("sync");
        var made = in(folder);
        made.otherKey("key");
        made.export(made.out());
        return made;
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    Path out() {
        return folder.resolve("out");
    }

    Path seen() {
        return folder.resolve("seen.tsv");
    }

    String secret() {
        return folder.resolve("key").toString();
    }

    String key() {
        return publicKey(secret());
    }

    String otherKey(String name) {
        var file = folder.resolve(name).toString();
        assertEquals(0, TestSite.run("release", "key", file).code());
        return file;
    }

    static String publicKey(String secret) {
        return text(Path.of(secret + ".pub")).lines().toList().get(1);
    }

    String manifest() {
        return text(out().resolve("SHA256SUMS"));
    }

    void export(Path to, String... more) {
        var words = new ArrayList<>(List.of("export", to.toString(), "--key", secret()));
        words.addAll(List.of(more));
        site.must(words.toArray(String[]::new));
    }

    TestSite.Ran verify(Path copy, String... more) {
        var words = new ArrayList<>(List.of("verify", copy.toString(), "--seen", seen().toString()));
        words.addAll(List.of(more));
        return TestSite.run(words.toArray(String[]::new));
    }

    static void isClean(TestSite.Ran ran) {
        assertEquals(0, ran.code(), ran.out());
        assertTrue(ran.out().contains("Nothing is changed, missing or extra."), ran.out());
    }

    /** Exactly these faults. */
    static void isRefused(TestSite.Ran ran, String... faults) {
        assertEquals(1, ran.code(), ran.out());
        var said =
                ran.out().lines().filter(line -> !line.startsWith("This says")).toList();
        assertEquals(faults.length, said.size(), ran.out());
        for (int i = 0; i < faults.length; i++) {
            assertTrue(said.get(i).startsWith(faults[i]), ran.out());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
