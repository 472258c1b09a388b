package org.fanal.translation.merge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.language.Direction;
import org.fanal.language.Language;
import org.fanal.language.PluralRule;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.SegmentKind;
import org.fanal.markdown.Segmenter;
import org.fanal.translation.check.TranslationCheck;
import org.fanal.translation.exchange.text.HeaderFields;
import org.fanal.translation.exchange.text.Upload;
import org.fanal.translation.glossary.Glossary;
import org.fanal.translation.history.Severity;
import org.fanal.translation.history.Succession;
import org.fanal.translation.history.Successions;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.words.WordList;

/** A page that people translate online, as far as a merge can see it. */
final class Desk {
    static final Slug PAGE = new Slug("door");
    static final Slug WORDS = new Slug("ui");
    static final Language ARABIC = new Language("ar", "العربية", Direction.RTL, PluralRule.ARABIC);

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final String LIST = """
            msgid ""
            msgstr "Content-Type: text/plain; charset=UTF-8\\n"

            #. On the list of pages.
            msgctxt "list.pages"
            msgid "{count} page"
            msgid_plural "{count} pages"
            msgstr[0] ""
            msgstr[1] ""

            #. In the frame.
            msgctxt "exit.title"
            msgid "Leave this site"
            msgstr ""
            """;

    private static final WordList LISTED = WordList.read(LIST.getBytes(UTF_8), "ui.pot");

    private final TranslationCheck check = new TranslationCheck(Glossary.EMPTY);
    private final Language language;
    private final List<String> sources = new ArrayList<>();
    private final Map<SegmentKey, String> texts = new HashMap<>();
    private final Map<SegmentKey, Set<TextHash>> ever = new HashMap<>();
    private final List<Succession> successions = new ArrayList<>();
    private final Map<String, Map<SegmentKey, String>> exports = new HashMap<>();

    Desk(Language language, String... sources) {
        this.language = language;
        this.sources.addAll(List.of(sources));
    }

    static SegmentKey key(String source) {
        return Segmenter.key(PAGE, source, Optional.empty());
    }

    static SegmentKey pages() {
        return LISTED.find("list.pages").orElseThrow().textKey();
    }

    List<String> sources() {
        return sources;
    }

    String online(String source) {
        return texts.getOrDefault(key(source), "");
    }

    boolean everHad(String text) {
        return ever.values().stream().anyMatch(all -> all.contains(TextHash.of(text)));
    }

    Desk write(String source, String text) {
        return write(key(source), text);
    }

    Desk write(SegmentKey key, String text) {
        texts.put(key, text);
        return remember(key, text);
    }

    Desk remember(SegmentKey key, String text) {
        ever.computeIfAbsent(key, each -> new HashSet<>()).add(TextHash.of(text));
        return this;
    }

    /** What stands under a changed source is what stood there before, outdated. */
    Desk change(String from, String to, Severity severity) {
        sources.set(sources.indexOf(from), to);
        successions.add(new Succession(PAGE, key(from), key(to), severity, DAY));
        Optional.ofNullable(texts.remove(key(from))).ifPresent(text -> texts.put(key(to), text));
        return this;
    }

    Desk export(String name) {
        exports.put(name, Map.copyOf(texts));
        return this;
    }

    /** A line is {@code source => text}, a fuzzy one begins with {@code ?}, an obsolete one with {@code ~}. */
    Merged upload(String base, String lines) {
        return upload(base, lines.lines().map(Desk::entry).toList());
    }

    Merged upload(String base, List<PoEntry> entries) {
        var fields = new HashMap<String, String>();
        fields.put(HeaderFields.PROJECT, "fanal door");
        fields.put("Language", language.tag());
        fields.put(HeaderFields.BASE, base);
        return merge(HeaderFields.of(fields), entries);
    }

    Merged merge(HeaderFields header, List<PoEntry> entries) {
        var file = header.received("door.po", entries);
        return merge().of(new Upload(List.of(file), List.of(), List.of(), true));
    }

    List<Problem> problems(HeaderFields header) {
        var file = header.received("door.po", List.of());
        return merge().problems(new Upload(List.of(file), List.of(), List.of(), true));
    }

    Merged words(PoEntry... entries) {
        var header = HeaderFields.of(Map.of(HeaderFields.PROJECT, "fanal ui", HeaderFields.BASE, "b"));
        return merge(header, List.of(entries));
    }

    private Merge merge() {
        var wanted = sources.stream()
                .map(source ->
                        new Wanted(key(source), SegmentKind.PARAGRAPH, Optional.empty(), source, Optional.empty(), 1))
                .toList();
        var words = LISTED.all().stream().map(Wanted::of).toList();
        return new Merge(
                language,
                check,
                List.of(new Standing(PAGE, wanted, texts, ever), new Standing(WORDS, words, texts, ever)),
                Successions.of(successions),
                (name, page) -> Optional.ofNullable(exports.get(name)));
    }

    private static PoEntry entry(String line) {
        var parts = line.substring(line.startsWith("?") || line.startsWith("~") ? 1 : 0)
                .split("=>", 2);
        var entry =
                PoEntry.of(Optional.empty(), parts[0].strip(), parts[1].strip()).marked(line.startsWith("?"));
        return line.startsWith("~") ? entry.leftOver() : entry;
    }

    static List<PoEntry> read(String po) {
        return PoReader.read(po.getBytes(UTF_8), "po").file().entries();
    }
}
