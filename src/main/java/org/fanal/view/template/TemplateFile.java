package org.fanal.view.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files beside the templates, read from the program itself. */
final class TemplateFile {
    private TemplateFile() {}

    static String read(String name) {
        try (var in = TemplateFile.class.getResourceAsStream("/org/fanal/view/templates/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program has no file templates/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
