package org.fanal.people.secret;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Makes and tries locks. Argon2id gives 64 bytes: the first half is kept to know the passphrase again, the second is the
 * {@link Key} and is never kept. At most two at a time: each takes 19 MiB.
 */
public final class Locksmith {
    private static final int SALT_BYTES = 16;
    private static final int HALF = 32;

    private final Semaphore seats = new Semaphore(2, true);
    private final SecureRandom random;
    private final Lock nobodys;

    public Locksmith(SecureRandom random) {
        this.random = random;
        nobodys = Lock.of(Argon2id.OF_NEW_PASSPHRASES, drawn(SALT_BYTES), drawn(HALF));
    }

    /** A lock with the key that this passphrase will yield again. */
    public record Made(Lock lock, Key key) {}

    /** A lock for a new passphrase. */
    public Made make(Passphrase passphrase) {
        var salt = drawn(SALT_BYTES);
        var derived = derive(Argon2id.OF_NEW_PASSPHRASES, passphrase, salt);
        var lock = Lock.of(Argon2id.OF_NEW_PASSPHRASES, salt, Arrays.copyOf(derived, HALF));
        return new Made(lock, keyOf(derived));
    }

    /** The key, if the passphrase is right. */
    public Optional<Key> open(Lock lock, Passphrase passphrase) {
        var derived = derive(lock.costs(), passphrase, lock.salt());
        return MessageDigest.isEqual(lock.verifier(), Arrays.copyOf(derived, HALF))
                ? Optional.of(keyOf(derived))
                : Optional.empty();
    }

    /** A lock no passphrase opens, to take as long over a name nobody has. */
    public Lock nobodys() {
        return nobodys;
    }

    private byte[] derive(Argon2id costs, Passphrase passphrase, byte[] salt) {
        seats.acquireUninterruptibly();
        try {
            return costs.derive(passphrase.letters(), salt, 2 * HALF);
        } finally {
            seats.release();
        }
    }

    private static Key keyOf(byte[] derived) {
        return new Key(Arrays.copyOfRange(derived, HALF, 2 * HALF));
    }

    private byte[] drawn(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
