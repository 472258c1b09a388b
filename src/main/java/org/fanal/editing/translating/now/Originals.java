package org.fanal.editing.translating.now;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fanal.content.Slug;
import org.fanal.markdown.Segment;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.translation.words.Word;
import org.fanal.translation.words.WordList;

/** What there is to translate: the pages of a Site in their order, then the portal's own words. */
public final class Originals {
    private static final WordList READERS = WordList.shipped();
    private static final WordList OFFICE = WordList.desk();

    private Originals() {}

    /** The names of all pages and lists of words. */
    public static List<Slug> pages(Site site) {
        return Stream.concat(site.pages().stream().map(Page::slug), Stream.of(Word.PAGE, Word.DESK))
                .toList();
    }

    /** The texts of a page or a list of words; none when there is no such page. */
    public static List<Original> of(Site site, Slug page) {
        if (page.equals(Word.PAGE)) {
            return words(READERS);
        }
        if (page.equals(Word.DESK)) {
            return words(OFFICE);
        }
        return site.page(page).map(Originals::of).orElse(List.of());
    }

    /** The texts of a page, each once. */
    public static List<Original> of(Page page) {
        var seen = new java.util.HashSet<org.fanal.markdown.SegmentKey>();
        var originals = new ArrayList<Original>();
        page.skeleton().segments().stream()
                .filter(Segment::translatable)
                .filter(segment -> seen.add(segment.key()))
                .forEach(segment -> originals.add(Original.of(segment)));
        return originals;
    }

    /** Whether a name is that of a list of words. */
    public static boolean isWords(Slug page) {
        return page.equals(Word.PAGE) || page.equals(Word.DESK);
    }

    static WordList list(Slug page) {
        return page.equals(Word.PAGE) ? READERS : OFFICE;
    }

    private static List<Original> words(WordList list) {
        return list.all().stream().map(Original::of).toList();
    }
}
