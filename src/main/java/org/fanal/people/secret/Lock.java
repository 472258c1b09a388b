package org.fanal.people.secret;

import java.util.Base64;

/**
 * What is kept of a passphrase, in PHC form: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$verifier}. Costs are kept with each, so
 * that they can be raised for new ones.
 */
public record Lock(String text) {
    static Lock of(Argon2id costs, byte[] salt, byte[] verifier) {
        var base64 = Base64.getEncoder().withoutPadding();
        return new Lock("$argon2id$v=19$m=" + costs.kibibytes() + ",t=" + costs.passes() + ",p=1$"
                + base64.encodeToString(salt) + "$" + base64.encodeToString(verifier));
    }

    Argon2id costs() {
        var costs = field(3).split("[=,]", -1);
        return new Argon2id(Integer.parseInt(costs[1]), Integer.parseInt(costs[3]));
    }

    byte[] salt() {
        return Base64.getDecoder().decode(field(4));
    }

    byte[] verifier() {
        return Base64.getDecoder().decode(field(5));
    }

    private String field(int number) {
        return text.split("\\$", -1)[number];
    }
}
