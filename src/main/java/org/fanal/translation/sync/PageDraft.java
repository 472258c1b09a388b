package org.fanal.translation.sync;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoReading;
import org.fanal.translation.sync.source.Declared;
import org.fanal.translation.sync.source.SourceChanges;
import org.fanal.translation.sync.source.SourcePage;

/** A page with the files that the last sync left for it. */
final class PageDraft {
    private final SourcePage page;
    private final PoFile template;
    private final Map<Language, PoReading> catalogs = new LinkedHashMap<>();
    private final SourceTexts texts;

    PageDraft(SourcePage page, WorkingCopy copy, List<Language> languages) {
        this.page = page;
        this.texts = new SourceTexts(page.slug());
        var former = copy.po(templateFile(page.slug()));
        this.template = former.whole() ? former.file() : PoFile.EMPTY;
        texts.learn(template.entries());
        languages.parallelStream()
                .map(language -> Map.entry(language, copy.po(catalogFile(language, page.slug()))))
                .toList()
                .forEach(catalog -> {
                    catalogs.put(catalog.getKey(), catalog.getValue());
                    texts.learn(catalog.getValue().file().entries());
                });
        page.translatable().forEach(texts::learn);
    }

    static String templateFile(Slug page) {
        return "templates/" + page + ".pot";
    }

    static String catalogFile(Language language, Slug page) {
        return language.tag() + "/" + page + ".po";
    }

    SourcePage page() {
        return page;
    }

    SourceTexts texts() {
        return texts;
    }

    PoReading catalog(Language language) {
        return catalogs.getOrDefault(language, new PoReading(PoFile.EMPTY, List.of(), false));
    }

    SourceChanges changes(Declared declared, LocalDate today) {
        var files = catalogs.values().stream().map(PoReading::file).toList();
        return new SourceChanges(page, declared, today, template, files);
    }
}
