package org.fanal.editing.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.fanal.TestDesk;
import org.fanal.content.Editions;
import org.fanal.content.Slug;
import org.fanal.store.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed in the middle of publishing has published all of an edition or nothing of it. {@code -Dkills=20} for more. */
class KilledWhilePublishingIT {
    private static final int KILLS = Integer.getInteger("kills", 2);

    @TempDir
    Path folder;

    private final Random random = new Random(7);

    @Test
    void onTheEmbeddedDatabase() throws Exception {
        drill("");
    }

    @Test
    void onPostgres() throws Exception {
        try (var postgres = PostgresServer.start()) {
            drill(postgres.newDatabase());
        }
    }

    private void drill(String url) throws Exception {
        try (var house = TestDesk.small(folder, Publishing.settings(folder, url))) {
            house.publish(TestDesk.page("at-my-door"), "Keep a copy", "Keep two copies");
        }
        int all = 0;
        for (int round = 0; round < KILLS; round++) {
            int acknowledged = killed(url);
            all = Math.max(all, acknowledged);
            isWhole(url, acknowledged);
        }
        System.err.println(KILLS + " kills, " + (all - 2) + " acknowledged publications"
                + (url.isEmpty() ? ", H2" : ", PostgreSQL"));
        assertTrue(all > 2, "nothing was ever published");
    }

    /** The last edition that the process said was published before it was killed. */
    private int killed(String url) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dfanal.basedir=" + System.getProperty("fanal.basedir", "."),
                        Publishing.class.getName(),
                        folder.toString(),
                        url)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int last = 0;
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var line = next(said);
            var killer = new Thread(() -> kill(process));
            killer.start();
            while (line.isPresent()) {
                last = Integer.parseInt(line.get());
                line = next(said);
            }
            killer.join();
        }
        process.waitFor();
        return last;
    }

    /** What it says next; nothing when it has been killed, which may close the stream in the middle of a look. */
    private static Optional<String> next(BufferedReader said) {
        try {
            return Optional.ofNullable(said.readLine());
        } catch (IOException killed) {
            return Optional.empty();
        }
    }

    private void kill(Process process) {
        try {
            Thread.sleep(100 + random.nextInt(700));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        process.destroyForcibly();
    }

    private void isWhole(String url, int acknowledged) {
        var slug = new Slug("at-my-door");
        try (var house = TestDesk.again(folder, Publishing.settings(folder, url))) {
            var body = house.body("content/at-my-door.md").orElseThrow();
            var latest = EditionsText.latest(house.published(), slug).orElseThrow();
            long rows = house.store()
                    .read(handle -> handle.createQuery(
                                    "select max(number) from edition where document = 'content/at-my-door.md'")
                            .mapTo(Long.class)
                            .one());
            assertTrue(latest.number() >= acknowledged, latest + " but " + acknowledged + " was acknowledged");
            assertEquals(rows, latest.number());
            assertEquals(Editions.hash(body), latest.hash());
            var text = body.contains("two copies") ? "Keep two copies" : "Keep a copy";
            var template = house.body("translations/templates/at-my-door.pot").orElseThrow();
            assertTrue(template.contains("msgid \"" + text), "the template is of another text");
        }
    }
}
