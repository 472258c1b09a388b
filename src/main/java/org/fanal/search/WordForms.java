package org.fanal.search;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.fanal.language.Language;

/** What is known of the word forms of each language. One that is not named here has its accents folded and nothing more. */
final class WordForms {
    /** What stands in most questions and says nothing about them. */
    private static final CharArraySet EMPTY_ENGLISH = empty(
            EnglishAnalyzer.getDefaultStopSet(),
            "i i'm i've my me mine we our us you your he him his she her its them do does did have has had am been can could"
                    + " should would may what how so from about some any get got");

    private WordForms() {}

    static WordSplitting of(Language language) {
        return switch (language.tag().split("-", 2)[0]) {
            case "en" ->
                splitting(
                        CharArraySet.unmodifiableSet(EMPTY_ENGLISH),
                        words -> new PorterStemFilter(new EnglishPossessiveFilter(words)));
            case "es" ->
                splitting(SpanishAnalyzer.getDefaultStopSet(), words -> folded(new SpanishLightStemFilter(words)));
            case "fr" ->
                splitting(
                        FrenchAnalyzer.getDefaultStopSet(),
                        words -> folded(
                                new FrenchLightStemFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES))));
            case "pt" ->
                splitting(
                        PortugueseAnalyzer.getDefaultStopSet(), words -> folded(new PortugueseLightStemFilter(words)));
            case "ru" -> splitting(RussianAnalyzer.getDefaultStopSet(), RussianLightStemFilter::new);
            case "ar" ->
                splitting(
                        ArabicAnalyzer.getDefaultStopSet(),
                        words -> new ArabicStemFilter(
                                new ArabicNormalizationFilter(new PersianNormalizationFilter(words))));
            case "fa" ->
                splitting(
                        CharArraySet.EMPTY_SET,
                        words -> new StopFilter(
                                new PersianNormalizationFilter(new ArabicNormalizationFilter(words)),
                                PersianAnalyzer.getDefaultStopSet()));
            case "hi" ->
                splitting(
                        HindiAnalyzer.getDefaultStopSet(),
                        words ->
                                new HindiStemFilter(new HindiNormalizationFilter(new IndicNormalizationFilter(words))));
            case "zh", "ja", "ko" ->
                splitting(CharArraySet.EMPTY_SET, words -> new CJKBigramFilter(new CJKWidthFilter(words)));
            default -> splitting(CharArraySet.EMPTY_SET, WordForms::folded);
        };
    }

    private static CharArraySet empty(CharArraySet usual, String more) {
        var all = CharArraySet.copy(usual);
        all.addAll(List.of(more.split(" ", -1)));
        return all;
    }

    private static WordSplitting splitting(CharArraySet empty, UnaryOperator<TokenStream> form) {
        return new WordSplitting(empty, form);
    }

    private static TokenStream folded(TokenStream words) {
        return new ASCIIFoldingFilter(words);
    }
}
