package org.fanal.markdown.reading;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code [^id]}: a footnote that names a source of the front matter. */
final class FootnoteSyntax implements InlineParserExtensionFactory {
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([^\\s\\[\\]^]+)\\]");

    @Override
    public CharSequence getCharacters() {
        return "[";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
        return new Reader();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    /** The mark in Flexmark's tree. */
    static final class Mark extends Node {
        Mark(BasedSequence chars) {
            super(chars);
        }

        String id() {
            return getChars().subSequence(2, getChars().length() - 1).toString();
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    private static final class Reader implements InlineParserExtension {
        @Override
        public void finalizeDocument(InlineParser parser) {}

        @Override
        public void finalizeBlock(InlineParser parser) {}

        @Override
        public boolean parse(LightInlineParser parser) {
            if (parser.peek(1) != '^') {
                return false;
            }
            var mark = parser.match(FOOTNOTE);
            if (mark == null) {
                return false;
            }
            parser.flushTextNode();
            parser.appendNode(new Mark(mark));
            return true;
        }
    }
}
