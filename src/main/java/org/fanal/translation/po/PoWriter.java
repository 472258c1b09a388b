package org.fanal.translation.po;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes what {@code msgcat --no-wrap} would leave unchanged. */
public final class PoWriter {
    /** Fields that change with every save, or name a person or an address. */
    private static final Set<String> LEFT_OUT = Set.of(
            "POT-Creation-Date",
            "PO-Revision-Date",
            "Last-Translator",
            "Language-Team",
            "Report-Msgid-Bugs-To",
            "X-Generator");

    private static final Pattern LINES = Pattern.compile("(?<=\n)");

    private final StringBuilder out = new StringBuilder();

    private PoWriter() {}

    /** The file's text, with LF line ends, to be stored as UTF-8. */
    public static String write(PoFile file) {
        var writer = new PoWriter();
        writer.header(file);
        file.entries().stream()
                .filter(entry -> !entry.obsolete() || entry.hasText())
                .sorted(Comparator.comparing(PoEntry::obsolete))
                .forEach(writer::entry);
        return writer.out.toString();
    }

    private void header(PoFile file) {
        comments("#", file.headerComments());
        var fields = new LinkedHashMap<>(file.headers());
        fields.keySet().removeAll(LEFT_OUT);
        fields.put("Content-Type", "text/plain; charset=UTF-8");
        var text = new StringBuilder();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            text.append(field.getKey()).append(": ").append(field.getValue()).append('\n');
        }
        text("", "msgid", "");
        text("", "msgstr", text.toString());
    }

    private void entry(PoEntry entry) {
        var mark = entry.obsolete() ? "#~ " : "";
        var previous = entry.obsolete() ? "#~| " : "#| ";
        out.append('\n');
        comments("#", entry.comments());
        PoFlags.others(entry).forEach(flag -> comments("#", List.of("flag: " + flag)));
        comments("#.", entry.extracted());
        list("#: ", entry.references(), " ");
        list("#, ", PoFlags.written(entry), ", ");
        if (entry.previousId().isPresent()) {
            text(previous, "msgctxt", entry.previousContext());
            text(previous, "msgid", entry.previousId());
            text(previous, "msgid_plural", entry.previousPlural());
        }
        text(mark, "msgctxt", entry.context());
        text(mark, "msgid", entry.id());
        text(mark, "msgid_plural", entry.plural());
        strings(mark, entry);
    }

    private void strings(String mark, PoEntry entry) {
        if (entry.plural().isEmpty()) {
            text(mark, "msgstr", entry.text());
            return;
        }
        var strings = new ArrayList<>(entry.strings());
        if (entry.obsolete()) {
            strings.sort(Comparator.comparing(String::isEmpty)); // msgcat drops a leftover whose first form is empty
        }
        int form = 0;
        for (var text : strings) {
            text(mark, "msgstr[" + form++ + "]", text);
        }
    }

    private void comments(String mark, List<String> comments) {
        for (var comment : comments) {
            for (var line : comment.split("\n", -1)) {
                out.append(mark).append(line.isEmpty() ? "" : " ").append(line).append('\n');
            }
        }
    }

    private void list(String mark, List<String> words, String separator) {
        if (!words.isEmpty()) {
            out.append(mark).append(String.join(separator, words)).append('\n');
        }
    }

    private void text(String mark, String keyword, Optional<String> text) {
        text.ifPresent(present -> text(mark, keyword, present));
    }

    /** A text of several lines starts on a line of its own. */
    private void text(String mark, String keyword, String text) {
        var lines = text.indexOf('\n') < 0 ? new String[] {text} : LINES.split(text);
        out.append(mark).append(keyword).append(' ');
        if (lines.length > 1) {
            out.append("\"\"\n");
        }
        for (var line : lines) {
            out.append(lines.length > 1 ? mark : "")
                    .append('"')
                    .append(PoText.escape(line))
                    .append("\"\n");
        }
    }
}
