package org.fanal.translation.exchange.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a file: by its byte order mark, else by the charset that an XML declaration names, else as UTF-8.
 *
 * @param text with LF line ends and without the mark
 * @param damaged the first line, from 1, with bytes that could not be read and stand as U+FFFD; nothing when all could
 */
public record Decoded(String text, Optional<Integer> damaged) {
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final int DECLARATION = 200;
    private static final char LOST = '\ufffd';
    private static final char MARK = '\ufeff';

    /** The text of these bytes. */
    public static Decoded of(byte[] bytes) {
        var charset = charset(bytes);
        var strict = strict(charset, bytes);
        if (strict.isPresent()) {
            return new Decoded(plain(strict.get()), Optional.empty());
        }
        var text = plain(new String(bytes, charset));
        var before = text.substring(0, Math.max(0, text.indexOf(LOST)));
        return new Decoded(
                text,
                Optional.of(1 + (int) before.chars().filter(c -> c == '\n').count()));
    }

    /** Its lines. */
    public List<String> lines() {
        return List.of(text.split("\n", -1));
    }

    /** Whether a part of the text lost something when it was decoded. */
    public boolean isDamaged(String part) {
        return damaged.isPresent() && part.indexOf(LOST) >= 0;
    }

    private static String plain(String text) {
        var unmarked = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Charset charset(byte[] bytes) {
        var mark = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 4));
        if (mark.equals("fffe0000")) {
            return UTF_32LE;
        }
        if (mark.startsWith("fffe") || mark.startsWith("feff")) {
            return mark.startsWith("fffe") ? UTF_16LE : UTF_16BE;
        }
        if (bytes.length >= 2 && (bytes[0] == 0) != (bytes[1] == 0)) {
            return bytes[0] == 0 ? UTF_16BE : UTF_16LE;
        }
        var head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), ISO_8859_1);
        var declared = DECLARED.matcher(head);
        return declared.find() ? named(declared.group(1)).orElse(UTF_8) : UTF_8;
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name))
                    .filter(charset -> !charset.name().startsWith("UTF-16"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(Charset charset, byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
