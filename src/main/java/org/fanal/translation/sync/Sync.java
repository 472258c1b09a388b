package org.fanal.translation.sync;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanal.content.Problem;
import org.fanal.content.SiteSettings;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.markdown.Segment;
import org.fanal.translation.history.Severity;
import org.fanal.translation.history.Successions;
import org.fanal.translation.reading.TranslationFolder;
import org.fanal.translation.sync.SyncReport.Count;
import org.fanal.translation.sync.source.SourceChange;
import org.fanal.translation.sync.source.SourcePage;
import org.fanal.translation.words.WordList;

/** Brings the PO files of a folder up to date with the content. Doing it twice changes nothing the second time. */
public final class Sync {
    private static final String SUCCESSIONS = "successions.tsv";

    private final Path folder;
    private final SiteSettings settings;
    private final LocalDate today;
    private final Map<Slug, Severity> declared;
    private final List<WordList> words;

    /**
     * A sync of one folder.
     *
     * @param today written beside each change of a source text
     * @param declared pages whose changes are wording or minor; those of all others are major. {@code ui} and {@code desk} are the portal's own words
     */
    public Sync(
            Path folder, SiteSettings settings, LocalDate today, Map<Slug, Severity> declared, List<WordList> words) {
        this.folder = folder;
        this.settings = settings;
        this.today = today;
        this.declared = Map.copyOf(declared);
        this.words = List.copyOf(words);
    }

    /**
     * Writes every catalog, template and record that has to change.
     *
     * @param pages those that could be read; the files of all others are left alone
     */
    public SyncReport run(List<SourcePage> pages) {
        var disk = new Disk(folder);
        var successions = disk.table(SUCCESSIONS, Successions::read);
        if (!successions.problems().isEmpty()) {
            return new SyncReport(List.of(), List.of(), List.of(), successions.problems());
        }
        var shelves = new ArrayList<LanguageSync>();
        for (var language : settings.languages()) {
            if (!language.equals(settings.source())) {
                shelves.add(new LanguageSync(disk, language, today));
            }
        }
        var drafts = new ArrayList<PageDraft>();
        for (var page : pages) {
            if (!page.translatable().isEmpty()) {
                drafts.add(new PageDraft(page, disk, shelves));
            }
        }
        var changes = new ArrayList<SourceChange>();
        drafts.forEach(
                draft -> changes.addAll(draft.changes(severity(draft.page().slug()), today)));
        var fresh = changes.stream()
                .map(SourceChange::succession)
                .filter(each -> !successions.value().all().contains(each))
                .toList();
        disk.append(
                SUCCESSIONS,
                "page\told key\tnew key\tseverity\tdate",
                Successions.of(fresh).write());
        var all = successions.value().with(fresh);
        shelves.forEach(shelf -> shelf.write(drafts, all, words, this::severity));
        drafts.forEach(draft -> disk.write(draft.templateFile(), Templates.of(draft.page())));
        words.forEach(list -> disk.write("templates/" + list.page() + ".pot", Templates.of(list)));
        var problems = new ArrayList<Problem>();
        shelves.forEach(shelf -> problems.addAll(shelf.problems()));
        return new SyncReport(disk.written(), changes, counts(pages), problems);
    }

    private Severity severity(Slug page) {
        return declared.getOrDefault(page, Severity.MAJOR);
    }

    private List<Count> counts(List<SourcePage> pages) {
        var segments = new LinkedHashMap<Slug, List<Segment>>();
        pages.forEach(page -> segments.put(page.slug(), page.segments()));
        var translations = new TranslationFolder(folder).read(settings, segments);
        var counts = new ArrayList<Count>();
        for (Language language : settings.languages()) {
            for (var page : language.equals(settings.source()) ? List.<SourcePage>of() : pages) {
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
