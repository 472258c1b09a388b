package org.fanal.translation.exchange;

import java.util.Locale;
import java.util.Optional;
import org.fanal.content.Slug;

/** Names that people and programs give to files. */
final class FileName {
    private static final int LONGEST = 120;

    private FileName() {}

    /** As messages name it: without what cannot be seen. */
    static String shown(String name) {
        var clean = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
                .strip();
        return clean.isEmpty() ? "?" : clean.substring(Math.max(0, clean.length() - LONGEST));
    }

    /** The page it is named after: {@code at-my-door} of {@code es/at-my-door.po} and of {@code at-my-door (1).es.po}. */
    static Optional<Slug> page(String name) {
        var file = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
        return Slug.parse(file.toLowerCase(Locale.ROOT).split("[ ._(]", 2)[0]);
    }
}
