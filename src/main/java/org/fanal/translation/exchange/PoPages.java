package org.fanal.translation.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanal.content.Slug;
import org.fanal.translation.exchange.text.PageTexts;
import org.fanal.translation.exchange.text.Received;
import org.fanal.translation.exchange.text.Upload;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.po.PoWriter;

/** Pages as PO files. */
final class PoPages {
    private static final String PROJECT = "Project-Id-Version";
    private static final String BASE = "X-Fanal-Base";
    private static final String OURS = "fanal ";
    private static final Pattern ADDRESS = Pattern.compile("\\S@\\S");

    private PoPages() {}

    static String write(PageTexts page) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(PROJECT, OURS + page.page());
        fields.put("Language", page.language().tag().replace('-', '_'));
        fields.put("MIME-Version", "1.0");
        fields.put("Content-Type", "text/plain; charset=UTF-8");
        fields.put("Content-Transfer-Encoding", "8bit");
        fields.put("Plural-Forms", page.language().plurals().header());
        fields.put("X-Fanal-Canonical", "v1");
        fields.put(BASE, page.base());
        return PoWriter.write(PoFile.settled(
                fields, page.entries().stream().map(PoPages::unsigned).toList()));
    }

    static Upload read(byte[] bytes, String file) {
        var reading = PoReader.read(bytes, file);
        var headers = reading.file().headers();
        var received = new Received(
                file,
                page(headers.getOrDefault(PROJECT, "")),
                Optional.ofNullable(headers.get("Language")).filter(tag -> !tag.isEmpty()),
                Optional.ofNullable(headers.get(BASE)).filter(PageTexts::isBase),
                reading.file().entries());
        return new Upload(List.of(received), List.of(), reading.problems(), reading.whole());
    }

    private static Optional<Slug> page(String project) {
        return project.startsWith(OURS)
                ? Slug.parse(project.substring(OURS.length()).strip())
                : Optional.empty();
    }

    /** Programs sign entries with the translator's address. */
    private static PoEntry unsigned(PoEntry entry) {
        return entry.commented(entry.comments().stream()
                .filter(comment -> !ADDRESS.matcher(comment).find())
                .toList());
    }
}
