package org.fanal.release.minisign;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** A minisign secret key without a password, as {@code minisign -G -W} makes it. */
public final class SecretKey {
    private static final byte[] ALGORITHM = {'E', 'd'};
    private static final byte[] NO_PASSWORD = {0, 0};
    private static final byte[] CHECKSUM = {'B', '2'};
    private static final int CHECKSUM_BYTES = 32;
    private static final int SALT_AND_LIMITS = 32 + 8 + 8;
    private static final int START = 6 + SALT_AND_LIMITS;
    private static final int LENGTH = START + PublicKey.ID_BYTES + 2 * Ed25519.KEY_BYTES + CHECKSUM_BYTES;

    private final byte[] seed;
    private final PublicKey publicKey;

    private SecretKey(byte[] id, byte[] seed) {
        this.seed = seed.clone();
        this.publicKey = new PublicKey(id, Ed25519.publicKey(seed));
    }

    /** A new key that nobody has. */
    public static SecretKey make(SecureRandom random) {
        var id = new byte[PublicKey.ID_BYTES];
        var seed = new byte[Ed25519.KEY_BYTES];
        random.nextBytes(id);
        random.nextBytes(seed);
        return new SecretKey(id, seed);
    }

    /**
     * Reads the file of a secret key.
     *
     * @throws KeyProblem when it is none, or needs a password
     */
    public static SecretKey read(String file) {
        var lines = file.lines().toList();
        byte[] all = decoded(lines.size() > 1 ? lines.get(1).strip() : "");
        if (all.length != LENGTH || !Arrays.equals(all, 0, 2, ALGORITHM, 0, 2)) {
            throw new KeyProblem("This is no secret key of minisign.");
        }
        if (!Arrays.equals(all, 2, 4, NO_PASSWORD, 0, 2)) {
            throw new KeyProblem(
                    "This key needs a password. Export without --key, then sign: minisign -S -m SHA256SUMS");
        }
        int seed = START + PublicKey.ID_BYTES;
        var key = new SecretKey(
                Arrays.copyOfRange(all, START, seed), Arrays.copyOfRange(all, seed, seed + Ed25519.KEY_BYTES));
        if (!Arrays.equals(all, START, LENGTH - CHECKSUM_BYTES, key.bytes(), START, LENGTH - CHECKSUM_BYTES)) {
            throw new KeyProblem("This secret key is damaged.");
        }
        return key; // its checksum is not looked at: minisign 0.11 leaves it empty when there is no password
    }

    /** The file it is kept in; whoever reads it can sign. */
    public String file() {
        return "untrusted comment: minisign secret key " + publicKey.name() + "\n"
                + Base64.getEncoder().encodeToString(bytes()) + "\n";
    }

    /** The key its signatures are checked with. */
    public PublicKey publicKey() {
        return publicKey;
    }

    /** Signs some bytes; the same bytes and comment give the same signature. */
    public Signature sign(byte[] signed, String comment) {
        return Signature.make(seed, publicKey, signed, comment);
    }

    private byte[] bytes() {
        var pair = ByteBuffer.allocate(2 * Ed25519.KEY_BYTES)
                .put(seed)
                .put(publicKey.bytes())
                .array();
        return ByteBuffer.allocate(LENGTH)
                .put(ALGORITHM)
                .put(NO_PASSWORD)
                .put(CHECKSUM)
                .put(new byte[SALT_AND_LIMITS])
                .put(publicKey.id())
                .put(pair)
                .put(Ed25519.blake2b(CHECKSUM_BYTES, ALGORITHM, publicKey.id(), pair))
                .array();
    }

    private static byte[] decoded(String line) {
        try {
            return Base64.getDecoder().decode(line);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
