package org.fanal.view.plain;

import java.util.Locale;
import java.util.regex.Pattern;
import org.fanal.translation.words.Words;

/** Takes the Markdown of a filled page down to lines that read well in a message. */
public final class PlainBody {
    private static final Pattern BLOCK = Pattern.compile("\\s*!!! ([a-z]+)(?: \"(.*)\")?");
    private static final Pattern HEADING = Pattern.compile("#{1,6} (.*?)(?: \\{#[^}]*})?");

    private PlainBody() {}

    /** The lines, blocks opened by their word. */
    public static String of(String markdown, Words words) {
        var out = new StringBuilder();
        for (var line : markdown.split("\n", -1)) {
            if (!line.matches("(\\| --- )+\\|")) {
                out.append(line(line, words)).append('\n');
            }
        }
        return out.toString().strip() + "\n";
    }

    private static String line(String line, Words words) {
        var block = BLOCK.matcher(line);
        if (block.matches()) {
            var word = words.say("block." + block.group(1)).toUpperCase(Locale.ROOT);
            return block.group(2) == null ? word : word + ": " + unescaped(block.group(2));
        }
        var heading = HEADING.matcher(line);
        if (heading.matches()) {
            return "== " + unescaped(heading.group(1)) + " ==";
        }
        return unescaped(line.strip());
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\$", "").replaceAll("\\\\([-+>#=|.)])", "$1");
    }
}
