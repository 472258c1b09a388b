package org.fanal.markdown.syntax;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanal.markdown.syntax.Block.Kind;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of a page as Markdown again, the texts in any language. */
public final class BlockText {
    private final Function<List<Span>, String> words;

    private BlockText(Function<List<Span>, String> words) {
        this.words = words;
    }

    /**
     * The blocks as Markdown.
     *
     * @param words canonical text for the spans of a block; asked for once each, in document order
     */
    public static String write(List<Block> blocks, Function<List<Span>, String> words) {
        var body = new BlockText(words).blocks(blocks, false);
        return body.isEmpty() ? "" : body + "\n";
    }

    private String blocks(List<Block> blocks, boolean tight) {
        var out = new StringBuilder();
        for (var block : blocks) {
            out.append(out.isEmpty() ? "" : tight ? "\n" : "\n\n").append(block(block));
        }
        return out.toString();
    }

    private String block(Block block) {
        return switch (block.kind()) {
            case PARAGRAPH -> paragraph(block);
            case HEADING ->
                "#".repeat(block.number()) + " " + line(block.spans())
                        + (block.info().isEmpty() ? "" : " {#" + block.info() + "}");
            case BULLETS -> items(block, "- ");
            case ORDERED -> items(block, null);
            case ITEM, ROW, CELL -> throw new IllegalStateException("outside its list or table");
            case QUOTE ->
                blocks(block.children(), false).lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
            case DEFINITIONS -> definitions(block);
            case TERM -> guarded(line(block.spans()));
            case DEFINITION -> ": " + indented(blocks(block.children(), block.tight()), "  ");
            case ADMONITION -> admonition(block);
            case TABLE -> table(block);
            case CODE -> "    " + indented(block.info().stripTrailing(), "    ");
            case RULE -> "---";
            case HTML -> block.info().strip();
        };
    }

    private String paragraph(Block block) {
        return block.lonePicture()
                .map(picture -> "![" + words(picture.children()) + "](" + picture.raw() + ")")
                .orElseGet(() -> guarded(words(block.spans())));
    }

    private String items(Block list, @Nullable String bullet) {
        var out = new StringBuilder();
        int number = list.number();
        for (var item : list.children()) {
            var marker = bullet == null ? number++ + ". " : bullet;
            out.append(out.isEmpty() ? "" : list.tight() ? "\n" : "\n\n")
                    .append(marker)
                    .append(indented(blocks(item.children(), list.tight()), " ".repeat(marker.length())));
        }
        return out.toString();
    }

    private String definitions(Block list) {
        var out = new StringBuilder();
        for (var part : list.children()) {
            boolean close = part.kind() == Kind.DEFINITION && part.tight();
            out.append(out.isEmpty() ? "" : close ? "\n" : "\n\n").append(block(part));
        }
        return out.toString();
    }

    private String admonition(Block block) {
        var title = block.spans().isEmpty() ? "" : " \"" + line(block.spans()) + "\"";
        return "!!! " + block.info() + title + "\n    " + indented(blocks(block.children(), false), "    ");
    }

    private String table(Block table) {
        var out = new StringBuilder();
        for (var row : table.children()) {
            out.append(row.children().stream()
                            .map(cell -> line(cell.spans()).replace("|", "\\|"))
                            .collect(Collectors.joining(" | ", "| ", " |")))
                    .append('\n');
            if (row.number() == 0) {
                out.append("| --- ".repeat(row.children().size())).append("|\n");
            }
        }
        return out.toString().stripTrailing();
    }

    /** Where a hard break cannot be written. */
    private String line(List<Span> spans) {
        return words(spans).replace("\\\n", " ");
    }

    private String words(List<Span> spans) {
        return words.apply(spans).replace("\n", "\\\n");
    }

    /** Keeps a text that begins like a list, a heading or a quote a paragraph. */
    private static String guarded(String words) {
        return words.replaceAll("(?m)^(\\d{1,9})([.)])(?= |$)", "$1\\\\$2")
                .replaceAll("(?m)^([-+>]|#{1,6}(?= |$)|=)", "\\\\$1");
    }

    private static String indented(String text, String indent) {
        return text.replaceAll("\\n(?=[^\\n])", "\n" + indent);
    }
}
