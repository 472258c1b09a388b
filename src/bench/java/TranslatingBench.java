import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.fanal.content.Slug;
import org.fanal.editing.importing.Importer;
import org.fanal.editing.publishing.Proofs;
import org.fanal.editing.publishing.Publisher;
import org.fanal.editing.translating.Seen;
import org.fanal.editing.translating.TranslationDesk;
import org.fanal.editing.translating.offline.Wish;
import org.fanal.editing.translating.record.Origin;
import org.fanal.editing.translating.record.Place;
import org.fanal.editing.translating.record.Standing;
import org.fanal.editing.translating.record.Versions;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.markdown.Segmenter;
import org.fanal.page.LiveSite;
import org.fanal.people.Installation;
import org.fanal.people.People;
import org.fanal.people.Person;
import org.fanal.people.SecondPerson;
import org.fanal.store.Store;
import org.fanal.store.StoreSettings;
import org.fanal.store.audit.Audit;
import org.fanal.texts.MemoryTexts;
import org.fanal.texts.Texts;
import org.fanal.translation.exchange.Format;

/**
 * The translators' desk with the shipped site, 20,000 more texts in the translation memory, and a page of 200 texts: how long a text, a
 * page, a confirmation and the upload of a whole language take.
 */
public final class TranslatingBench {
    private static final Language SPANISH = Languages.known("es").orElseThrow();
    private static final Slug LONG = new Slug("a-long-page");
    private static final int REMEMBERED = 20_000;
    private static final int ROUNDS = 400;
    private static final String WORDS =
            "you may keep every paper that an agent gives to your family when they ask who lives at this door and why";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private TranslatingBench() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("translating-bench");
        var clock = Clock.systemUTC();
        try (var store = Store.open(StoreSettings.embedded(folder))) {
            var audit = new Audit(clock);
            var proofs = new Proofs(clock);
            var report = new Importer(store, audit, clock, proofs).run(texts(), true).orElseThrow();
            var live = new LiveSite(report.published().site());
            var publisher = new Publisher(store, audit, clock, proofs, live, report.published());
            var second = new SecondPerson(Duration.ofHours(72), clock);
            var desk = new TranslationDesk(store, audit, clock, publisher, second);
            Installation.note(store, clock);
            var tam = person(store, "Tam");
            var sol = person(store, "Sol");
            remember(store, tam);
            run(desk, tam, sol);
        }
    }

    private static void run(TranslationDesk desk, Person tam, Person sol) throws Exception {
        time("first text, the memory is made", 1, i -> desk.segment(tam, place(i)).orElseThrow());
        time("a text with suggestions from " + REMEMBERED, ROUNDS, i -> desk.segment(tam, place(i)).orElseThrow());
        time("a page of 200 texts", 40, i -> desk.page(tam, SPANISH, LONG).orElseThrow());
        time("the list of work", 20, i -> desk.work(tam, SPANISH));
        time("saving a text", 60, i -> desk.save(tam, place(i), Optional.empty(), List.of("Usted puede guardar " + code(i))));
        time("confirming a text, until readers have it", 40, i -> {
            var piece = desk.segment(sol, place(i)).orElseThrow().piece();
            var seen = new Seen(piece.place().key(), piece.hash());
            return desk.confirm(sol, piece.place(), seen).value().orElseThrow();
        });
        var zip = desk.download(tam, new Wish(SPANISH, Optional.empty(), false, Format.ZIP)).value().orElseThrow();
        var changed = changed(zip.bytes());
        time("dry run of a language", 3, i -> desk.look(tam, SPANISH, "es.zip", changed).value().orElseThrow());
        time("upload of a language, every text another", 1, i -> {
            var taken = desk.take(tam, SPANISH, "es.zip", changed).value().orElseThrow();
            System.out.println("  " + taken.upload().counts());
            return taken;
        });
    }

    private interface Work {
        Object run(int round) throws Exception;
    }

    /** Wall time, and the processor time of this thread alone, which a busy machine does not stretch. */
    private static void time(String what, int rounds, Work work) throws Exception {
        var millis = new double[rounds];
        var own = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            if (work.run(i) == null) {
                throw new IllegalStateException(what);
            }
            own[i] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        System.out.println(what + ": " + tell(millis) + "; processor: " + tell(own));
    }

    private static String tell(double[] millis) {
        Arrays.sort(millis);
        int last = millis.length - 1;
        return String.format(
                java.util.Locale.ROOT,
                "median %.1f ms, p99 %.1f ms",
                millis[millis.length / 2],
                millis[Math.min(last, millis.length * 99 / 100)]);
    }

    private static Place place(int i) {
        return new Place(SPANISH, LONG, Segmenter.key(LONG, sentence(i % 190), Optional.empty()));
    }

    private static Texts texts() {
        var folder = Path.of(".");
        var page = new StringBuilder("""
                ---
                title: A long page
                short: A long page
                summary: What is long.
                section: encounters
                order: 900
                asof: 2026-07-02
                read: 2026-10-01
                review: 90 days
                sources: []
                ---
                """);
        for (int i = 0; i < 197; i++) {
            page.append(sentence(i)).append("\n\n");
        }
        Map<String, Optional<String>> more = Map.of("content/" + LONG + ".md", Optional.of(page.toString()));
        return all(folder).with(more);
    }

    private static MemoryTexts all(Path folder) {
        Map<String, Optional<String>> texts = new java.util.TreeMap<>();
        for (var top : List.of("content", "translations")) {
            try (var files = Files.walk(folder.resolve(top))) {
                files.filter(Files::isRegularFile).forEach(file -> {
                    try {
                        texts.put(folder.relativize(file).toString(), Optional.of(Files.readString(file)));
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return MemoryTexts.EMPTY.with(texts);
    }

    private static String code(int i) {
        var code = new StringBuilder("k");
        for (int rest = i + 1; rest > 0; rest /= 20) {
            code.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20));
        }
        return code.toString();
    }

    private static String sentence(int i) {
        var random = new Random(i);
        var words = WORDS.split(" ");
        var sentence = new StringBuilder("You ").append(code(i));
        for (int count = 6 + random.nextInt(18); count > 0; count--) {
            sentence.append(' ').append(words[random.nextInt(words.length)]);
        }
        return sentence.append('.').toString();
    }

    private static Person person(Store store, String name) {
        var at = Instant.now().atOffset(ZoneOffset.UTC);
        store.write(handle -> {
            handle.execute(
                    "insert into link (token_hash, kind, needs_second, made_at) values (?, 'first', false, ?)", name, at);
            long link = handle.createQuery("select max(id) from link").mapTo(Long.class).one();
            handle.execute("insert into link_role (link, role) values (?, 'translator')", link);
            handle.execute("insert into link_language (link, language) values (?, 'es')", link);
            return handle.execute(
                    "insert into person (name, name_key, link, joined_at) values (?, ?, ?, ?)",
                    name,
                    name.toLowerCase(java.util.Locale.ROOT),
                    link,
                    at);
        });
        return new People(store).byName(name).orElseThrow();
    }

    private static void remember(Store store, Person person) {
        var all = new ArrayList<Versions.Fresh>();
        for (int i = 0; i < REMEMBERED; i++) {
            var source = sentence(1_000 + i);
            var elsewhere = new Slug("elsewhere");
            all.add(new Versions.Fresh(
                    new Place(SPANISH, elsewhere, Segmenter.key(elsewhere, source, Optional.empty())),
                    source,
                    Optional.empty(),
                    "Usted " + code(i),
                    Optional.of(person.id()),
                    Origin.HAND,
                    Standing.DRAFT,
                    "",
                    Optional.empty()));
        }
        store.write(handle -> {
            Versions.addAll(handle, all, Instant.now());
            return all.size();
        });
    }

    /** Every translation in the file with a word more. */
    private static byte[] changed(byte[] zip) throws Exception {
        var out = new ByteArrayOutputStream();
        var text = Pattern.compile("(?m)^(msgstr \"[^\"\\n]+[^\"\\n\\\\])\"$");
        try (var from = new ZipInputStream(new ByteArrayInputStream(zip)); var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                var po = new String(from.readAllBytes(), StandardCharsets.UTF_8).replace("#, fuzzy\n", "");
                to.write(text.matcher(po)
                        .replaceAll(match -> Matcher.quoteReplacement(match.group(1)) + " otra vez\"")
                        .getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
