package org.fanal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.markdown.SegmentKey;
import org.fanal.page.Site;

/** All texts of a Site in one language, in memory, ready to be searched. Immutable and thread-safe. */
final class SearchIndex {
    private static final int MOST_PAGES = 10;
    private static final int MOST_COMPARED = 1_000;
    private static final int MOST_PASSAGES = 3;
    private static final int MOST_WORDS = 12;

    private final Site site;
    private final WordSplitting own;
    private final WordSplitting source;
    private final boolean isSource;
    private final Shelves shelves;

    private SearchIndex(Site site, Language language, Shelves shelves) {
        this.site = site;
        this.own = WordForms.of(language);
        this.source = WordForms.of(site.settings().source());
        this.isSource = language.equals(site.settings().source());
        this.shelves = shelves;
    }

    /** Reads every page of the Site as its readers in this language get it. */
    static SearchIndex of(Site site, Language language) {
        return new SearchIndex(site, language, Shelves.of(site, language));
    }

    boolean isOf(Site other) {
        return site == other;
    }

    /** Pages that answer, the best first, at most ten. */
    List<Found> find(String text) {
        var question = question(text);
        try {
            var found = new ArrayList<Found>();
            for (int page : pages(question)) {
                var slug = shelves.slugs().get(page);
                found.add(new Found(slug, passages(question, slug)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A question of which more words name pages in the source language than in the reader's is in the source language, and looked for as
     * there. In every other, words that are known are not guessed to be something in the source language too.
     */
    private Question question(String text) {
        var question = new Question();
        var words = own.words(text, MOST_WORDS);
        var sourceWords = isSource ? Set.<String>of() : source.words(text, MOST_WORDS);
        boolean inSource = known(sourceWords, shelves.sourceNaming()) > known(words, shelves.ownNaming());
        if (!inSource) {
            words.forEach(word -> question.add(word, shelves.own(), false));
        }
        boolean isGuessing = inSource || known(words, shelves.own()) < words.size();
        sourceWords.stream()
                .filter(word -> isGuessing || shelves.source().knows(word))
                .forEach(word -> question.add(word, shelves.source(), true));
        return question;
    }

    private static long known(Set<String> words, Vocabulary vocabulary) {
        return words.stream().filter(vocabulary::knows).count();
    }

    /** A page that has many of the words comes before one that is much about few of them. */
    private List<Integer> pages(Question question) throws IOException {
        Map<Integer, Double> sums = new HashMap<>();
        Map<Integer, Integer> counts = new HashMap<>();
        for (var query : question.inPages()) {
            for (var hit : shelves.pages().search(query, MOST_COMPARED).scoreDocs) {
                sums.merge(hit.doc, (double) hit.score, Double::sum);
                counts.merge(hit.doc, 1, Integer::sum);
            }
        }
        sums.replaceAll((page, sum) -> sum * Math.sqrt(counts.getOrDefault(page, 0)));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(MOST_PAGES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<SegmentKey> passages(Question question, Slug page) throws IOException {
        var onPage = new TermQuery(new Term(PageText.PAGE, page.text()));
        var hits = shelves.passages().search(question.inPassages(onPage), MOST_PASSAGES).scoreDocs;
        return Stream.of(hits)
                .map(hit -> hit.doc)
                .sorted()
                .map(shelves.keys()::get)
                .toList();
    }
}
