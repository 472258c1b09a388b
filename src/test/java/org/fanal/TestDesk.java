package org.fanal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.editing.Desk;
import org.fanal.editing.Draft;
import org.fanal.editing.Edit;
import org.fanal.editing.Request;
import org.fanal.editing.importing.ImportReport;
import org.fanal.editing.importing.Importer;
import org.fanal.editing.outcome.Outcome;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.publishing.Proofs;
import org.fanal.editing.publishing.Publisher;
import org.fanal.editing.record.Document;
import org.fanal.editing.record.KeyPair;
import org.fanal.editing.translating.TranslationDesk;
import org.fanal.language.Language;
import org.fanal.page.LiveSite;
import org.fanal.page.Site;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.fanal.people.SecondPerson;
import org.fanal.people.Town;
import org.fanal.store.EmptyRecord;
import org.fanal.store.Store;
import org.fanal.store.StoreSettings;
import org.fanal.store.audit.Audit;
import org.fanal.texts.FolderTexts;
import org.fanal.texts.MemoryTexts;
import org.fanal.texts.Texts;
import org.fanal.translation.history.Severity;

/**
 * A site in files and in a record, with people and a clock. Ana and Ben are publishers, Eva and Emil are editors, Tam translates into
 * Spanish. They are there without having signed in; {@link #town()} has people who can.
 */
public final class TestDesk implements AutoCloseable {
    /** The files of {@link #small}. */
    public static final String FILES = """
            -- content/site.yml --
            name: Lantern
            country: United States
            source: en
            languages: [en, es, ar]
            drafts: marked
            exit: "https://www.weather.gov/"
            contact: "https://example.org/corrections"
            licence: CC BY 4.0
            -- content/at-my-door.md --
            ---
            title: If agents come to your door
            short: At my door
            summary: What to do when agents knock.
            section: encounters
            order: 10
            asof: 2026-07-02
            read: 2026-10-01
            review: 90 days
            sources:
              - {id: court, title: "A ruling", publisher: "A court", date: 2026-01-17, url: "https://example.org/ruling", grade: official}
            ---
            !!! do "Do this now"
                - You do not have to open the door.
                - Breathe slowly.

            ## Paper {#paper}
            They need a warrant signed by a judge.[^court]

            Keep a copy of every paper you get.
            -- content/papers.md --
            ---
            title: Papers
            short: Papers
            summary: What to keep.
            section: encounters
            order: 20
            asof: 2026-07-02
            read: 2026-10-01
            review: 90 days
            sources:
              - {id: court, title: "A ruling", publisher: "A court", date: 2026-01-17, url: "https://example.org/ruling", grade: official}
            ---
            !!! danger "Never"
                Never sign a paper you cannot read.[^court]

            Ask for a copy. See [at my door](at-my-door.md#paper).
            """;

    /** The Spanish of all their texts. */
    public static final Map<String, String> SPANISH = Map.ofEntries(
            Map.entry("If agents come to your door", "Si vienen agentes a su puerta"),
            Map.entry("At my door", "En mi puerta"),
            Map.entry("What to do when agents knock.", "Qué hacer cuando tocan los agentes."),
            Map.entry("Do this now", "Haga esto ahora"),
            Map.entry("You do not have to open the door.", "Usted no tiene que abrir la puerta."),
            Map.entry("Breathe slowly.", "Respire despacio."),
            Map.entry("Paper", "Papeles"),
            Map.entry(
                    "They need a warrant signed by a judge.[^court]",
                    "Necesitan una orden firmada por un juez.[^court]"),
            Map.entry("Keep a copy of every paper you get.", "Guarde una copia de cada papel que reciba."),
            Map.entry("Papers", "Documentos"),
            Map.entry("What to keep.", "Qué guardar."),
            Map.entry("Never", "Nunca"),
            Map.entry(
                    "Never sign a paper you cannot read.[^court]",
                    "Nunca firme un documento que no pueda leer.[^court]"),
            Map.entry(
                    "Ask for a copy. See [at my door](at-my-door.md#paper).",
                    "Pida una copia. Vea [en mi puerta](at-my-door.md#paper)."));

    private final Path folder;
    private final TestSite files;
    private final StoreSettings settings;
    private Town town;
    private Desk desk;
    private TranslationDesk translating;
    private Publisher publisher;
    private LiveSite live;
    private ImportReport report;

    private TestDesk(Path folder, TestSite files, StoreSettings settings) {
        this.folder = folder;
        this.files = files;
        this.settings = settings;
        town = new Town(Store.open(settings));
        people();
        report = importing(false);
        live = new LiveSite(report.published().site());
        publisher = publisher();
        desk = desk(publisher);
        translating = translating(publisher);
    }

    /** Files as {@link TestSite#of} takes them, synced, and imported into an empty record. */
    public static TestDesk of(Path folder, String files) {
        var site = TestSite.of(folder, files);
        site.must("sync");
        return new TestDesk(folder, site, EmptyRecord.in(folder.resolve("data")));
    }

    /** A page about the door, a page about papers with a danger block, each translated into Spanish; see {@link #FILES}. */
    public static TestDesk small(Path folder) {
        return small(folder, EmptyRecord.in(folder.resolve("data")));
    }

    /** The same on a database of the caller's. */
    public static TestDesk small(Path folder, StoreSettings settings) {
        return new TestDesk(folder, TestSite.in(folder).files(Small.SYNCED), settings);
    }

    /** The same on a database of the caller's. */
    public static TestDesk of(Path folder, String files, StoreSettings settings) {
        var site = TestSite.of(folder, files);
        site.must("sync");
        return new TestDesk(folder, site, settings);
    }

    /** Files that are in a folder already, into an empty record elsewhere. */
    public static TestDesk fromFiles(Path folder, Path data) {
        return new TestDesk(folder, TestSite.in(folder), EmptyRecord.in(data));
    }

    /** The shipped content and translations, imported into an empty record. */
    public static TestDesk shipped(Path folder) {
        return new TestDesk(folder, TestSite.shipped(folder), EmptyRecord.in(folder.resolve("data")));
    }

    private ImportReport importing(boolean trusted) {
        var importer = new Importer(store(), audit(), clock(), new Proofs(clock()));
        return importer.run(texts(), trusted).orElseThrow();
    }

    private Texts texts() {
        return Texts.joined(Map.of(
                "content", new FolderTexts(folder.resolve("content")),
                "translations", new FolderTexts(folder.resolve("translations"))));
    }

    private Publisher publisher() {
        return new Publisher(store(), audit(), clock(), new Proofs(clock()), live, report.published());
    }

    private Desk desk(Publisher its) {
        return new Desk(store(), audit(), clock(), its, new SecondPerson(Duration.ofHours(72), clock()));
    }

    private TranslationDesk translating(Publisher its) {
        return new TranslationDesk(store(), audit(), clock(), its, new SecondPerson(Duration.ofHours(72), clock()));
    }

    private Audit audit() {
        return new Audit(clock());
    }

    /** The server stops and starts again on the same record and files. */
    public TestDesk restart(boolean trustFiles) {
        town.close();
        town = town.reopened(Store.open(settings));
        report = importing(trustFiles);
        live = new LiveSite(report.published().site());
        publisher = publisher();
        desk = desk(publisher);
        translating = translating(publisher);
        return this;
    }

    /** A folder and a record that an earlier house left, perhaps without saying goodbye. */
    public static TestDesk again(Path folder, StoreSettings settings) {
        return new TestDesk(folder, TestSite.in(folder), settings);
    }

    private void people() {
        if (town.entrance().people().byName("Ana").isPresent()) {
            return;
        }
        joinQuietly("Ana", List.of(Role.PUBLISHER), List.of());
        joinQuietly("Ben", List.of(Role.PUBLISHER), List.of());
        joinQuietly("Eva", List.of(Role.EDITOR), List.of());
        joinQuietly("Emil", List.of(Role.EDITOR), List.of());
        joinQuietly("Tam", List.of(Role.TRANSLATOR), List.of("es"));
    }

    /** Somebody who is there without having come in by a link. */
    public Person joinQuietly(String name, List<Role> roles, List<String> languages) {
        var at = clock().instant().atOffset(ZoneOffset.UTC);
        var key = name.toLowerCase(java.util.Locale.ROOT);
        store().write(handle -> {
            handle.execute(
                    "insert into link (token_hash, kind, needs_second, made_at) values (?, 'first', false, ?)",
                    key.repeat(64).substring(0, 64),
                    at);
            long link = handle.createQuery("select max(id) from link")
                    .mapTo(Long.class)
                    .one();
            roles.forEach(role -> handle.execute("insert into link_role (link, role) values (?, ?)", link, role.key()));
            languages.forEach(language ->
                    handle.execute("insert into link_language (link, language) values (?, ?)", link, language));
            return handle.execute(
                    "insert into person (name, name_key, link, joined_at) values (?, ?, ?, ?)", name, key, link, at);
        });
        return person(name);
    }

    public Desk desk() {
        return desk;
    }

    /** The translators' desk, as it is after the last start. */
    public TranslationDesk translating() {
        return translating;
    }

    public Publisher live() {
        return publisher;
    }

    public LiveSite liveSite() {
        return live;
    }

    /** What the last start said about the files. */
    public ImportReport report() {
        return report;
    }

    public Site site() {
        return live.site();
    }

    public MemoryTexts published() {
        return publisher.published().texts();
    }

    public TestSite files() {
        return files;
    }

    public Town town() {
        return town;
    }

    public Store store() {
        return town.store();
    }

    public Clock clock() {
        return town.clock();
    }

    public Person person(String name) {
        return town.person(name);
    }

    public Language language(String tag) {
        return site().language(tag).orElseThrow();
    }

    /** Another server on the same record: its own connections, its own Site. Only where the database is shared. */
    public Node node() {
        var store = Store.open(settings);
        var proofs = new Proofs(clock());
        var now = store.read(handle -> Publisher.read(handle, proofs)).orElseThrow();
        var its = new LiveSite(now.site());
        var publishing = new Publisher(store, audit(), clock(), proofs, its, now);
        var second = new SecondPerson(Duration.ofHours(72), clock());
        return new Node(store, its, publishing, new Desk(store, audit(), clock(), publishing, second));
    }

    /** A second server. */
    public record Node(Store store, LiveSite live, Publisher publisher, Desk desk) implements AutoCloseable {
        @Override
        public void close() {
            store.close();
        }
    }

    /** The document of a page. */
    public static Document page(String slug) {
        return Document.page(new Slug(slug));
    }

    /** Somebody replaces a text that must be there, and saves. */
    public Draft write(String name, Document document, String from, String to) {
        var opened = desk.open(document);
        if (!opened.body().contains(from)) {
            throw new AssertionError(document + " does not contain: " + from);
        }
        return must(desk.save(
                        person(name),
                        Edit.of(document, opened.publication(), opened.body().replace(from, to))))
                .draft();
    }

    /** Somebody puts a draft before a second person, with every change major. */
    public Draft submit(String name, Draft draft, String publicNote) {
        return submit(name, draft, publicNote, Map.of());
    }

    public Draft submit(String name, Draft draft, String publicNote, Map<KeyPair, Severity> severities) {
        return must(desk.submit(person(name), Request.of(draft, publicNote, severities)));
    }

    /** Somebody approves what waits. */
    public void approve(String name, Draft draft) {
        must(desk.approve(
                person(name),
                draft.submission().orElseThrow().id(),
                draft.revision().hash(),
                ""));
    }

    /** Eva changes a text, Ana approves, readers have it. */
    public void publish(Document document, String from, String to) {
        approve("Ana", submit("Eva", write("Eva", document, from, to), "It changed."));
    }

    /** The value of something that must have been done. */
    public static <T> T must(Outcome<T> outcome) {
        return outcome.value()
                .orElseThrow(
                        () -> new AssertionError("refused: " + outcome.refusal().orElseThrow()));
    }

    /** Why something was refused that must have been. */
    public static Refusal.Reason refused(Outcome<?> outcome) {
        return outcome.refusal()
                .map(Refusal::reason)
                .orElseThrow(() -> new AssertionError("done: " + outcome.value().orElseThrow()));
    }

    /** What readers get of a page in a language, passage by passage. */
    public String text(String slug, String language) {
        var page = site().page(new Slug(slug)).orElseThrow();
        var translated = site().translated(page, language(language));
        var text = new StringBuilder();
        page.skeleton().segments().forEach(segment -> {
            var passage = translated.passage(segment);
            text.append(passage.language().tag())
                    .append(": ")
                    .append(passage.text())
                    .append('\n');
        });
        return text.toString();
    }

    public Optional<String> body(String path) {
        return published().body(path);
    }

    @Override
    public void close() {
        town.close();
    }

    /** The files of a small site after {@code sync}: written once and copied. */
    private static final class Small {
        static final String SYNCED = synced();

        private static String synced() {
            try {
                var folder = Files.createTempDirectory("small-site");
                var site = TestSite.of(folder, FILES).on("2026-10-05").must("sync");
                site.translate("es", "at-my-door", SPANISH).translate("es", "papers", SPANISH);
                return site.must("sync").taken();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
