package org.fanal.translation.sync;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanal.language.Language;
import org.fanal.translation.history.Severity;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoReading;
import org.fanal.translation.sync.source.SourceChange;
import org.fanal.translation.sync.source.SourceChanges;
import org.fanal.translation.sync.source.SourcePage;

/** A page with the files that the last sync left for it. */
final class PageDraft {
    private final SourcePage page;
    private final PoFile template;
    private final Map<Language, PoReading> catalogs = new LinkedHashMap<>();
    private final Texts texts;

    PageDraft(SourcePage page, Disk disk, List<LanguageSync> languages) {
        this.page = page;
        this.texts = new Texts(page.slug());
        var former = disk.po(templateFile());
        this.template = former.whole() ? former.file() : PoFile.EMPTY;
        texts.learn(template.entries());
        for (var each : languages) {
            var catalog = disk.po(each.file(page.slug()));
            catalogs.put(each.language(), catalog);
            texts.learn(catalog.file().entries());
        }
    }

    SourcePage page() {
        return page;
    }

    Texts texts() {
        return texts;
    }

    String templateFile() {
        return "templates/" + page.slug() + ".pot";
    }

    PoReading catalog(Language language) {
        return catalogs.getOrDefault(language, new PoReading(PoFile.EMPTY, List.of(), false));
    }

    List<SourceChange> changes(Severity declared, LocalDate today) {
        var files = catalogs.values().stream().map(PoReading::file).toList();
        return new SourceChanges(page, declared, today, files).since(template);
    }
}
