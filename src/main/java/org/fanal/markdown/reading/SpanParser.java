package org.fanal.markdown.reading;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParser;
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
import org.fanal.markdown.syntax.Limits;
import org.fanal.markdown.syntax.Span;
import org.fanal.markdown.syntax.WhiteSpace;

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

    private final Document document;
    private final InlineParser parser;

    /** Reads the inline text of a page, whose links may be defined anywhere in it. */
    SpanParser(Document document) {
        this.document = document;
        parser = new CommonmarkInlineParser(
                OPTIONS, (BitSet) SPECIAL_CHARACTERS.clone(), DELIMITER_CHARACTERS, DELIMITERS, REFERENCES, EXTENSIONS);
        parser.initializeDocument(document);
    }

    /** Reads the text of one segment, where a newline is a hard break. What is no inline Markdown stays literal. */
    public static List<Span> parse(String text) {
        return isPlain(text)
                ? words(text)
                : new SpanParser(new Document(OPTIONS, BasedSequence.of(text))).read(text, true);
    }

    /** Reads a text of a page, where a newline is a space. */
    List<Span> read(String text) {
        return isPlain(text) ? words(text) : read(text, false);
    }

    private List<Span> read(String text, boolean newlinesBreak) {
        var content = BasedSequence.of(text);
        var block = new Paragraph(content);
        parser.parse(content, block);
        return new SpanReader(document, newlinesBreak).read(block);
    }

    private static boolean isPlain(String text) {
        return !MARKUP.matcher(text).find() || Limits.tooDeep(text);
    }

    private static List<Span> words(String text) {
        var words = WhiteSpace.collapse(text);
        return words.isEmpty() ? List.of() : List.of(Span.leaf(Span.Kind.TEXT, words, "", words));
    }
}
