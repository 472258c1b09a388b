package org.fanal.people.credential;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Five tries a minute for each account and sixty in all, whoever makes them, since no address is known. Nobody is ever locked out
 * for longer than that minute. Counted in the memory of one node; names nobody has count the same.
 */
public final class Throttle {
    static final int EACH = 5;
    static final int ALL = 60;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Clock clock;
    private final Deque<Instant> all = new ArrayDeque<>();
    private final Map<String, Deque<Instant>> each = new HashMap<>();

    public Throttle(Clock clock) {
        this.clock = clock;
    }

    /** Counts one try, or tells how long to wait before the next one counts. */
    public synchronized Optional<Duration> tryAt(String account) {
        var now = clock.instant();
        forget(now);
        var theirs = each.getOrDefault(account, new ArrayDeque<>());
        var wait = wait(theirs, EACH, now).or(() -> wait(all, ALL, now));
        if (wait.isEmpty()) {
            all.add(now);
            theirs.add(now);
            each.put(account, theirs);
        }
        return wait;
    }

    /** So that at most as many accounts are held as tries are allowed in a minute. */
    private void forget(Instant now) {
        each.values().forEach(tries -> dropOld(tries, now));
        each.values().removeIf(Deque::isEmpty);
        dropOld(all, now);
    }

    private static void dropOld(Deque<Instant> tries, Instant now) {
        tries.removeIf(at -> !at.plus(WINDOW).isAfter(now));
    }

    private static Optional<Duration> wait(Deque<Instant> tries, int limit, Instant now) {
        return tries.size() < limit
                ? Optional.empty()
                : Optional.of(Duration.between(now, tries.getFirst().plus(WINDOW)));
    }
}
