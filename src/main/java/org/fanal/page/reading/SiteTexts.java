package org.fanal.page.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.content.Problem;
import org.fanal.content.SiteSettings;
import org.fanal.content.Slug;
import org.fanal.content.reading.ContentFolder;
import org.fanal.language.Language;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.texts.MemoryTexts;
import org.fanal.translation.history.History;
import org.fanal.translation.history.HistoryFiles;
import org.fanal.translation.history.Severity;
import org.fanal.translation.reading.TranslationFiles;
import org.fanal.translation.reading.TranslationFolder;
import org.fanal.translation.sync.Renaming;
import org.fanal.translation.sync.Sync;
import org.fanal.translation.sync.source.Declared;
import org.fanal.translation.sync.source.SourcePage;
import org.fanal.translation.words.WordList;

/**
 * The texts of a whole site, under {@code content/} and {@code translations/}, with the Site they come to. The next one costs what
 * changed, not what there is, and is the same as if everything had been read anew.
 */
public final class SiteTexts {
    /** The folder of pages, numbers and settings. */
    public static final String CONTENT = "content";

    /** The folder of everything in other languages. */
    public static final String TRANSLATIONS = "translations";

    private final MemoryTexts texts;
    private final Assembly assembly;

    private SiteTexts(MemoryTexts texts, Assembly assembly) {
        this.texts = texts;
        this.assembly = assembly;
    }

    /**
     * Reads everything.
     *
     * @param last takes the place of what cannot be read
     */
    public static SiteTexts read(MemoryTexts texts, LocalDate today, Optional<Site> last) {
        var files = new ContentFolder(texts.in(CONTENT), CONTENT).files();
        var content = CutContent.of(files, today, CutPages.NONE, last);
        return new SiteTexts(
                texts, Assembly.of(content, content.settings().map(all -> read(texts, all, content)), last));
    }

    private static TranslationFiles read(MemoryTexts texts, SiteSettings settings, CutContent content) {
        return new TranslationFolder(texts.in(TRANSLATIONS), TRANSLATIONS).files(settings, content.segments());
    }

    /** What was read. */
    public MemoryTexts texts() {
        return texts;
    }

    /** The Site; absent only when the settings cannot be read and never could. */
    public Optional<Site> site() {
        return assembly.site();
    }

    /** Everything wrong in the texts. */
    public List<Problem> problems() {
        return assembly.problems().get();
    }

    /** The same for other texts or another day; what cannot be read stays as it is in this Site. */
    public SiteTexts next(MemoryTexts now, LocalDate today) {
        var changed = texts.changed(now);
        return changed.isEmpty() && today.equals(assembly.content().today())
                ? this
                : next(now, changed, content(now, changed, today));
    }

    /**
     * What it would come to if some texts changed and the PO files, templates and tables of the pages concerned were brought up to
     * date with them. Changes nothing.
     *
     * @param changes a text in place of the one of that name, nothing where there shall be none
     * @param declared what the editor said of the changes of source texts
     * @param today written beside each change of a source text
     */
    public SiteChange change(Map<String, Optional<String>> changes, Declared declared, LocalDate today) {
        var now = texts.with(changes);
        var changed = changed(changes);
        var content = content(now, changed, today);
        var outcome = content.settings()
                .map(settings -> sync(now, changed, settings, content, new Sync(settings, today, declared)))
                .orElseGet(() -> Sync.Outcome.nothing(List.of()));
        Map<String, Optional<String>> all = new LinkedHashMap<>(changes);
        outcome.texts().forEach((file, text) -> all.put(TRANSLATIONS + "/" + file, Optional.of(text)));
        return new SiteChange(all, outcome.changes(), outcome.problems(), next(texts.with(all), changed(all), content));
    }

    /**
     * All texts that change when some translations do and the PO files concerned are brought up to date with them. Changes nothing.
     *
     * @param changes texts of translations; no page becomes another by them
     * @param pages whose files they are; the portal's own words among them
     */
    public Map<String, Optional<String>> translating(
            Map<String, Optional<String>> changes, Set<Slug> pages, LocalDate today) {
        Map<String, Optional<String>> all = new LinkedHashMap<>(changes);
        var settings = assembly.content().settings();
        if (settings.isPresent() && former(settings.get()).isPresent()) {
            var folder = texts.with(changes).in(TRANSLATIONS);
            var changed = below(TRANSLATIONS, changed(changes));
            var history = former(settings.get()).get().history().next(folder, changed::contains);
            var theirs = sources(assembly.content().cuts().pages().values().stream()
                    .filter(page -> pages.contains(page.slug()))
                    .toList());
            var words = Stream.of(WordList.shipped(), WordList.desk())
                    .filter(list -> pages.contains(list.page()))
                    .toList();
            new Sync(settings.get(), today, (page, from, to) -> Severity.MAJOR)
                    .of(folder, TRANSLATIONS, history, theirs, words)
                    .texts()
                    .forEach((file, text) -> all.put(TRANSLATIONS + "/" + file, Optional.of(text)));
        }
        return all;
    }

    /** What is on record for a language; nothing when the site has no such language. */
    public Optional<History> history(Language language) {
        boolean isTranslated = site().filter(
                        site -> Sync.languages(site.settings()).contains(language))
                .isPresent();
        return assembly.translations()
                .filter(files -> isTranslated)
                .map(files -> files.history().of(language));
    }

    /** The names of those that are another text than before. */
    private Set<String> changed(Map<String, Optional<String>> changes) {
        return changes.entrySet().stream()
                .filter(each -> !texts.body(each.getKey()).equals(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * What becomes of the translations when a page gets another slug: none is lost, and what was confirmed stays so. To be made one
     * with the change of its content before {@link #change} is asked.
     */
    public Map<String, Optional<String>> renaming(Slug from, Slug to) {
        Map<String, Optional<String>> changes = new LinkedHashMap<>();
        new Renaming(texts.in(TRANSLATIONS), from, to)
                .changes()
                .forEach((file, text) -> changes.put(TRANSLATIONS + "/" + file, text));
        return changes;
    }

    private CutContent content(MemoryTexts now, Set<String> changed, LocalDate today) {
        var files = assembly.content().files().next(now.in(CONTENT), below(CONTENT, changed));
        return CutContent.of(files, today, assembly.content().cuts(), site());
    }

    private SiteTexts next(MemoryTexts now, Set<String> changed, CutContent content) {
        var translations = content.settings()
                .map(settings -> former(settings)
                        .map(files ->
                                files.next(now.in(TRANSLATIONS), below(TRANSLATIONS, changed), content.segments()))
                        .orElseGet(() -> read(now, settings, content)));
        return new SiteTexts(now, Assembly.of(content, translations, site()));
    }

    /** With a language more, every page needs a file in it. */
    private Sync.Outcome sync(
            MemoryTexts now, Set<String> changed, SiteSettings settings, CutContent content, Sync sync) {
        var folder = now.in(TRANSLATIONS);
        var former = former(settings);
        if (former.isEmpty()) {
            var history = HistoryFiles.read(folder, TRANSLATIONS, Sync.languages(settings));
            var all = sources(content.cuts().newerThan(CutPages.NONE));
            return sync.of(folder, TRANSLATIONS, history, all, List.of(WordList.shipped(), WordList.desk()));
        }
        var history = former.get().history().next(folder, below(TRANSLATIONS, changed)::contains);
        var pages = sources(content.cuts().newerThan(assembly.content().cuts()));
        return sync.of(folder, TRANSLATIONS, history, pages, List.of());
    }

    /** The translations as they were read, unless other settings let them be read otherwise. */
    private Optional<TranslationFiles> former(SiteSettings now) {
        return assembly.translations()
                .filter(files -> assembly.content()
                        .settings()
                        .filter(last -> last.source().equals(now.source())
                                && last.languages().equals(now.languages())
                                && last.drafts() == now.drafts())
                        .isPresent());
    }

    private static List<SourcePage> sources(List<Page> pages) {
        return pages.stream()
                .map(page -> new SourcePage(
                        page.slug(), page.source().file(), page.skeleton().segments()))
                .toList();
    }

    /** The names in a folder of those that are in it. */
    private static Set<String> below(String folder, Set<String> paths) {
        var prefix = folder + "/";
        return paths.stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()))
                .collect(Collectors.toSet());
    }
}
