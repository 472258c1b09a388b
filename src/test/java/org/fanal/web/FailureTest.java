package org.fanal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class FailureTest {
    @Test
    void itTellsTheKindsOfAProblemAndOfItsCausesAndNotAWordOfWhatTheySay() {
        var failure = Failure.of(new UncheckedIOException("Marisol", new IOException("/en/at-my-door")));
        assertEquals("java.io.UncheckedIOException from java.io.IOException", failure.toString());
    }

    @Test
    void causesInACircleComeToAnEnd() {
        var one = new IllegalStateException();
        var other = new IllegalStateException(one);
        one.initCause(other);
        assertTrue(Failure.of(one).kinds().size() < 10);
    }
}
