package org.fanal.editing.translating.now;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.fanal.content.Slug;
import org.fanal.editing.publishing.Published;
import org.fanal.editing.translating.record.Version;
import org.fanal.language.Language;
import org.fanal.page.reading.SiteTexts;
import org.fanal.translation.history.Confirmations;
import org.fanal.translation.history.History;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.memory.Remembered;
import org.fanal.translation.memory.Suggestion;
import org.fanal.translation.memory.TranslationMemory;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoReader;

/**
 * The translation memory of each language: a large one that is made now and then, and a small one of what has come since. Nothing that
 * came in is left out.
 */
public final class Memories {
    private static final int MOST_SINCE = 400;
    private static final int MOST_SUGGESTIONS = 3;
    private static final Comparator<Suggestion> BEST_FIRST = Comparator.comparing(Suggestion::likeness)
            .thenComparing(suggestion -> suggestion.remembered().confirmed())
            .reversed();

    private final Map<Language, Memory> memories = new ConcurrentHashMap<>();

    /** Where the desk's own texts come from: those after one, the oldest first. */
    public interface Since {
        /** Every text of the language with a greater id. */
        List<Version> after(long version);
    }

    private record Memory(TranslationMemory large, List<Remembered> since, TranslationMemory small, long last) {}

    /** At most three translations of texts like this, the likest first. */
    public List<Suggestion> suggest(Published published, Language language, String source, Since since) {
        var memory = memories.compute(
                language,
                (each, last) -> last == null ? first(published, each, since) : next(published, each, last, since));
        var texts = new HashSet<String>();
        return Stream.of(memory.large(), memory.small())
                .flatMap(each -> each.suggest(source).stream())
                .sorted(BEST_FIRST)
                .filter(suggestion -> texts.add(suggestion.remembered().text()))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private static Memory next(Published published, Language language, Memory last, Since since) {
        var fresh = since.after(last.last());
        if (fresh.isEmpty()) {
            return last;
        }
        if (last.since().size() + fresh.size() > MOST_SINCE) {
            return first(published, language, since);
        }
        var all = new ArrayList<>(last.since());
        fresh.forEach(version -> all.add(remembered(version)));
        return new Memory(last.large(), List.copyOf(all), TranslationMemory.of(all), newest(fresh, last.last()));
    }

    /** Every translation there is: of the published texts, and of these. */
    public static List<Remembered> all(Published published, Language language, List<Version> versions) {
        var all = new ArrayList<Remembered>();
        Originals.pages(published.site()).forEach(page -> all.addAll(published(published, language, page)));
        versions.forEach(version -> all.add(remembered(version)));
        return all;
    }

    private static Memory first(Published published, Language language, Since since) {
        var versions = since.after(0);
        var all = all(published, language, versions);
        return new Memory(TranslationMemory.of(all), List.of(), TranslationMemory.of(List.of()), newest(versions, 0));
    }

    private static long newest(List<Version> versions, long otherwise) {
        return versions.isEmpty()
                ? otherwise
                : versions.get(versions.size() - 1).id();
    }

    private static Remembered remembered(Version version) {
        return new Remembered(
                version.source(),
                version.text(),
                version.place().page(),
                version.confirmed().isPresent());
    }

    private static List<Remembered> published(Published published, Language language, Slug page) {
        var path = SiteTexts.TRANSLATIONS + "/" + language.tag() + "/" + page + ".po";
        var confirmations = published.made().history(language).map(History::confirmations);
        return published.texts().body(path).stream()
                .flatMap(body -> PoReader.read(body.getBytes(StandardCharsets.UTF_8), path).file().entries().stream())
                .filter(PoEntry::hasText)
                .map(entry -> remembered(page, entry, confirmations))
                .toList();
    }

    private static Remembered remembered(Slug page, PoEntry entry, Optional<Confirmations> confirmations) {
        boolean isOutdated = entry.fuzzy() && entry.previousId().isPresent();
        var source = isOutdated
                ? both(entry.previousId().orElse(""), entry.previousPlural())
                : both(entry.id(), entry.plural());
        var text = String.join("\n", entry.strings());
        boolean isConfirmed = confirmations
                .filter(all -> !all.sources(page, TextHash.of(text)).isEmpty())
                .isPresent();
        return new Remembered(source, text, page, isConfirmed);
    }

    private static String both(String one, Optional<String> many) {
        return many.map(form -> one + "\n" + form).orElse(one);
    }
}
