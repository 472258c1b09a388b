package org.fanal.view.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A style or script that is set into every page.
 *
 * @param text what stands between the tags, to the byte
 */
public record Inlay(String text) {
    /** Style sheets, one behind the other, without comments and idle white space. */
    public static Inlay style(String... files) {
        return new Inlay(Stream.of(files)
                .map(TemplateFile::read)
                .collect(Collectors.joining())
                .replaceAll("/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replaceAll("([\\w-]): ", "$1:")
                .replace(";}", "}")
                .strip());
    }

    /** A file as it is. */
    public static Inlay file(String file) {
        return new Inlay(TemplateFile.read(file));
    }

    /** Several style sheets as one. */
    public static Inlay styles(String... files) {
        return new Inlay(Stream.of(files).map(file -> style(file).text()).collect(Collectors.joining()));
    }

    /** A script whose lines may be joined. */
    public static Inlay script(String file) {
        return new Inlay(TemplateFile.read(file).replaceAll("\\n\\s*", "").strip());
    }

    /** Its source expression for a Content-Security-Policy (CSP 3, 2.3.1): {@code 'sha256-…'}. */
    public String source() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
