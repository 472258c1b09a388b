package org.fanal.people.credential;

import java.util.List;
import java.util.Optional;
import org.fanal.people.factor.KeyUri;
import org.fanal.people.secret.Passphrase;
import org.fanal.people.secret.RecoveryCode;
import org.fanal.people.secret.Token;

/**
 * What a person writes down or prints, shown once. It comes into force when they type its passphrase and a code of its second
 * factor.
 *
 * @param enrolment what the form hands back
 * @param passphrase nothing when the old one stays
 * @param base32 the second factor's secret, for those who cannot scan {@code uri}
 */
public record Sheet(
        Token enrolment,
        String name,
        Optional<Passphrase> passphrase,
        KeyUri uri,
        String base32,
        List<RecoveryCode> codes) {
    public Sheet {
        codes = List.copyOf(codes);
    }
}
