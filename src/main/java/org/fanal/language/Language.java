package org.fanal.language;

import java.util.Objects;

/**
 * A language the portal can speak.
 *
 * @param tag BCP 47, canonical case, as it stands in addresses: {@code es}, {@code zh-Hans}, {@code pt-BR}
 * @param ownName the name its speakers use
 */
public record Language(String tag, String ownName, Direction direction, PluralRule plurals) {
    public Language {
        Objects.requireNonNull(ownName);
        if (!tag.matches("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")) {
            throw new IllegalArgumentException("not a language tag: " + tag);
        }
    }
}
