package org.fanal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.fanal.language.Language;
import org.fanal.markdown.Inline;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.page.Page;
import org.fanal.page.Site;

/** What of one page is searched: the page as a whole, and each passage on its own. */
record PageText(Site site, Language language, Page page) {
    static final String PAGE = "page";
    static final String PASSAGE = "PASSAGE";

    private static final Pattern MARKED_UP = Pattern.compile("[\\\\`*_\\[\\]<>&!\\n]");

    /**
     * Adds the page to the pages and its passages to the passages, each as a document.
     *
     * @return the keys of the passages in the order they were added
     */
    List<SegmentKey> write(IndexWriter pages, IndexWriter passages) throws IOException {
        var keys = new ArrayList<SegmentKey>();
        var whole = new Document();
        var source = site.settings().source();
        site.findWords(page, language).forEach(words -> add(whole, Part.FIND.field(false), words));
        if (!language.equals(source)) {
            site.findWords(page, source).forEach(words -> add(whole, Part.FIND.field(true), words));
        }
        var translated = site.translated(page, language);
        for (var segment : page.skeleton().segments()) {
            var passage = translated.passage(segment);
            var single = new Document();
            single.add(new StringField(PAGE, page.slug().text(), Field.Store.NO));
            boolean foreign = !passage.language().equals(language);
            add(segment, passage.text(), foreign, whole, single);
            if (!foreign && !language.equals(source)) {
                add(segment, segment.text(), true, whole, single);
            }
            if (Part.of(segment).isPassage()) {
                passages.addDocument(single);
                keys.add(segment.key());
            }
        }
        pages.addDocument(whole);
        return keys;
    }

    private static void add(Segment segment, String text, boolean inSource, Document whole, Document single) {
        var words = MARKED_UP.matcher(text).find() ? Inline.parse(text).plain() : text;
        add(whole, Part.of(segment).field(inSource), words);
        add(single, inSource ? Part.SOURCE + PASSAGE : PASSAGE, words);
    }

    private static void add(Document document, String field, String words) {
        document.add(new TextField(field, words, Field.Store.NO));
    }
}
