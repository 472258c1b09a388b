package org.fanal.translation.reading;

import java.util.List;
import java.util.Map;
import org.fanal.content.SiteSettings.Drafts;
import org.fanal.content.Slug;
import org.fanal.markdown.Segment;
import org.fanal.translation.check.TranslationCheck;
import org.fanal.translation.history.HistoryFiles;
import org.fanal.translation.words.WordList;

/**
 * What lies beside the catalogs while they are read.
 *
 * @param pages their segments, each in the order of its page
 */
record Bench(
        Map<Slug, List<Segment>> pages,
        HistoryFiles history,
        TranslationCheck check,
        WordList words,
        WordList desk,
        Drafts drafts) {
    Bench with(Map<Slug, List<Segment>> otherPages, HistoryFiles otherHistory) {
        return new Bench(otherPages, otherHistory, check, words, desk, drafts);
    }
}
