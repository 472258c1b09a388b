package org.fanal.translation.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files in which texts leave. */
public enum Format {
    PO("po", "text/x-gettext-translation; charset=utf-8"),
    XLIFF("xlf", "application/x-xliff+xml"),
    CSV("csv", "text/csv; charset=utf-8"),
    ZIP("zip", "application/zip");

    private final String ending;
    private final String mediaType;

    Format(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The ending of such files, without the dot. */
    public String ending() {
        return ending;
    }

    /** What HTTP calls it. */
    public String mediaType() {
        return mediaType;
    }

    /** Its name in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with this name. */
    public static Optional<Format> parse(String key) {
        return Stream.of(values()).filter(format -> format.key().equals(key)).findFirst();
    }
}
