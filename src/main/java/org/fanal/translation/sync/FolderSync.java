package org.fanal.translation.sync;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanal.content.SiteSettings;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.markdown.Segment;
import org.fanal.texts.FolderTexts;
import org.fanal.translation.history.HistoryFiles;
import org.fanal.translation.history.Severity;
import org.fanal.translation.reading.TranslationFolder;
import org.fanal.translation.sync.SyncReport.Count;
import org.fanal.translation.sync.source.Declared;
import org.fanal.translation.sync.source.SourcePage;
import org.fanal.translation.words.WordList;

/** Brings the files of a folder up to date with the content, and counts how far the translations are. */
public final class FolderSync {
    private final FolderTexts folder;
    private final SiteSettings settings;
    private final Sync sync;
    private final List<WordList> words;

    /**
     * A sync of one folder.
     *
     * @param today written beside each change of a source text
     * @param declared pages whose changes are wording or minor; those of all others are major. {@code ui} and {@code desk} are
     *     the portal's own words
     */
    public FolderSync(
            Path folder, SiteSettings settings, LocalDate today, Map<Slug, Severity> declared, List<WordList> words) {
        this.folder = new FolderTexts(folder);
        this.settings = settings;
        this.sync = new Sync(settings, today, Declared.ofPages(Map.copyOf(declared)));
        this.words = List.copyOf(words);
    }

    /**
     * Writes every catalog, template and record that has to change.
     *
     * @param pages those that could be read; the files of all others are left alone
     */
    public SyncReport run(List<SourcePage> pages) {
        var history = HistoryFiles.read(folder, folder.name(), Sync.languages(settings));
        var outcome = sync.of(folder, folder.name(), history, pages, words);
        outcome.texts().forEach(folder::write);
        var written = outcome.texts().keySet().stream()
                .map(file -> folder.name() + "/" + file)
                .toList();
        var counts = history.problems().isEmpty() ? counts(pages) : List.<Count>of();
        return new SyncReport(written, outcome.pages(), counts, outcome.problems());
    }

    private List<Count> counts(List<SourcePage> pages) {
        var segments = new LinkedHashMap<Slug, List<Segment>>();
        pages.forEach(page -> segments.put(page.slug(), page.segments()));
        var translations = new TranslationFolder(folder, folder.name()).read(settings, segments);
        var counts = new ArrayList<Count>();
        for (Language language : Sync.languages(settings)) {
            for (var page : pages) {
                var catalog = translations.catalog(language, page.slug());
                var states = page.translatable().stream()
                        .map(segment -> catalog.of(segment).state())
                        .toList();
                counts.add(new Count(language, page.slug(), states));
            }
        }
        return counts;
    }
}
