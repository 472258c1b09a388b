package org.fanal.translation.po;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fanal.content.Problem;
import org.fanal.texts.Text;

/** Reads what real tools write. */
public final class PoReader {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 1 << 20;

    private static final Pattern FORMS = Pattern.compile("nplurals\\s*=\\s*(\\d)\\b");

    private PoReader() {}

    /** Reads what was found of a file that was asked for with {@link #LARGEST}. */
    public static PoReading read(Text file, String name) {
        return switch (file.found()) {
            case READ -> read(file.bytes(), name);
            case TOO_LARGE -> tooLarge(name);
            case ABSENT, UNREADABLE ->
                PoReading.nothing(Problem.error(
                        name, 1, "The file cannot be read.", "Check that it is a file and that it may be read."));
        };
    }

    /** The same, but that a file which is not there is an empty one. */
    public static PoReading readIfPresent(Text file, String name) {
        return file.isAbsent() ? new PoReading(PoFile.EMPTY, List.of(), true) : read(file, name);
    }

    /**
     * Reads one file.
     *
     * @param bytes at most 1 MiB; more is a problem and nothing is read
     * @param name the file as messages name it
     */
    public static PoReading read(byte[] bytes, String name) {
        return bytes.length > LARGEST ? tooLarge(name) : readAll(bytes, name);
    }

    /** Reads one file of any size. */
    public static PoReading readAll(byte[] bytes, String name) {
        var parser = new PoParser(PoBytes.decode(bytes, name), name);
        var entries = parser.parse();
        var problems = new ArrayList<>(parser.problems());
        var headers = entries.stream().filter(PoReader::isHeader).toList();
        if (headers.isEmpty() && !entries.isEmpty()) {
            problems.add(Problem.warning(
                    name, 1, "The file has no header.", "Run sync, or copy the first entry of another file."));
        }
        var fields = headers.isEmpty()
                ? Map.<String, String>of()
                : fields(headers.get(0).text());
        var comments = headers.isEmpty() ? List.<String>of() : headers.get(0).comments();
        var texts = new ArrayList<PoEntry>();
        for (var entry : entries) {
            if (!isHeader(entry)) {
                texts.add(padded(entry, fields));
            }
        }
        var unique = Duplicates.settle(texts, name, problems);
        return new PoReading(new PoFile(fields, comments, unique), problems, parser.isWhole(), parser.unread());
    }

    private static PoReading tooLarge(String name) {
        return PoReading.nothing(Problem.error(
                name, 1, "The file is larger than 1 MiB and was not read.", "Keep one page in one file."));
    }

    private static boolean isHeader(PoEntry entry) {
        return entry.id().isEmpty() && entry.context().isEmpty();
    }

    private static Map<String, String> fields(String header) {
        var fields = new LinkedHashMap<String, String>();
        for (var line : header.split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    /** Tools that know fewer plural forms than the language has leave some out. */
    private static PoEntry padded(PoEntry entry, Map<String, String> fields) {
        var forms = FORMS.matcher(fields.getOrDefault("Plural-Forms", ""));
        if (entry.plural().isEmpty() || !forms.find()) {
            return entry;
        }
        var strings = new ArrayList<>(entry.strings());
        while (strings.size() < Integer.parseInt(forms.group(1))) {
            strings.add("");
        }
        return entry.withStrings(strings);
    }
}
