package org.fanal.view;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Edition;
import org.fanal.content.Section;
import org.fanal.language.Language;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.release.ReleaseNote;
import org.fanal.view.data.DataPrinter;
import org.fanal.view.finding.FindPrinter;
import org.fanal.view.finding.Hit;
import org.fanal.view.frame.Binder;
import org.fanal.view.guidance.GuidancePrinter;
import org.fanal.view.guidance.TextForms;
import org.fanal.view.offline.OfflinePrinter;
import org.fanal.view.reading.Paths;
import org.fanal.view.reading.Printing;
import org.fanal.view.template.Templates;

/** Turns a Site into texts: HTML by Thymeleaf templates, plain text, Markdown, XML. Thread-safe. */
public final class Views {
    private static final Set<String> TEMPLATES = Set.of(
            "frame",
            "exit",
            "reader/home",
            "reader/section",
            "reader/guidance",
            "reader/error",
            "reader/changes",
            "reader/find",
            ReleasePrinter.TEMPLATE,
            "parts/find",
            "offline",
            "parts/article",
            "parts/head",
            "parts/tongues",
            "parts/sources",
            "parts/watcher",
            "parts/watchers",
            "parts/numbers",
            "card/list",
            "card/sheet",
            "card/side",
            "card/code",
            "share/embed",
            "share/share");

    private final Paths paths;
    private final Templates templates = new Templates(TEMPLATES);
    private final Binder binder;
    private final GuidancePrinter guidance;
    private final OfflinePrinter offline;
    private final Handouts handouts;
    private final PastPrinter past;
    private final FindPrinter find;
    private final FrontPrinter front;
    private final ReleasePrinter releases;
    private final Optional<ReleaseNote> newest;
    private final DataPrinter data;
    private final WebFiles files;

    /** @param publicUrl scheme and host without a trailing slash, for absolute addresses; without it relative ones are printed */
    public Views(Paths paths, Optional<URI> publicUrl) {
        this(paths, publicUrl, Optional.empty());
    }

    /** @param newest the last release that copies were made of */
    public Views(Paths paths, Optional<URI> publicUrl, Optional<ReleaseNote> newest) {
        this.paths = paths;
        this.newest = newest;
        this.binder = new Binder(templates, publicUrl);
        this.guidance = new GuidancePrinter(templates, binder);
        this.offline = new OfflinePrinter(templates, guidance, publicUrl, binder.both());
        this.handouts = new Handouts(paths, templates, binder, guidance);
        this.past = new PastPrinter(templates, binder);
        this.find = new FindPrinter(templates, binder);
        this.front = new FrontPrinter(templates, binder, find);
        this.releases = new ReleasePrinter(templates, binder);
        this.data = new DataPrinter(paths, binder::absolute);
        this.files = new WebFiles(paths, binder::absolute);
    }

    /** The first page of a language. */
    public String home(Site site, Language language) {
        return front.home(new Printing(site, language, paths));
    }

    /** The list of a section's pages. */
    public String section(Site site, Language language, Section section) {
        return front.section(new Printing(site, language, paths), section);
    }

    /** Where words find pages, before anything was typed. */
    public String search(Site site, Language language) {
        return find.empty(new Printing(site, language, paths));
    }

    /** What was found for words a reader typed. */
    public String found(Site site, Language language, String words, List<Hit> hits) {
        return find.found(new Printing(site, language, paths), words, hits);
    }

    /** Which release a copy is of; without a note, that this is no copy. */
    public String release(Site site, Language language, Optional<ReleaseNote> note) {
        var printing = new Printing(site, language, paths);
        return note.map(each -> releases.copy(printing, each)).orElseGet(() -> releases.live(printing, newest));
    }

    /** What programs read. */
    public DataPrinter data() {
        return data;
    }

    /** A guidance page; {@code numbers} and {@code watchers} also print their registers. */
    public String guidance(Site site, Language language, Page page) {
        return guidance.single(new Printing(site, language, paths), page);
    }

    public String bilingual(Site site, Language language, Page page) {
        return guidance.bilingual(new Printing(site, language, paths), page);
    }

    /** What changed on a page, edition by edition. */
    public String changes(Site site, Language language, Page page) {
        return past.changes(new Printing(site, language, paths), page);
    }

    /** What stands where a page was withdrawn. */
    public String withdrawn(Site site, Language language, Edition withdrawal) {
        return past.withdrawn(new Printing(site, language, paths), withdrawal);
    }

    /** All guidance of a language in one file. */
    public String offline(Site site, Language language) {
        return offline.print(site, language);
    }

    public String text(Site site, Language language, Page page) {
        return forms(site, language, page).plain();
    }

    public String markdown(Site site, Language language, Page page) {
        return forms(site, language, page).markdown();
    }

    /** What leaves the site: on paper, and on other people's sites. */
    public Handouts handouts() {
        return handouts;
    }

    /** Where readers find the site. */
    public Optional<URI> publicUrl() {
        return binder.publicUrl();
    }

    /** The page for an answer that is no guidance: 400, 404, 405, 414, 431, 500, 503. Must not need more than words. */
    public String error(Site site, Language language, int status) {
        return front.error(new Printing(site, language, paths), status);
    }

    /** A blank page of a few hundred bytes that moves on to the neutral site of the settings. */
    public String exit(Site site) {
        var words = site.words(site.settings().source());
        return templates
                .print("exit", new Leaving(words, site.settings().exit()))
                .text();
    }

    public String sitemap(Site site) {
        return files.sitemap(site);
    }

    public String robots(Site site) {
        return files.robots();
    }

    public String security(Site site) {
        return files.security(site);
    }

    /** The {@code 'sha256-…'} source of the inline style of every HTML page, for the Content-Security-Policy. */
    public String styleSource() {
        return binder.style().source();
    }

    /** The source of the style of the file that holds everything. */
    public String offlineStyleSource() {
        return binder.both().source();
    }

    /** The source of the style that few pages carry beside it. */
    public String rareStyleSource() {
        return binder.rare().source();
    }

    /** The same of the style of pages with a field to type into. */
    public String formStyleSource() {
        return find.style().source();
    }

    /** The {@code 'sha256-…'} source of the one inline script. */
    public String scriptSource() {
        return binder.script().source();
    }

    /** The same of the script of the file that holds everything. */
    public String offlineScriptSource() {
        return offline.script().source();
    }

    /** A hash of templates, style, script and drawings: what was printed with others is not reused. */
    public String fingerprint() {
        return templates.fingerprint()
                + styleSource()
                + rareStyleSource()
                + formStyleSource()
                + handouts.fingerprint()
                + scriptSource()
                + offlineScriptSource()
                + binder.fingerprint();
    }

    private TextForms forms(Site site, Language language, Page page) {
        var printing = new Printing(site, language, paths);
        return new TextForms(printing, page, binder.absolute(printing.path(page.slug())));
    }
}
