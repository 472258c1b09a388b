package org.fanal.people.credential;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Optional;
import org.fanal.people.factor.KeyUri;
import org.fanal.people.factor.Totp;
import org.fanal.people.secret.Key;
import org.fanal.people.secret.Lock;
import org.fanal.people.secret.Locksmith;
import org.fanal.people.secret.Passphrase;
import org.fanal.people.secret.Passphrases;
import org.fanal.people.secret.RecoveryCode;
import org.fanal.people.secret.Token;

/** Draws sheets. A passphrase takes a while to lock, so this is done before a transaction begins. */
public final class Drafts {
    private final SecureRandom random;
    private final Passphrases passphrases;
    private final Locksmith locksmith;
    private final String issuer;

    /** @param issuer how authenticator apps will name the portal */
    public Drafts(SecureRandom random, Locksmith locksmith, String issuer) {
        this.random = random;
        passphrases = new Passphrases(random);
        this.locksmith = locksmith;
        this.issuer = issuer;
    }

    /** A sheet with everything new. */
    public Draft allNew(String name) {
        var passphrase = passphrases.next();
        var made = locksmith.make(passphrase);
        return draft(name, Optional.of(passphrase), made.lock(), made.key());
    }

    /** A sheet for somebody who keeps their passphrase. */
    public Draft underTheSamePassphrase(String name, Lock lock, Key key) {
        return draft(name, Optional.empty(), lock, key);
    }

    private Draft draft(String name, Optional<Passphrase> passphrase, Lock lock, Key key) {
        var factor = Totp.next(random);
        var codes = new ArrayList<RecoveryCode>();
        for (int i = 0; i < RecoveryCode.ON_A_SHEET; i++) {
            codes.add(RecoveryCode.next(random));
        }
        var uri = KeyUri.of(factor, issuer, name);
        var sheet = new Sheet(Token.forLink(random), name, passphrase, uri, factor.base32(), codes);
        var marks = codes.stream().map(code -> code.mark(key)).toList();
        return new Draft(sheet, lock, key.seal(factor.secret(), random), marks);
    }
}
