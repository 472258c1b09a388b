package org.fanal.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** What a reader typed into the field of a page: the words of {@code q} in the query of a GET form. Never kept. */
final class Asked {
    private static final int LONGEST = 200;

    private Asked() {}

    /** Whether there is a query at all, so that the answer may depend on it. */
    static boolean hasQuery(Request request) {
        return request.getHttpURI().getQuery() != null;
    }

    /** The words in one line, at most 200 characters; nothing when there are none. */
    static Optional<String> words(Request request) {
        return words(request.getHttpURI().getQuery());
    }

    /** What cannot be read as UTF-8 is nothing. */
    static Optional<String> words(@Nullable String query) {
        if (query == null) {
            return Optional.empty();
        }
        for (var field : query.split("&", -1)) {
            if (field.startsWith("q=")) {
                return decoded(field.substring("q=".length()))
                        .map(Asked::oneLine)
                        .filter(words -> !words.isEmpty());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(String field) {
        var bytes = ByteBuffer.allocate(field.length() * 3);
        for (int i = 0; i < field.length(); i++) {
            char letter = field.charAt(i);
            if (letter == '+') {
                bytes.put((byte) ' ');
            } else if (letter == '%') {
                int one = i + 2 < field.length() ? Character.digit(field.charAt(i + 1), 16) : -1;
                int other = i + 2 < field.length() ? Character.digit(field.charAt(i + 2), 16) : -1;
                if (one < 0 || other < 0) {
                    return Optional.empty();
                }
                bytes.put((byte) (one * 16 + other));
                i += 2;
            } else {
                bytes.put(String.valueOf(letter).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    /** Without what cannot be seen: it finds nothing, and could turn the line around. */
    private static String oneLine(String text) {
        var line = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ")
                .replaceAll("[\\p{Cf}&&[^\\u200C\\u200D]]|\\p{Cn}", "")
                .strip();
        int end = line.length() <= LONGEST ? line.length() : LONGEST;
        return line.substring(0, end > 0 && Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
                .strip();
    }
}
