package org.fanal.release.minisign;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** A minisign signature with its trusted comment, which is signed too. */
public final class Signature {
    /** What the name of the file that holds it ends with. */
    public static final String ENDING = ".minisig";

    private static final byte[] OF_HASH = {'E', 'D'};
    private static final byte[] OF_BYTES = {'E', 'd'};
    private static final int HASH_BYTES = 64;
    private static final int LENGTH = OF_HASH.length + PublicKey.ID_BYTES + Ed25519.SIGNATURE_BYTES;
    private static final String UNTRUSTED = "untrusted comment: ";
    private static final String TRUSTED = "trusted comment: ";

    private final byte[] head;
    private final String comment;
    private final byte[] global;

    private Signature(byte[] head, String comment, byte[] global) {
        this.head = head;
        this.comment = comment;
        this.global = global;
    }

    static Signature make(byte[] seed, PublicKey key, byte[] signed, String comment) {
        byte[] own = Ed25519.sign(seed, Ed25519.blake2b(HASH_BYTES, signed));
        var head = ByteBuffer.allocate(LENGTH).put(OF_HASH).put(key.id()).put(own);
        return new Signature(head.array(), comment, Ed25519.sign(seed, own, utf8(comment)));
    }

    /** Reads a signature file; nothing when it is none. */
    public static Optional<Signature> read(String file) {
        var lines = file.lines().toList();
        if (lines.size() < 4
                || !lines.get(0).startsWith(UNTRUSTED)
                || !lines.get(2).startsWith(TRUSTED)) {
            return Optional.empty();
        }
        try {
            byte[] head = Base64.getDecoder().decode(lines.get(1));
            byte[] global = Base64.getDecoder().decode(lines.get(3));
            boolean whole = head.length == LENGTH && global.length == Ed25519.SIGNATURE_BYTES;
            return whole
                    ? Optional.of(new Signature(head, lines.get(2).substring(TRUSTED.length()), global))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The text of the file. */
    public String file() {
        return UNTRUSTED + "signature of a Fanal release\n"
                + Base64.getEncoder().encodeToString(head) + "\n"
                + TRUSTED + comment + "\n"
                + Base64.getEncoder().encodeToString(global) + "\n";
    }

    /** What the signer says besides; true when the signature is. */
    public String comment() {
        return comment;
    }

    /** Whether this key signed these bytes and the comment. Both kinds of minisign are accepted: of the bytes, and of their hash. */
    public boolean isBy(PublicKey key, byte[] signed) {
        byte[] own = Arrays.copyOfRange(head, LENGTH - Ed25519.SIGNATURE_BYTES, LENGTH);
        if (!Arrays.equals(key.id(), Arrays.copyOfRange(head, 2, 2 + PublicKey.ID_BYTES))) {
            return false;
        }
        boolean ofHash = Arrays.equals(head, 0, 2, OF_HASH, 0, 2);
        if (!ofHash && !Arrays.equals(head, 0, 2, OF_BYTES, 0, 2)) {
            return false;
        }
        byte[] message = ofHash ? Ed25519.blake2b(HASH_BYTES, signed) : signed;
        return Ed25519.verify(key.bytes(), own, message) && Ed25519.verify(key.bytes(), global, own, utf8(comment));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
