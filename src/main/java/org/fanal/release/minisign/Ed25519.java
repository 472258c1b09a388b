package org.fanal.release.minisign;

import org.bouncycastle.crypto.digests.Blake2bDigest;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** RFC 8032 and RFC 7693. */
final class Ed25519 {
    static final int KEY_BYTES = 32;
    static final int SIGNATURE_BYTES = 64;

    private Ed25519() {}

    static byte[] publicKey(byte[] seed) {
        return new Ed25519PrivateKeyParameters(seed, 0).generatePublicKey().getEncoded();
    }

    static byte[] sign(byte[] seed, byte[]... parts) {
        var signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(seed, 0));
        update(signer, parts);
        return signer.generateSignature();
    }

    static boolean verify(byte[] key, byte[] signature, byte[]... parts) {
        try {
            var signer = new Ed25519Signer();
            signer.init(false, new Ed25519PublicKeyParameters(key, 0));
            update(signer, parts);
            return signer.verifySignature(signature);
        } catch (IllegalArgumentException e) {
            return false; // no point of the curve
        }
    }

    static byte[] blake2b(int bytes, byte[]... parts) {
        var digest = new Blake2bDigest(bytes * Byte.SIZE);
        for (var part : parts) {
            digest.update(part, 0, part.length);
        }
        var sum = new byte[bytes];
        digest.doFinal(sum, 0);
        return sum;
    }

    private static void update(Ed25519Signer signer, byte[]... parts) {
        for (var part : parts) {
            signer.update(part, 0, part.length);
        }
    }
}
