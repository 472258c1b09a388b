package org.fanal.markdown.reading;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.fanal.markdown.syntax.Block;

/** Reads the blocks of a page. Inline text is read afterwards, piece by piece, once its size is known. */
public final class PageParser {
    private static final Parser PARSER = Parser.builder(new MutableDataSet(SpanParser.OPTIONS)
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    TablesExtension.create(),
                                    AdmonitionExtension.create(),
                                    DefinitionExtension.create()))
                    .set(AdmonitionExtension.ALLOW_LAZY_CONTINUATION, false)
                    // unset, each of these maps is made anew for each text, the pictures read from the jar
                    .set(AdmonitionExtension.TYPE_SVG_MAP, Map.of())
                    .set(AdmonitionExtension.QUALIFIER_TYPE_MAP, Map.of())
                    .set(AdmonitionExtension.QUALIFIER_TITLE_MAP, Map.of())
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.WITH_CAPTION, false)
                    .set(TablesExtension.MIN_HEADER_ROWS, 1)
                    .set(TablesExtension.MAX_HEADER_ROWS, 1)
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                    .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                    .toImmutable())
            .customInlineParserFactory(BlocksOnly::new)
            .paragraphPreProcessorFactory(new LinkDefinitions())
            .build();

    private PageParser() {}

    /** The blocks of a page. */
    public static List<Block> parse(String text) {
        var document = PARSER.parse(BasedSequence.of(text));
        return new BlockReader(document, text).read();
    }

    /** Leaves inline text alone but for table rows, whose cells it finds, and for link definitions. */
    private static final class BlocksOnly extends CommonmarkInlineParser {
        BlocksOnly(
                DataHolder options,
                BitSet special,
                BitSet delimiters,
                Map<Character, DelimiterProcessor> processors,
                LinkRefProcessorData references,
                List<InlineParserExtensionFactory> extensions) {
            super(options, special, delimiters, processors, references, extensions);
        }

        @Override
        @SuppressWarnings("NullAway") // set only while parseCustom runs
        public void parse(BasedSequence content, Node block) {
            if (customCharacters != null) {
                super.parse(content, block);
            }
        }
    }
}
