package org.fanal.editing.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fanal.editing.record.KeyPair;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.translation.history.Severity;
import org.fanal.translation.sync.Sync;
import org.fanal.translation.sync.source.SourcePage;

/** Makes proofs: reads the new text, lets the translations follow it, and makes the Site of both. Touches no database. */
public final class Proofs {
    private final Clock clock;

    public Proofs(Clock clock) {
        this.clock = clock;
    }

    /** The day in UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What would stand if a change were published. */
    public Proof of(Published now, Change change) {
        var texts = new LinkedHashMap<>(change.texts());
        change.former()
                .flatMap(former -> former.slug())
                .ifPresent(from -> texts.putAll(
                        new Renaming(now.texts(), from, change.document().slug().orElseThrow()).texts()));
        var first = now.made().next(texts, today());
        var pages = changed(now.site(), first.site());
        if (pages.isEmpty()) {
            return new Proof(now, change, texts, first, List.of());
        }
        var sync = sync(first, change.severities(), pages);
        var more = new TreeMap<String, Optional<String>>();
        sync.texts().forEach((path, text) -> more.put(Made.TRANSLATIONS + "/" + path, Optional.of(text)));
        texts.putAll(more);
        return new Proof(now, change, texts, first.next(more, today()), sync.changes());
    }

    private Sync.Outcome sync(Made made, Map<KeyPair, Severity> severities, List<SourcePage> pages) {
        var sync = new Sync(
                made.site().settings(),
                today(),
                (page, from, to) -> severities.getOrDefault(new KeyPair(from, to), Severity.MAJOR));
        return sync.of(made.texts().in(Made.TRANSLATIONS), Made.TRANSLATIONS, made.history(), pages, List.of());
    }

    private static List<SourcePage> changed(Site before, Site after) {
        boolean sameLanguages =
                before.settings().languages().equals(after.settings().languages());
        var changed = new ArrayList<SourcePage>();
        for (var page : after.pages()) {
            boolean same = sameLanguages
                    && before.page(page.slug()).filter(old -> isSame(old, page)).isPresent();
            if (!same) {
                var source = page.source();
                changed.add(new SourcePage(
                        source.slug(), source.file(), page.skeleton().segments()));
            }
        }
        return changed;
    }

    private static boolean isSame(Page old, Page now) {
        return old == now || old.skeleton().segments().equals(now.skeleton().segments());
    }
}
