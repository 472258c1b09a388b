package org.fanal.store;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes out at a random write; {@code -Dcuts=100} for the long drill, {@code -Dseed=…} for the same one again. */
class PowerCutIT {
    private static final int CUTS = Integer.getInteger("cuts", 10);
    private static final int MOST_WRITES = 120;

    @TempDir
    Path folder;

    @BeforeEach
    void anEmptyDatabase() {
        FilePath.register(new PowerCut());
        PowerCut.on(Integer.MAX_VALUE);
        open().close();
    }

    @Test
    void nothingAcknowledgedIsLostOrTornWhenThePowerGoes() throws IOException {
        long seed = Long.getLong("seed", 4);
        var random = new Random(seed);
        Set<Long> acknowledged = new HashSet<>();
        for (int cut = 1; cut <= CUTS; cut++) {
            writeUntilItIsOut(20 + random.nextInt(MOST_WRITES), true, acknowledged);
            PowerCut.after(random);
            Halves.judge(folder, acknowledged);
        }
        System.out.println(
                CUTS + " power cuts, seed " + seed + ": " + acknowledged.size() + " acknowledged, 0 lost, 0 torn");
        assertTrue(acknowledged.size() > CUTS, acknowledged.size() + " acknowledged");
    }

    @Test
    void theDrillFindsTheLossOfADiskThatLies() throws IOException {
        Set<Long> acknowledged = new HashSet<>();
        writeUntilItIsOut(MOST_WRITES, false, acknowledged);
        PowerCut.after(new Random(4));
        try {
            Halves.judge(folder, acknowledged);
        } catch (AssertionError | StoreRefused | StoreUnavailable e) {
            return;
        }
        fail("nothing of " + acknowledged.size() + " was lost");
    }

    private void writeUntilItIsOut(int writes, boolean honest, Set<Long> acknowledged) {
        PowerCut.on(writes, honest);
        try (var store = open()) {
            var halves = new Halves(store);
            while (true) {
                acknowledged.add(halves.write());
            }
        } catch (StoreUnavailable | StoreRefused e) {
            assertTrue(PowerCut.isOut(), () -> "failed with the power on: " + e);
        }
    }

    private Store open() {
        return Store.open(new EmbeddedH2(folder, PowerCut.PREFIX));
    }
}
