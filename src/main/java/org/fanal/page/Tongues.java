package org.fanal.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fanal.content.SiteSettings;
import org.fanal.content.Slug;
import org.fanal.content.finding.FindWords;
import org.fanal.language.Language;
import org.fanal.translation.Catalog;
import org.fanal.translation.Translations;
import org.fanal.translation.words.Words;

/** The catalogs and words a Site speaks with: those just read, and where they cannot be read the last good ones. */
final class Tongues {
    private final List<Language> offered;
    private final Map<Language, Words> words = new HashMap<>();
    private final Map<Language, Words> desk = new HashMap<>();
    private final Map<Language, FindWords> find = new HashMap<>();
    private final Map<Language, Words> together = new ConcurrentHashMap<>();
    private final Map<Language, Map<Slug, Catalog>> catalogs = new HashMap<>();

    Tongues(SiteSettings settings, FindWords ofSource, Translations read, Set<Slug> pages, Optional<Tongues> last) {
        for (var language : settings.languages()) {
            words.put(language, words(language, read, last));
            desk.put(language, read.desk(language));
            find.put(language, language.equals(settings.source()) ? ofSource : read.find(language));
            last.filter(tongues -> tongues.says(words(language), read.desk(language)))
                    .flatMap(tongues -> Optional.ofNullable(tongues.together.get(language)))
                    .ifPresent(all -> together.put(language, all));
            catalogs.put(language, catalogs(language, read, pages, last));
        }
        offered = settings.languages().stream()
                .filter(language ->
                        language.equals(settings.source()) || words(language).isComplete())
                .toList();
    }

    /** Those of pages that are there; where one cannot be read, the one before. */
    private static Map<Slug, Catalog> catalogs(
            Language language, Translations read, Set<Slug> pages, Optional<Tongues> last) {
        var all = read.catalogs(language);
        if (read.broken(language).isEmpty() && pages.containsAll(all.keySet())) {
            return all;
        }
        var ofLanguage = new HashMap<>(all);
        ofLanguage.keySet().retainAll(pages);
        last.ifPresent(tongues -> read.broken(language).stream()
                .filter(pages::contains)
                .forEach(slug -> ofLanguage.put(slug, tongues.catalog(language, slug))));
        return ofLanguage;
    }

    private static Words words(Language language, Translations read, Optional<Tongues> last) {
        var now = read.words(language);
        var before = last.map(tongues -> tongues.words.get(language));
        return now.isComplete() ? now : before.filter(Words::isComplete).orElse(now);
    }

    /** Whether it says exactly this to readers and in the office. */
    private boolean says(Words readers, Words office) {
        return words.get(readers.language()) == readers && desk.get(readers.language()) == office;
    }

    List<Language> offered() {
        return offered;
    }

    Words words(Language language) {
        var found = words.get(language);
        if (found == null) {
            throw new IllegalArgumentException("not a language of this site: " + language.tag());
        }
        return found;
    }

    Words desk(Language language) {
        var office = desk.get(language);
        if (office == null) {
            throw new IllegalArgumentException("not a language of this site: " + language.tag());
        }
        return together.computeIfAbsent(language, each -> words(each).and(office));
    }

    FindWords find(Language language) {
        return find.getOrDefault(language, FindWords.NONE);
    }

    Catalog catalog(Language language, Slug slug) {
        return catalogs.getOrDefault(language, Map.of()).getOrDefault(slug, Catalog.empty());
    }
}
