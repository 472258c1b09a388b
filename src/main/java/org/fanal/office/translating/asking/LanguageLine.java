package org.fanal.office.translating.asking;

import java.util.Optional;
import java.util.regex.Pattern;

/** The line of {@code site.yml} that lists the languages: {@code languages: [en, es]}, or one below the other. */
final class LanguageLine {
    private static final Pattern IN_ONE =
            Pattern.compile("(?m)^(languages:[ \\t]*\\[[^\\]]*[^\\],\\s])(\\s*,?\\s*\\])");
    private static final Pattern BELOW =
            Pattern.compile("(?m)^languages:[ \\t]*\\n(?:([ \\t]*-[ \\t]*)\\S+[ \\t]*\\n)+");

    private LanguageLine() {}

    /** The settings with one more language; nothing when they are written in a way that only a person should change. */
    static Optional<String> with(String settings, String tag) {
        var inOne = IN_ONE.matcher(settings);
        if (inOne.find()) {
            return Optional.of(settings.substring(0, inOne.end(1)) + ", " + tag + settings.substring(inOne.start(2)));
        }
        var below = BELOW.matcher(settings);
        return below.find()
                ? Optional.of(settings.substring(0, below.end())
                        + below.group(1)
                        + tag
                        + "\n"
                        + settings.substring(below.end()))
                : Optional.empty();
    }
}
