package org.fanal.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How the words of a language are told apart and brought to one form: case, accents, digits, endings; empty words left out. */
final class WordSplitting extends Analyzer {
    private final CharArraySet empty;
    private final UnaryOperator<TokenStream> form;

    WordSplitting(CharArraySet empty, UnaryOperator<TokenStream> form) {
        this.empty = empty;
        this.form = form;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, stream(tokenizer));
    }

    /** The first words of a text. Unlike an analyzer's own streams, none of it stays behind in this thread: a reader typed it. */
    Set<String> words(String text, int most) {
        var words = new LinkedHashSet<String>();
        var tokenizer = new StandardTokenizer();
        tokenizer.setReader(new StringReader(text));
        try (var stream = stream(tokenizer)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken() && words.size() < most) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private TokenStream stream(Tokenizer tokenizer) {
        return form.apply(new StopFilter(new DecimalDigitFilter(new LowerCaseFilter(tokenizer)), empty));
    }
}
