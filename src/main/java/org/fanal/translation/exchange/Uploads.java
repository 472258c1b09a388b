package org.fanal.translation.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fanal.content.Problem;
import org.fanal.translation.exchange.table.CsvReader;
import org.fanal.translation.exchange.text.Decoded;
import org.fanal.translation.exchange.text.Intake;
import org.fanal.translation.exchange.text.Upload;
import org.fanal.translation.exchange.xliff.XliffReader;

/** Reads what translators send back, in any format in which texts leave. What a file is, its content says; its name is a hint. */
public final class Uploads {
    /** The largest upload, in bytes. */
    public static final int LARGEST = 16 << 20;

    private static final int HEAD = 4096;
    private static final List<String> TABLES = List.of(".csv", ".tsv", ".txt");

    private Uploads() {}

    /**
     * Reads one upload.
     *
     * @param name the file's name as its sender had it
     */
    public static Upload read(String name, byte[] bytes) {
        var shown = FileName.shown(name);
        if (bytes.length > LARGEST) {
            return Upload.refused(Problem.error(
                    shown, 1, "The file is larger than 16 MiB and was not read.", "Send the pages one by one."));
        }
        var read = Zips.isZip(bytes) ? Zips.read(shown, bytes) : single(shown, bytes);
        boolean saysNothing = read.entries() == 0
                && read.fragments().isEmpty()
                && read.problems().isEmpty();
        return saysNothing
                ? Upload.refused(Problem.error(
                        shown, 1, "There is no translation in this file.", "Send the file in which you translated."))
                : read;
    }

    static Upload single(String shown, byte[] bytes) {
        var intake = new Intake(shown);
        var head = Decoded.of(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)));
        if (head.text().stripLeading().startsWith("<")) {
            XliffReader.read(Decoded.of(bytes), intake);
        } else if (isTable(shown, head)) {
            CsvReader.read(Decoded.of(bytes), intake);
        } else if (isBinary(bytes)) {
            intake.fail(1, "This is not a text.", "Send PO, XLIFF 1.2, CSV, or a ZIP of such files.");
        } else {
            PoPages.read(bytes, intake);
        }
        return Claims.completed(intake.gathered());
    }

    private static boolean isTable(String name, Decoded head) {
        var lower = name.toLowerCase(Locale.ROOT);
        boolean isPo = head.text().contains("msgid \"");
        return !isPo && (TABLES.stream().anyMatch(lower::endsWith) || CsvReader.isTable(head));
    }

    /** Pictures and the like: control characters that stand in no text. Texts in UTF-16 have zeros. */
    private static boolean isBinary(byte[] bytes) {
        var head =
                Decoded.of(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD))).text();
        return head.chars().anyMatch(c -> c == 0)
                || new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1).startsWith("%PDF");
    }
}
