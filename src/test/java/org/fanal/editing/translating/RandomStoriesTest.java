package org.fanal.editing.translating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens in whatever order; 10,000 steps and more by {@code -Dsteps=10000}, other stories by {@code -Dseed=2}. */
class RandomStoriesTest {
    private static final int STEPS = Integer.getInteger("steps", 60);
    private static final long SEED = Long.getLong("seed", 1);

    @TempDir
    Path folder;

    @Test
    void nothingIsLostNothingConfirmsItselfAndNobodyReadsWhatIsNoLongerTrue() {
        try (var story = new Story(folder, SEED)) {
            for (int step = 0; step < STEPS; step++) {
                story.step();
                int now = step;
                assertEquals(
                        List.of(),
                        story.wrong(),
                        () -> "after step " + now + " of " + story.told() + "\n" + story.record());
                if (step % 20 == 19 || step == STEPS - 1) {
                    assertEquals(List.of(), story.lost(), () -> "after step " + now + " of " + story.told());
                    assertEquals(0, story.miscounted(), () -> "after step " + now + " of " + story.told());
                }
            }
            assertTrue(story.cameIn() > STEPS / 6 && story.confirmedTexts() > STEPS / 40, story.told()::toString);
        }
    }
}
