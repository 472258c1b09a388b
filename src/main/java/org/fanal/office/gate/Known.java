package org.fanal.office.gate;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Cookies of sessions that this server has seen open, so that it still listens to a long form when the session has ended
 * meanwhile, or the database is away. Thread-safe.
 */
final class Known {
    private static final int MOST = 2_000;

    private final Map<String, Boolean> tokens = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    synchronized void add(String token) {
        tokens.put(Proof.of(token), true);
    }

    synchronized boolean has(String token) {
        return tokens.get(Proof.of(token)) != null;
    }
}
