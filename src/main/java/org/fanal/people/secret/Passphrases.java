package org.fanal.people.secret;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Draws passphrases of seven words out of 7,776: 90 bits. Nobody chooses their own. */
public final class Passphrases {
    static final int WORDS = 7;

    private final List<String> words = shipped();
    private final SecureRandom random;

    public Passphrases(SecureRandom random) {
        this.random = random;
    }

    /** A new one. {@link SecureRandom#nextInt(int)} draws again rather than favour some words. */
    public Passphrase next() {
        var drawn = new ArrayList<String>();
        for (int i = 0; i < WORDS; i++) {
            drawn.add(words.get(random.nextInt(words.size())));
        }
        return new Passphrase(String.join(" ", drawn));
    }

    List<String> words() {
        return words;
    }

    private static List<String> shipped() {
        try (InputStream in = Objects.requireNonNull(Passphrases.class.getResourceAsStream("words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
