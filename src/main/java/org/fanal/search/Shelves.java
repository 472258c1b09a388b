package org.fanal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.markdown.SegmentKey;
import org.fanal.page.Site;

/**
 * What an index holds: pages, passages, and the words of both.
 *
 * @param slugs the name of each page, by its place in the index
 * @param keys that of each passage
 * @param ownNaming the words by which pages are known to the readers of this language, without those of their texts
 */
record Shelves(
        IndexSearcher pages,
        List<Slug> slugs,
        IndexSearcher passages,
        List<SegmentKey> keys,
        Vocabulary own,
        Vocabulary ownNaming,
        Vocabulary source,
        Vocabulary sourceNaming) {
    private static final Similarity WEIGHING = new PerFieldSimilarityWrapper() {
        private final Similarity bySize = new BM25Similarity();
        private final Similarity plain = new BM25Similarity(1.2f, 0);

        /** Many words to find a page by are no fault. */
        @Override
        public Similarity get(String field) {
            return field.endsWith(Part.FIND.name()) ? plain : bySize;
        }
    };

    static Shelves of(Site site, Language language) {
        var analyzer = analyzer(site, language);
        try (analyzer;
                var forPages = new ByteBuffersDirectory();
                var forPassages = new ByteBuffersDirectory()) {
            var slugs = new ArrayList<Slug>();
            var keys = new ArrayList<SegmentKey>();
            try (var pages = writer(forPages, analyzer);
                    var passages = writer(forPassages, analyzer)) {
                for (var page : site.pages()) {
                    slugs.add(page.slug());
                    keys.addAll(new PageText(site, language, page).write(pages, passages));
                }
                pages.forceMerge(1);
                passages.forceMerge(1);
            }
            var pages = searcher(forPages);
            var passages = searcher(forPassages);
            return new Shelves(
                    pages,
                    slugs,
                    passages,
                    keys,
                    new Vocabulary(words(pages, Part.all(), false)),
                    new Vocabulary(words(pages, Part.naming(), false)),
                    new Vocabulary(words(pages, Part.all(), true)),
                    new Vocabulary(words(pages, Part.naming(), true)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer analyzer(Site site, Language language) {
        var source = WordForms.of(site.settings().source());
        Map<String, Analyzer> fields = new HashMap<>();
        Part.all().forEach(part -> fields.put(part.field(true), source));
        fields.put(Part.SOURCE + PageText.PASSAGE, source);
        return new PerFieldAnalyzerWrapper(WordForms.of(language), fields);
    }

    /** In one thread and always in the same order, so that equal Sites give equal indexes on every machine. */
    private static IndexWriter writer(Directory directory, Analyzer analyzer) throws IOException {
        return new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer)
                        .setSimilarity(WEIGHING)
                        .setMergePolicy(new LogDocMergePolicy())
                        .setMergeScheduler(new SerialMergeScheduler()));
    }

    /** Without a cache, which would hold on to what was asked. */
    private static IndexSearcher searcher(Directory directory) throws IOException {
        var searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(WEIGHING);
        searcher.setQueryCache(null);
        return searcher;
    }

    private static Set<String> words(IndexSearcher searcher, List<Part> parts, boolean inSource) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        var fields = new HashSet<>(FieldInfos.getIndexedFields(reader));
        fields.retainAll(parts.stream().map(part -> part.field(inSource)).toList());
        var words = new HashSet<String>();
        for (var field : fields) {
            var terms = MultiTerms.getTerms(reader, field);
            if (terms != null) {
                var each = terms.iterator();
                for (var term = each.next(); term != null; term = each.next()) {
                    words.add(term.utf8ToString());
                }
            }
        }
        return words;
    }
}
