package org.fanal.editing.translating;

import java.util.List;
import org.fanal.language.Language;

/** Those who want to be thanked for a language, by pseudonym. */
public record Thanked(Language language, List<String> names) {
    public Thanked {
        names = List.copyOf(names);
    }
}
