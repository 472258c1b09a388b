package org.fanal.content.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fanal.content.yaml.Legible;
import org.fanal.content.yaml.Notes;
import org.fanal.texts.Text;

/** A text file as people save it: UTF-8 with or without a byte order mark, any line ends. */
final class TextFile {
    static final int LARGEST = 256 * 1024;

    private TextFile() {}

    /** The text with a newline at the end of each line, or nothing when there is no such text. */
    static Optional<String> read(Text file, Notes notes) {
        switch (file.found()) {
            case READ -> {
                return decode(file.bytes(), notes);
            }
            case ABSENT -> notes.wrong(1, "There is no such file.", "Write it; the shipped content shows how.");
            case UNREADABLE -> notes.wrong(1, "This file cannot be read.", "Look at its permissions.");
            case TOO_LARGE -> notes.wrong(1, "This file is larger than 256 KB.", "Split it, or make it shorter.");
        }
        return Optional.empty();
    }

    private static Optional<String> decode(byte[] bytes, Notes notes) {
        var text = CharBuffer.allocate(bytes.length);
        var input = ByteBuffer.wrap(bytes);
        var result = StandardCharsets.UTF_8.newDecoder().decode(input, text, true);
        var lines = lines(text.flip().toString());
        if (result.isError()) {
            notes.wrong(lastLine(lines), "This line is not UTF-8.", "Save the file with the encoding UTF-8.");
            return Optional.empty();
        }
        return legible(lines, notes);
    }

    private static Optional<String> legible(String text, Notes notes) {
        var wrong = Legible.firstIllegible(text);
        if (wrong.isEmpty()) {
            return Optional.of(text);
        }
        int at = wrong.getAsInt();
        notes.wrong(
                lastLine(text.substring(0, at)),
                String.format("This line holds the character U+%04X, which is no text.", text.codePointAt(at)),
                "Take it out; it cannot be seen.");
        return Optional.empty();
    }

    private static String lines(String text) {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int lastLine(String text) {
        return 1 + (int) text.chars().filter(letter -> letter == '\n').count();
    }
}
