package org.fanal.markdown.reading;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanal.markdown.syntax.Block;
import org.fanal.markdown.syntax.Block.Kind;
import org.fanal.markdown.syntax.Hints;

/** Turns Flexmark's blocks into ours. */
final class BlockReader {
    private static final Pattern ANCHOR = Pattern.compile("\\s*\\{#([^{}\\s]+)\\}\\s*$");

    private final Document document;
    private final SpanParser texts;
    private final Lines lines;

    BlockReader(Document document, String text) {
        this.document = document;
        this.texts = new SpanParser(document);
        this.lines = new Lines(text);
    }

    List<Block> read() {
        return children(document);
    }

    private List<Block> children(Node parent) {
        var blocks = new ArrayList<Block>();
        var hints = Hints.NONE;
        for (var node : parent.getChildren()) {
            if (node instanceof Reference) {
                continue;
            }
            var more = node instanceof HtmlBlockBase ? hints.and(node.getChars().toString()) : Optional.<Hints>empty();
            if (more.isPresent()) {
                hints = more.get();
                continue;
            }
            blocks.add(block(node, hints));
            hints = Hints.NONE;
        }
        return blocks;
    }

    private Block block(Node node, Hints hints) {
        if (node instanceof Paragraph paragraph) {
            return leaf(
                    Kind.PARAGRAPH, node, hints, "", paragraph.getContentChars().toString());
        } else if (node instanceof Heading heading) {
            return heading(heading, hints);
        } else if (node instanceof BulletList list) {
            return parent(Kind.BULLETS, node, hints, 0, list.isTight(), "");
        } else if (node instanceof OrderedList list) {
            return parent(Kind.ORDERED, node, hints, list.getStartNumber(), list.isTight(), "");
        } else if (node instanceof DefinitionList list) {
            return parent(Kind.DEFINITIONS, node, hints, 0, list.isTight(), "");
        } else if (node instanceof DefinitionTerm) {
            return term(node, hints);
        } else if (node instanceof DefinitionItem) {
            return parent(Kind.DEFINITION, node, hints, 0, isTight(node), "");
        } else if (node instanceof ListItem) {
            return parent(Kind.ITEM, node, hints, 0, isTight(node), "");
        } else if (node instanceof BlockQuote) {
            return parent(Kind.QUOTE, node, hints, 0, false, "");
        } else if (node instanceof AdmonitionBlock admonition) {
            return admonition(admonition, hints);
        } else if (node instanceof TableBlock) {
            return table(node, hints);
        } else if (node instanceof ThematicBreak) {
            return text(Kind.RULE, node, hints, 0, "");
        } else if (node instanceof FencedCodeBlock code) {
            return text(Kind.CODE, node, hints, 1, code.getContentChars().toString());
        } else if (node instanceof IndentedCodeBlock code) {
            return text(Kind.CODE, node, hints, 0, code.getContentChars().toString());
        }
        return text(Kind.HTML, node, hints, 0, node.getChars().toString());
    }

    private static boolean isTight(Node item) {
        return item.getParent() instanceof ListBlock list && list.isTight();
    }

    private Block heading(Heading heading, Hints hints) {
        var raw = heading.getText().toString();
        var anchor = ANCHOR.matcher(raw);
        boolean fixed = anchor.find();
        var words = fixed ? raw.substring(0, anchor.start()) : raw;
        var leaf = leaf(Kind.HEADING, heading, hints, fixed ? anchor.group(1) : "", words);
        return new Block(
                leaf.kind(),
                leaf.line(),
                heading.getLevel(),
                false,
                leaf.info(),
                hints,
                leaf.raw(),
                leaf.spans(),
                List.of());
    }

    private Block term(Node node, Hints hints) {
        var text = node.getFirstChild() == null
                ? node.getChars().toString()
                : node.getChildChars().toString();
        return leaf(Kind.TERM, node, hints, "", text.strip());
    }

    private Block admonition(AdmonitionBlock block, Hints hints) {
        var marker = block.getOpeningMarker().toString();
        var type = block.getInfo().toString();
        var title = block.getTitle().isNull() ? "" : block.getTitle().toString();
        return new Block(
                Kind.ADMONITION,
                lines.at(block.getStartOffset()),
                0,
                false,
                marker.equals("!!!") ? type : marker + " " + type,
                hints,
                title,
                texts.read(title),
                children(block));
    }

    private Block table(Node table, Hints hints) {
        var rows = new ArrayList<Block>();
        for (var part : table.getChildren()) {
            if (part instanceof TableHead || part instanceof TableBody) {
                for (var row : part.getChildren()) {
                    if (row instanceof TableRow) {
                        rows.add(row(row, part instanceof TableHead ? 0 : 1));
                    }
                }
            }
        }
        return new Block(Kind.TABLE, lines.at(table.getStartOffset()), 0, false, "", hints, "", List.of(), rows);
    }

    private Block row(Node row, int number) {
        var cells = new ArrayList<Block>();
        for (var child : row.getChildren()) {
            if (child instanceof TableCell cell) {
                var alignment =
                        cell.getAlignment() == null ? "" : cell.getAlignment().name();
                cells.add(leaf(
                        Kind.CELL,
                        cell,
                        Hints.NONE,
                        alignment,
                        cell.getText().toString().strip().replace("\\|", "|")));
            }
        }
        return new Block(Kind.ROW, lines.at(row.getStartOffset()), number, false, "", Hints.NONE, "", List.of(), cells);
    }

    private Block parent(Kind kind, Node node, Hints hints, int number, boolean tight, String info) {
        return new Block(
                kind, lines.at(node.getStartOffset()), number, tight, info, hints, "", List.of(), children(node));
    }

    private Block text(Kind kind, Node node, Hints hints, int number, String info) {
        return new Block(kind, lines.at(node.getStartOffset()), number, false, info, hints, "", List.of(), List.of());
    }

    private Block leaf(Kind kind, Node node, Hints hints, String info, String raw) {
        return new Block(kind, lines.at(node.getStartOffset()), 0, false, info, hints, raw, texts.read(raw), List.of());
    }
}
