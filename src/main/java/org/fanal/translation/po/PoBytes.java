package org.fanal.translation.po;

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
import java.util.stream.Stream;
import org.fanal.content.Problem;

/** Turns the bytes of a PO file into text: by its byte order mark, else by the charset its header names, else as UTF-8. */
final class PoBytes {
    private static final Pattern NAMED =
            Pattern.compile("Content-Type:[^\\n]*?charset=([^\\s\\\\\";]+)", Pattern.CASE_INSENSITIVE);
    private static final String MEND = "Save the file as UTF-8 and write charset=UTF-8 in its header.";

    private PoBytes() {}

    /**
     * The text of a file.
     *
     * @param damaged whether some bytes could not be read and stand as U+FFFD
     */
    record Decoded(String text, Charset charset, boolean damaged, List<Problem> problems) {
        Decoded with(Problem problem) {
            return new Decoded(
                    text,
                    charset,
                    damaged,
                    Stream.concat(Stream.of(problem), problems.stream()).toList());
        }
    }

    static Decoded decode(byte[] bytes, String name) {
        for (var mark : Mark.values()) {
            if (mark.opens(bytes)) {
                return decodeAs(mark.charset, bytes, mark.length(), name);
            }
        }
        if (bytes.length >= 2 && (bytes[0] == 0) != (bytes[1] == 0)) {
            return decodeAs(bytes[0] == 0 ? UTF_16BE : UTF_16LE, bytes, 0, name);
        }
        return decodeNamed(bytes, name);
    }

    private static Decoded decodeNamed(byte[] bytes, String name) {
        var header = NAMED.matcher(new String(bytes, ISO_8859_1));
        if (!header.find() || header.group(1).equals("CHARSET")) {
            return decodeAs(UTF_8, bytes, 0, name);
        }
        int line = lineOf(new String(bytes, 0, header.start(), ISO_8859_1));
        var charset = charset(header.group(1));
        if (charset.isEmpty()) {
            return decodeAs(UTF_8, bytes, 0, name)
                    .with(Problem.error(name, line, "The charset " + header.group(1) + " is not known.", MEND));
        }
        if (charset.get().equals(UTF_8)) {
            return decodeAs(UTF_8, bytes, 0, name);
        }
        boolean manyBytes =
                charset.get().canEncode() && charset.get().newEncoder().maxBytesPerChar() > 1;
        boolean trusted = manyBytes && strict(charset.get(), bytes, 0).isPresent();
        var asUtf8 = strict(UTF_8, bytes, 0);
        if (trusted || asUtf8.isEmpty() || isAscii(bytes)) {
            return decodeAs(charset.get(), bytes, 0, name);
        }
        return new Decoded(asUtf8.get(), UTF_8, false, List.of())
                .with(Problem.warning(
                        name,
                        line,
                        "The header says " + header.group(1) + ", but the file is UTF-8.",
                        "Write charset=UTF-8 in the header."));
    }

    private static Decoded decodeAs(Charset charset, byte[] bytes, int from, String name) {
        var text = strict(charset, bytes, from);
        if (text.isPresent()) {
            return new Decoded(text.get(), charset, false, List.of());
        }
        var repaired = new String(bytes, from, bytes.length - from, charset);
        int line = lineOf(repaired.substring(0, Math.max(0, repaired.indexOf('\ufffd'))));
        var what = "From here on there are bytes that are not " + charset.name() + " text.";
        return new Decoded(repaired, charset, true, List.of(Problem.error(name, line, what, MEND)));
    }

    private static int lineOf(String before) {
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }

    private static Optional<String> strict(Charset charset, byte[] bytes, int from) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> charset(String named) {
        try {
            return Optional.of(Charset.forName(named));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** Byte order marks, longest first where one opens another. */
    private enum Mark {
        UTF_8_MARK(UTF_8, "efbbbf"),
        UTF_32_LITTLE(Charset.forName("UTF-32LE"), "fffe0000"),
        UTF_32_BIG(Charset.forName("UTF-32BE"), "0000feff"),
        UTF_16_LITTLE(UTF_16LE, "fffe"),
        UTF_16_BIG(UTF_16BE, "feff");

        private final Charset charset;
        private final String hex;

        Mark(Charset charset, String hex) {
            this.charset = charset;
            this.hex = hex;
        }

        int length() {
            return hex.length() / 2;
        }

        boolean opens(byte[] file) {
            return file.length >= length()
                    && HexFormat.of().formatHex(file, 0, length()).equals(hex);
        }
    }
}
