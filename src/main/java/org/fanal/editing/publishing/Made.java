package org.fanal.editing.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.page.Site;
import org.fanal.page.reading.SiteChange;
import org.fanal.page.reading.SiteTexts;
import org.fanal.texts.MemoryTexts;
import org.fanal.translation.history.History;
import org.fanal.translation.sync.source.Declared;

/** A Site with the texts it was made of, and what its making keeps for the next. */
public record Made(SiteTexts all, Site site) {
    /** Reads everything; nothing when the settings cannot be read. */
    public static Optional<Made> of(MemoryTexts texts, LocalDate today) {
        var all = SiteTexts.read(texts, today, Optional.empty());
        return all.site().map(site -> new Made(all, site));
    }

    /** The Site with other texts, or of another day. What cannot be read stays as it was. */
    public Made next(Map<String, Optional<String>> changes, LocalDate today) {
        return of(all.next(texts().with(changes), today));
    }

    /** The texts. */
    public MemoryTexts texts() {
        return all.texts();
    }

    /** What is to be mended in them. */
    public List<Problem> problems() {
        return all.problems();
    }

    /** All texts that change when some translations of these pages do. */
    public Map<String, Optional<String>> translating(
            Map<String, Optional<String>> changes, Set<Slug> pages, LocalDate today) {
        return all.translating(changes, pages, today);
    }

    /** What is on record for a language; nothing when the site has no such language. */
    public Optional<History> history(Language language) {
        return all.history(language);
    }

    SiteChange change(Map<String, Optional<String>> changes, Declared declared, LocalDate today) {
        return all.change(changes, declared, today);
    }

    Map<String, Optional<String>> renaming(Slug from, Slug to) {
        return all.renaming(from, to);
    }

    static Made of(SiteTexts all) {
        return new Made(all, all.site().orElseThrow());
    }
}
