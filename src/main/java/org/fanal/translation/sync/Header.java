package org.fanal.translation.sync;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoWriter;

/** The first entry of the files we write. {@code X-Fanal-Base} is a hash of what we wrote, so that an upload can name its start. */
final class Header {
    private static final int BASE_BYTES = 6;

    private Header() {}

    static PoFile template(String name, List<PoEntry> entries) {
        return new PoFile(fields(name, Optional.empty()), List.of(), entries);
    }

    /** The text of a catalog. Of its entries none comes twice. */
    static String catalog(String name, Language language, List<PoEntry> entries) {
        var fields = fields(name, Optional.of(language));
        var unmarked = PoWriter.write(PoFile.settled(fields, entries));
        var below = unmarked.substring(alone(fields).length());
        fields.put("X-Fanal-Base", hash(unmarked));
        return alone(fields) + below;
    }

    private static String alone(Map<String, String> fields) {
        return PoWriter.write(new PoFile(fields, List.of(), List.of()));
    }

    private static Map<String, String> fields(String name, Optional<Language> language) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("Project-Id-Version", "fanal " + name);
        language.ifPresent(known -> fields.put("Language", known.tag().replace('-', '_')));
        fields.put("MIME-Version", "1.0");
        fields.put("Content-Type", "text/plain; charset=UTF-8");
        fields.put("Content-Transfer-Encoding", "8bit");
        language.ifPresent(known -> fields.put("Plural-Forms", known.plurals().header()));
        fields.put("X-Fanal-Canonical", "v1");
        return fields;
    }

    private static String hash(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BASE_BYTES);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
