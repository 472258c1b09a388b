package org.fanal.export;

import java.time.LocalDate;
import java.util.Optional;
import org.fanal.release.Manifest;
import org.fanal.release.Release;
import org.fanal.release.minisign.SecretKey;

/**
 * Which release comes after another.
 *
 * @param former its list of sums; of no release when there was none
 * @param key signs the next one
 */
record Numbering(Manifest former, Optional<SecretKey> key) {
    /** The same release when day, files and key are the same, else the next one. */
    Release release(LocalDate day, String contents) {
        var name = key.map(each -> each.publicKey().text());
        return former.release()
                .map(last -> last.date().equals(day)
                                && last.key().equals(name)
                                && former.contents().equals(contents)
                        ? last
                        : new Release(last.number() + 1, day, Optional.of(former.sum()), name))
                .orElseGet(() -> new Release(1, day, Optional.empty(), name));
    }
}
