package org.fanal.release.minisign;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A minisign public key: whose signatures are looked for. */
public final class PublicKey {
    static final int ID_BYTES = 8;
    private static final byte[] ALGORITHM = {'E', 'd'};
    private static final int LENGTH = ALGORITHM.length + ID_BYTES + Ed25519.KEY_BYTES;

    private final byte[] id;
    private final byte[] key;

    PublicKey(byte[] id, byte[] key) {
        this.id = id.clone();
        this.key = key.clone();
    }

    /**
     * Reads a key, alone or as the file that minisign keeps it in.
     *
     * @throws KeyProblem when it is none
     */
    public static PublicKey read(String text) {
        var line = text.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !each.startsWith("untrusted comment:"))
                .findFirst()
                .orElse("");
        try {
            byte[] all = Base64.getDecoder().decode(line);
            if (all.length == LENGTH && Arrays.equals(all, 0, 2, ALGORITHM, 0, 2)) {
                return new PublicKey(Arrays.copyOfRange(all, 2, 10), Arrays.copyOfRange(all, 10, LENGTH));
            }
        } catch (IllegalArgumentException e) {
            // answered below, like a key of another kind
        }
        throw new KeyProblem("`" + line + "` is no public key; it must be 56 letters and digits that begin with RW.");
    }

    /** The key alone, as minisign takes it with {@code -P}. */
    public String text() {
        var all = ByteBuffer.allocate(LENGTH).put(ALGORITHM).put(id).put(key);
        return Base64.getEncoder().encodeToString(all.array());
    }

    /** The file that minisign keeps it in. */
    public String file() {
        return "untrusted comment: minisign public key " + name() + "\n" + text() + "\n";
    }

    /** What minisign calls it. */
    public String name() {
        long number = ByteBuffer.wrap(id).order(ByteOrder.LITTLE_ENDIAN).getLong();
        return HexFormat.of().withUpperCase().toHexDigits(number);
    }

    byte[] id() {
        return id.clone();
    }

    byte[] bytes() {
        return key.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicKey that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
