package org.fanal.markdown.syntax;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads inline Markdown. Pages and translations go through the same door, so that they cannot differ. */
public final class SpanParser {
    static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
            .toImmutable();
    private static final Map<Character, DelimiterProcessor> DELIMITERS = InlineParserImpl.calculateDelimiterProcessors(
            OPTIONS, List.of(new CjkEmphasis('*', true), new CjkEmphasis('_', false)));
    private static final BitSet DELIMITER_CHARACTERS =
            InlineParserImpl.calculateDelimiterCharacters(OPTIONS, DELIMITERS.keySet());
    private static final BitSet SPECIAL_CHARACTERS =
            InlineParserImpl.calculateSpecialCharacters(OPTIONS, DELIMITER_CHARACTERS);
    private static final LinkRefProcessorData REFERENCES =
            InlineParserImpl.calculateLinkRefProcessors(OPTIONS, List.of());
    private static final List<InlineParserExtensionFactory> EXTENSIONS = List.of(new FootnoteSyntax());

    /** Without one of these a text is only words, as most are, and needs no parser. */
    private static final Pattern MARKUP = Pattern.compile("[\\[*_`<&\\\\\\n]");

    private SpanParser() {}

    /** Reads the text of one segment, where a newline is a hard break. What is no inline Markdown stays literal. */
    public static List<Span> parse(String text) {
        if (isPlain(text) || Limits.tooDeep(text)) {
            return List.of(Span.leaf(Span.Kind.TEXT, text, "", text));
        }
        if (MARKUP.matcher(text).find()) {
            return read(text, new Document(OPTIONS, BasedSequence.of(text)), true);
        }
        var words = text.indexOf("  ") < 0 && text.indexOf('\t') < 0 ? text : text.replaceAll("[ \\t\\f]+", " ");
        return words.isEmpty() ? List.of() : List.of(Span.leaf(Span.Kind.TEXT, words, "", words));
    }

    /** Reads inline text of a page, where a newline is a space and links may be defined elsewhere in the page. */
    static List<Span> read(String text, Document document, boolean newlinesBreak) {
        var parser = new CommonmarkInlineParser(
                OPTIONS, (BitSet) SPECIAL_CHARACTERS.clone(), DELIMITER_CHARACTERS, DELIMITERS, REFERENCES, EXTENSIONS);
        parser.initializeDocument(document);
        var content = BasedSequence.of(text);
        var block = new Paragraph(content);
        parser.parse(content, block);
        return new SpanReader(document, newlinesBreak).read(block);
    }

    /** Most segments are: reading them with a whole parser took a third of the time of printing a page. */
    private static boolean isPlain(String text) {
        return !text.isEmpty() && text.chars().noneMatch(SPECIAL_CHARACTERS::get);
    }
}
