package org.fanal.texts;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What was found under a name: the bytes of a text, or why there are none. */
public final class Text {
    /** How it went. */
    public enum Found {
        READ,
        ABSENT,
        UNREADABLE,
        TOO_LARGE
    }

    static final Text ABSENT = new Text(Found.ABSENT, new byte[0]);
    static final Text UNREADABLE = new Text(Found.UNREADABLE, new byte[0]);
    private static final Text TOO_LARGE = new Text(Found.TOO_LARGE, new byte[0]);

    private final Found found;
    private final byte[] bytes;

    private Text(Found found, byte[] bytes) {
        this.found = found;
        this.bytes = bytes;
    }

    static Text of(byte[] bytes, int largest) {
        return bytes.length > largest ? TOO_LARGE : new Text(Found.READ, bytes);
    }

    /** How it went. */
    public Found found() {
        return found;
    }

    /** Whether there is nothing of that name. */
    public boolean isAbsent() {
        return found == Found.ABSENT;
    }

    /** The bytes; none unless it was read. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The text, when it was read and is UTF-8. */
    public Optional<String> utf8() {
        try {
            return found == Found.READ
                    ? Optional.of(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString())
                    : Optional.empty();
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
