import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.markdown.Segmenter;
import org.fanal.page.reading.SiteTexts;
import org.fanal.texts.MemoryTexts;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.po.PoWriter;
import org.fanal.translation.sync.source.Declared;

/**
 * The texts of a generated site in every language the portal knows, fully translated, every third page confirmed. Paragraphs and
 * translations are those of the shipped pages; a language without shipped translations says the Spanish ones in its own letters.
 */
final class GeneratedTexts {
    /** A sentence that stands on every page. */
    static final String SENTENCE = "You may keep this paper with you.";

    private static final String PLACE = "## Part 1\n\n";
    private static final Pattern LETTER = Pattern.compile("\\]\\([^)]*\\)|\\p{IsLatin}");
    private static final Map<String, Integer> LETTERS = Map.of("ru", 0x430, "uk", 0x430, "hi", 0x905, "ko", 0xAC00);

    private final Path shipped;
    private final LocalDate today;
    private final Map<Language, Map<String, String>> dictionaries = new HashMap<>();

    private GeneratedTexts(Path shipped, LocalDate today) {
        this.shipped = shipped;
        this.today = today;
    }

    /** @param shipped the folder that holds {@code content} and {@code translations} */
    static MemoryTexts of(Path shipped, int pages, LocalDate today) throws IOException {
        return new GeneratedTexts(shipped, today).make(pages);
    }

    private MemoryTexts make(int pages) throws IOException {
        Map<String, Optional<String>> content = new HashMap<>();
        GeneratedSite.pages(shipped.resolve("content"), pages).forEach((name, text) -> content.put("content/" + name, Optional.of(text.replace(PLACE, PLACE + SENTENCE + "\n\n"))));
        var others = Languages.all().stream().skip(1).toList();
        var tags = Languages.all().stream().map(Language::tag).collect(Collectors.joining(", "));
        content.put("content/site.yml", Optional.of(GeneratedSite.SETTINGS.replace("[en]", "[" + tags + "]")));
        var empty = SiteTexts.read(MemoryTexts.EMPTY, today, Optional.empty());
        var texts = empty.change(content, Declared.NOTHING, today).next().texts();
        Map<String, Optional<String>> translated = new HashMap<>();
        for (var language : others) {
            dictionaries.put(language, dictionary(language));
        }
        others.parallelStream().forEach(language -> {
            var written = translate(texts, language);
            synchronized (translated) {
                translated.putAll(written);
            }
        });
        return texts.with(translated);
    }

    private Map<String, Optional<String>> translate(MemoryTexts texts, Language language) {
        Map<String, Optional<String>> written = new HashMap<>();
        var folder = "translations/" + language.tag() + "/";
        var confirmed = new StringBuilder();
        for (var entry : texts.list("translations/" + language.tag()).orElse(List.of())) {
            if (entry.name().endsWith(".po")) {
                var file = PoReader.read(texts.text(folder + entry.name(), PoReader.LARGEST), entry.name()).file();
                var page = new Slug(entry.name().replace(".po", ""));
                boolean isConfirmed = page.text().endsWith("3") || page.text().endsWith("6") || page.text().endsWith("9");
                var entries = file.entries().stream().map(each -> translated(each, language, isConfirmed)).toList();
                if (isConfirmed) {
                    entries.forEach(each -> confirmed.append(page).append('\t').append(Segmenter.key(page, each.id(), each.context()))
                            .append('\t').append(TextHash.of(each.text())).append("\t2026-11-20\n"));
                }
                written.put(folder + entry.name(), Optional.of(PoWriter.write(new PoFile(file.headers(), file.headerComments(), entries))));
            }
        }
        written.put(folder + "confirmed.tsv", Optional.of(confirmed.toString()));
        return written;
    }

    private PoEntry translated(PoEntry entry, Language language, boolean isConfirmed) {
        if (entry.context().isPresent()) {
            var forms = entry.plural().isPresent() ? language.plurals().forms() : 1;
            return entry.withStrings(Collections.nCopies(forms, entry.plural().orElse(entry.id()))).marked(false);
        }
        var text = dictionaries.get(language).getOrDefault(entry.id(), entry.id());
        return entry.withStrings(List.of(inLetters(text, language))).marked(!isConfirmed);
    }

    private Map<String, String> dictionary(Language language) throws IOException {
        var folder = shipped.resolve("translations").resolve(language.tag());
        if (!Files.isDirectory(folder)) {
            folder = shipped.resolve("translations").resolve(language.tag().equals("fa") ? "ar" : "es");
        }
        Map<String, String> dictionary = new HashMap<>(Map.of(SENTENCE, "Puede llevar este papel consigo."));
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".po")).toList()) {
                for (var entry : PoReader.read(Files.readAllBytes(file), file.toString()).file().current()) {
                    if (entry.hasText()) {
                        dictionary.put(GeneratedSite.withoutLinks(entry.id()), GeneratedSite.withoutLinks(entry.text()));
                    }
                }
            }
        }
        return dictionary;
    }

    private static String inLetters(String text, Language language) {
        var first = LETTERS.get(language.tag());
        return first == null
                ? text
                : LETTER.matcher(text).replaceAll(found -> found.group().length() > 1
                        ? java.util.regex.Matcher.quoteReplacement(found.group())
                        : Character.toString(first + found.group().charAt(0) % 26));
    }
}
