package org.fanal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a reader typed, word by word, and how each word is looked for. */
final class Question {
    private static final float IN_SOURCE = 0.6f;
    private static final float GUESSED = 0.7f;
    private static final float OTHER_PARTS = 0.5f;

    private final List<Word> words = new ArrayList<>();

    /** One word: itself, or what may have been meant. */
    private record Word(Set<String> spellings, boolean isGuessed, boolean inSource) {
        float weight() {
            return (isGuessed ? GUESSED : 1) * (inSource ? IN_SOURCE : 1);
        }

        /** Where it says most about what a page is for counts most. */
        Query inPages() {
            var ways = new ArrayList<Query>();
            for (var part : Part.all()) {
                spellings.forEach(word -> ways.add(term(part.field(inSource), word, part.weight * weight())));
            }
            return new DisjunctionMaxQuery(ways, OTHER_PARTS);
        }

        Query inPassages() {
            var field = inSource ? Part.SOURCE + PageText.PASSAGE : PageText.PASSAGE;
            var ways =
                    spellings.stream().map(word -> term(field, word, weight())).toList();
            return new DisjunctionMaxQuery(ways, 0);
        }

        private static Query term(String field, String word, float weight) {
            return new BoostQuery(new TermQuery(new Term(field, word)), weight);
        }
    }

    /** Adds a word; one that is not known is guessed. */
    void add(String word, Vocabulary vocabulary, boolean inSource) {
        boolean known = vocabulary.knows(word);
        var spellings = known ? Set.of(word) : vocabulary.near(word);
        if (!spellings.isEmpty()) {
            words.add(new Word(spellings, !known, inSource));
        }
    }

    /** One query for each word, for pages. */
    List<Query> inPages() {
        return words.stream().map(Word::inPages).toList();
    }

    /** All words together, for passages of one page. */
    Query inPassages(Query onPage) {
        var any = new BooleanQuery.Builder();
        words.forEach(word -> any.add(word.inPassages(), Occur.SHOULD));
        return new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(onPage, Occur.FILTER)
                .build();
    }
}
