package org.fanal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at random moments; {@code -Drounds=200} for the long drill. */
class KillIT {
    private static final int ROUNDS = Integer.getInteger("rounds", 10);
    private static final int EACH_AT_LEAST = 25;

    @TempDir
    Path data;

    private final Random random = new Random();

    @Test
    void nothingAcknowledgedIsLostOrTornWhenTheProcessIsKilled() throws InterruptedException {
        int all = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            var scribe = ScribeProcess.start(data);
            if (round % 5 == 0) {
                Thread.sleep(random.nextInt(3_000));
            } else {
                scribe.await("ack ", EACH_AT_LEAST);
                Thread.sleep(random.nextInt(300));
            }
            scribe.kill();
            int acknowledged = scribe.count("ack ");
            scribe.judge(data);
            all += acknowledged;
            System.out.println("round " + round + ": " + acknowledged + " acknowledged, "
                    + scribe.opening()
                            .map(millis -> "opened in " + millis + " ms")
                            .orElse("killed while it opened"));
        }
        System.out.println(ROUNDS + " rounds: " + all + " acknowledged, 0 lost, 0 torn");
        assertTrue(all >= 20 * ROUNDS, all + " acknowledged");
    }

    @Test
    void aSecondProcessIsToldThatTheFolderIsInUse() throws InterruptedException {
        var scribe = ScribeProcess.start(data);
        try {
            scribe.await("ack ", 1);
            var settings = StoreSettings.embedded(data);
            var refused = assertThrows(StoreRefused.class, () -> Store.open(settings));
            assertEquals(
                    "The data folder " + data + " is in use by another process of Fanal: stop that one first.",
                    refused.reason());
        } finally {
            scribe.kill();
        }
    }
}
