package org.fanal.content;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of the portal, in the order readers see them. */
public enum Section {
    ENCOUNTERS,
    SPEECH,
    DIGITAL,
    WATCHERS,
    HELP,
    ABOUT;

    /** Its path part and its name in front matter. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The section with this path part. */
    public static Optional<Section> at(String path) {
        return Stream.of(values())
                .filter(section -> section.path().equals(path))
                .findFirst();
    }
}
