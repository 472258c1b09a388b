package org.fanal.people.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.fanal.people.TurningClock;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private final TurningClock clock = new TurningClock();
    private final Throttle throttle = new Throttle(clock);

    @Test
    void anAccountHasFiveTriesAMinuteAndThenWaitsForTheFirstOfThemToBeAMinuteOld() {
        for (int i = 0; i < 5; i++) {
            assertEquals(Optional.empty(), throttle.tryAt("ana"));
            clock.turn(Duration.ofSeconds(5));
        }
        assertEquals(Optional.of(Duration.ofSeconds(35)), throttle.tryAt("ana"));
        assertEquals(Optional.empty(), throttle.tryAt("ben"));
        clock.turn(Duration.ofSeconds(35));
        assertEquals(Optional.empty(), throttle.tryAt("ana"));
        assertTrue(throttle.tryAt("ana").isPresent());
    }

    @Test
    void whoeverGoesOnTryingWhileWaitingDoesNotWaitLonger() {
        for (int i = 0; i < 1_000; i++) {
            throttle.tryAt("ana");
        }
        clock.turn(Duration.ofMinutes(1));
        assertEquals(Optional.empty(), throttle.tryAt("ana"));
    }

    @Test
    void allAccountsTogetherHaveSixtyTriesAMinute() {
        for (int i = 0; i < 60; i++) {
            assertEquals(Optional.empty(), throttle.tryAt("account " + i));
        }
        assertEquals(Optional.of(Duration.ofMinutes(1)), throttle.tryAt("another"));
        clock.turn(Duration.ofMinutes(1));
        assertEquals(Optional.empty(), throttle.tryAt("another"));
    }
}
