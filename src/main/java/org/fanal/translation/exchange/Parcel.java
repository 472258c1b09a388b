package org.fanal.translation.exchange;

import java.nio.charset.StandardCharsets;

/** A finished file for a translator. */
public final class Parcel {
    private final String name;
    private final String mediaType;
    private final byte[] bytes;

    Parcel(String name, String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    Parcel(String name, String mediaType, String text) {
        this(name, mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The name to save it under. */
    public String name() {
        return name;
    }

    /** What HTTP calls its kind. */
    public String mediaType() {
        return mediaType;
    }

    /** What is in it. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
