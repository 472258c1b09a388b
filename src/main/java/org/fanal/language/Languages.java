package org.fanal.language;

import static org.fanal.language.Direction.LTR;
import static org.fanal.language.Direction.RTL;

import java.util.List;
import java.util.Optional;

/** The register of languages the portal knows how to name, direct and count in. */
public final class Languages {
    private static final List<Language> KNOWN = List.of(
            new Language("en", "English", LTR, PluralRule.ONE),
            new Language("es", "Español", LTR, PluralRule.ONE),
            new Language("ar", "العربية", RTL, PluralRule.ARABIC),
            new Language("zh-Hans", "简体中文", LTR, PluralRule.NONE),
            new Language("ht", "Kreyòl ayisyen", LTR, PluralRule.ONE),
            new Language("vi", "Tiếng Việt", LTR, PluralRule.NONE),
            new Language("fr", "Français", LTR, PluralRule.ZERO_ONE),
            new Language("pt-BR", "Português (Brasil)", LTR, PluralRule.ZERO_ONE),
            new Language("ru", "Русский", LTR, PluralRule.SLAVIC),
            new Language("fa", "فارسی", RTL, PluralRule.ZERO_ONE),
            new Language("so", "Soomaali", LTR, PluralRule.ONE),
            new Language("uk", "Українська", LTR, PluralRule.SLAVIC),
            new Language("ko", "한국어", LTR, PluralRule.NONE),
            new Language("tl", "Tagalog", LTR, PluralRule.ZERO_ONE),
            new Language("hi", "हिन्दी", LTR, PluralRule.ZERO_ONE));

    private Languages() {}

    /** All of them, the source language of the shipped content first. */
    public static List<Language> all() {
        return KNOWN;
    }

    /** The language with exactly this tag, in canonical case. */
    public static Optional<Language> known(String tag) {
        return KNOWN.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }
}
