package org.fanal.translation.exchange;

import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.fanal.translation.exchange.text.HeaderFields;
import org.fanal.translation.exchange.text.Intake;
import org.fanal.translation.exchange.text.PageTexts;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.po.PoWriter;

/** Pages as PO files. */
final class PoPages {
    private static final Pattern ADDRESS = Pattern.compile("\\S@\\S");

    private PoPages() {}

    static String write(PageTexts page) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(HeaderFields.PROJECT, HeaderFields.OURS + page.page());
        fields.put("Language", page.language().tag().replace('-', '_'));
        fields.put("MIME-Version", "1.0");
        fields.put("Content-Type", "text/plain; charset=UTF-8");
        fields.put("Content-Transfer-Encoding", "8bit");
        fields.put("Plural-Forms", page.language().plurals().header());
        fields.put("X-Fanal-Canonical", "v1");
        fields.put(HeaderFields.BASE, page.base());
        return PoWriter.write(PoFile.settled(
                fields, page.entries().stream().map(PoPages::unsigned).toList()));
    }

    static void read(byte[] bytes, Intake intake) {
        var reading = PoReader.readAll(bytes, intake.file());
        intake.take(HeaderFields.of(reading.file().headers())
                .received(intake.file(), reading.file().entries()));
        intake.take(reading);
    }

    /** Programs sign entries with the translator's address; msgfmt refuses a text that ends in a line end where its source does not. */
    private static PoEntry unsigned(PoEntry entry) {
        return entry.commented(entry.comments().stream()
                        .filter(comment -> !ADDRESS.matcher(comment).find())
                        .toList())
                .withStrings(entry.strings().stream().map(String::strip).toList());
    }
}
