package org.fanal.translation.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fanal.translation.exchange.text.PageTexts;

/** Several PO files in one ZIP. */
final class Zips {
    /** The first day a ZIP can name: the same texts give the same bytes on every day. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Zips() {}

    static byte[] write(List<PageTexts> pages) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var page : pages) {
                var entry = new ZipEntry(page.language().tag() + "/" + page.page() + ".po");
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(PoPages.write(page).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
