package org.fanal.markdown.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fanal.content.Problem;
import org.fanal.content.Reference;
import org.fanal.content.Source;
import org.fanal.markdown.syntax.Block;
import org.fanal.markdown.syntax.Block.Kind;

/** The rules of the dialect that pages are written in, block by block. */
public final class AuthorRules {
    private static final Pattern DEFINITION = Pattern.compile("\\s{0,3}\\[\\^[^\\]]+\\]:.*");
    private static final Pattern ALERT = Pattern.compile("\\[!\\w+\\].*", Pattern.DOTALL);
    private static final Pattern ANCHOR = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Remarks remarks;
    private final TextRules texts;
    private final Set<String> types;
    private final Set<String> anchors = new HashSet<>();
    private int level = 1;

    private AuthorRules(Source source, Set<String> types) {
        this.remarks = new Remarks(source);
        this.types = types;
        this.texts = new TextRules(
                remarks, source.front().sources().stream().map(Reference::id).collect(Collectors.toSet()));
    }

    /**
     * Every problem of a page.
     *
     * @param types names of the blocks that {@code !!!} can open
     */
    public static List<Problem> check(Source source, List<Block> blocks, Set<String> types) {
        var rules = new AuthorRules(source, types);
        rules.front();
        rules.definitions();
        blocks.forEach(block -> rules.block(block, 0));
        return rules.remarks.all();
    }

    private void front() {
        var front = remarks.source().front();
        texts.phone(front.title(), front.line("title"));
        texts.phone(front.shortTitle(), front.line("short"));
        texts.phone(front.summary(), front.line("summary"));
    }

    private void definitions() {
        var lines = remarks.source().body().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (DEFINITION.matcher(lines.get(i)).matches()) {
                remarks.error(
                        i + 1, "A footnote is defined in the text.", "Put it under `sources:` in the front matter.");
            }
        }
    }

    private void block(Block block, int depth) {
        switch (block.kind()) {
            case HEADING -> heading(block, depth);
            case ADMONITION -> admonition(block, depth);
            case TABLE -> table(block);
            case QUOTE -> quote(block);
            case HTML -> html(block);
            case CODE -> code(block);
            case PARAGRAPH -> paragraph(block);
            case BULLETS, ORDERED, ITEM, DEFINITIONS, TERM, DEFINITION, ROW, CELL, RULE -> {}
        }
        texts.check(block);
        int inside = depth + (block.kind() == Kind.ADMONITION ? 1 : 0);
        block.children().forEach(child -> block(child, inside));
    }

    private void heading(Block heading, int depth) {
        int line = heading.line();
        if (heading.number() == 1) {
            remarks.error(line, "A heading with one `#` would be a second title.", "Begin it with `##`.");
        } else if (heading.number() > 4) {
            remarks.error(line, "A heading goes deeper than `####`.", "Use a higher heading.");
        } else if (heading.number() > level + 1) {
            remarks.error(line, "A heading skips a level.", "Use `" + "#".repeat(level + 1) + "`.");
        }
        if (depth > 0) {
            remarks.error(line, "A heading stands inside a block.", "Use the block's title, or end the block first.");
        }
        level = heading.number();
        var anchor = heading.info();
        if (!anchor.isEmpty() && !ANCHOR.matcher(anchor).matches()) {
            remarks.error(
                    line,
                    "The anchor `{#" + anchor + "}` is not made of lower-case letters, digits and hyphens.",
                    "Write it like `{#what-to-say}`.");
        }
        if (!anchor.isEmpty() && !anchors.add(anchor)) {
            remarks.error(line, "The anchor `{#" + anchor + "}` stands here twice.", "Give one of them another name.");
        }
    }

    private void admonition(Block block, int depth) {
        int line = block.line();
        var type = block.info();
        if (!types.contains(type)) {
            remarks.error(
                    line,
                    "There is no block `" + type + "`.",
                    "Use `!!!` with one of " + types.stream().sorted().collect(Collectors.joining(", ")) + ".");
        } else if (block.spans().isEmpty()) {
            remarks.error(
                    line,
                    "The block `" + type + "` has no title.",
                    "Write `!!! " + type + (type.equals("state") ? " \"California\"`." : " \"Title\"`."));
        }
        if (block.children().isEmpty()) {
            remarks.error(line, "The block `" + type + "` is empty.", "Indent its text by four spaces.");
        }
        if (depth > 1) {
            remarks.error(line, "Blocks are nested more than once.", "End the outer block first.");
        }
    }

    private void table(Block table) {
        int columns = table.children().isEmpty()
                ? 0
                : table.children().get(0).children().size();
        for (var row : table.children()) {
            if (row.children().size() > columns) {
                remarks.error(
                        row.line(),
                        "This row has more cells than the table has columns.",
                        "Take the extra `|` out, or write `\\|` for a bar in the text.");
            }
        }
    }

    private void quote(Block quote) {
        var first = quote.children().isEmpty() ? "" : quote.children().get(0).raw();
        if (ALERT.matcher(first).matches()) {
            remarks.error(
                    quote.line(),
                    "`> [!…]` is printed as it stands.",
                    "Write a block: `!!! note \"Title\"`, its text indented by four spaces.");
        }
    }

    private void html(Block html) {
        if (html.info().strip().startsWith("<!--")) {
            remarks.error(
                    html.line(),
                    "This comment is none that translators can read.",
                    "Write `<!-- i18n: note … -->`, `context …`, `critical` or `no-translate`, or take it out.");
        } else {
            remarks.error(html.line(), "Raw HTML is printed as it stands.", "Write it in Markdown.");
        }
    }

    private void code(Block code) {
        boolean fenced = code.number() == 1;
        if (!fenced) {
            remarks.error(
                    code.line(),
                    "Text that is indented by four spaces is printed as code and not translated.",
                    "Take the spaces out, or put a `!!!` line above.");
        }
    }

    private void paragraph(Block paragraph) {
        if (paragraph.raw().matches("(?s)(!!!|\\?\\?\\?).*")) {
            remarks.error(
                    paragraph.line(),
                    "This line opens no block.",
                    "Write `!!! do \"Title\"` with straight quotation marks.");
        }
    }
}
