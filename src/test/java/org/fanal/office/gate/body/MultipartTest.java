package org.fanal.office.gate.body;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fanal.office.http.Form;
import org.junit.jupiter.api.Test;

class MultipartTest {
    private static final String TYPE = "multipart/form-data; boundary=----x9";

    @Test
    void fieldsAndFilesComeOutAsTheyWentIn() {
        var bytes = new byte[512];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        var form = parse(
                "------x9\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\nabc\r\n",
                "------x9\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nuno\r\ndos — سلام\r\n",
                "------x9\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\a\\señal %22x%22.po\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n",
                new String(bytes, StandardCharsets.ISO_8859_1),
                "\r\n------x9--\r\n");
        assertEquals("abc", form.text("token"));
        assertEquals("uno\ndos — سلام", form.text("note"));
        var file = form.file("file").orElseThrow();
        assertEquals("señal \"x\".po", file.name());
        assertArrayEquals(bytes, file.content());
    }

    @Test
    void aFieldInWhichNoFileWasChosenHasNone() {
        var form = parse(
                "------x9\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\"\r\n\r\n\r\n------x9--\r\n");
        assertEquals(Optional.empty(), form.file("file"));
    }

    @Test
    void whatIsCutOffOrHasNoBoundaryIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> parse("------x9\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nabc"));
        assertThrows(
                IllegalArgumentException.class, () -> Multipart.parse("multipart/form-data", new byte[] {1, 2, 3}));
        assertThrows(IllegalArgumentException.class, () -> parse("------x9\r\n\r\n\r\n".repeat(600) + "------x9--"));
    }

    @Test
    void partsWithoutANameAreLeftOut() {
        var form = parse("------x9\r\nX: y\r\n\r\nabc\r\n------x9\r\nno head at all\r\n------x9--\r\n");
        assertTrue(form.fields().isEmpty());
    }

    /** Each text in UTF-8, but for those that stand for bytes. */
    private static Form parse(String... texts) {
        var body = new ByteArrayOutputStream();
        for (var text : texts) {
            boolean isBytes = text.length() == 512;
            body.writeBytes(text.getBytes(isBytes ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        }
        return Multipart.parse(TYPE, body.toByteArray());
    }
}
