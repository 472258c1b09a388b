package org.fanal.translation.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.Segmenter;
import org.fanal.translation.check.TranslationCheck;
import org.fanal.translation.exchange.text.Received;
import org.fanal.translation.exchange.text.Upload;
import org.fanal.translation.history.Successions;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.po.PoEntry;

/** Merges uploads in one language with what was done meanwhile. The same upload gives the same outcomes: a dry run is a run. */
public final class Merge {
    private final Language language;
    private final Successions successions;
    private final Standing.Exports exports;
    private final Places places;
    private final Inspector inspector;
    private final Map<Slug, Standing> standing = new HashMap<>();

    /** @param standing every page of the site, and the portal's own words */
    public Merge(
            Language language,
            TranslationCheck check,
            List<Standing> standing,
            Successions successions,
            Standing.Exports exports) {
        this.language = language;
        this.successions = successions;
        this.exports = exports;
        this.places = new Places(standing, successions);
        this.inspector = new Inspector(check, language);
        standing.forEach(page -> this.standing.put(page.page(), page));
    }

    /** What becomes of every entry. */
    public Merged of(Upload upload) {
        var run = new MergeRun(this);
        upload.files().forEach(run::take);
        return new Merged(run.done(), upload.fragments());
    }

    /** What its author must mend about where files belong: those in another language, those of pages that are not there. */
    public List<Problem> problems(Upload upload) {
        var problems = new LinkedHashSet<Problem>();
        for (var file : upload.files()) {
            if (!file.mayBeIn(language)) {
                problems.add(Problem.error(
                        file.file(),
                        1,
                        "The file says that it is in \"" + file.language().orElse("") + "\", but it came in for "
                                + language.tag() + ".",
                        "Send it for its own language, or correct the language in its header."));
            }
            file.page()
                    .filter(page -> !standing.containsKey(page))
                    .ifPresent(page -> problems.add(Problem.warning(
                            file.file(),
                            1,
                            "There is no page \"" + page + "\"; its texts were placed by what they translate.",
                            "Name the file after its page, as in at-my-door.po.")));
        }
        return List.copyOf(problems);
    }

    Inspector inspector() {
        return inspector;
    }

    /** Where an entry belongs; nowhere when its file is in another language. */
    Optional<Place> place(Received file, PoEntry entry) {
        return file.mayBeIn(language) ? places.of(file, entry) : Optional.empty();
    }

    Optional<Map<SegmentKey, String>> exported(Received file, Slug page) {
        return file.base().flatMap(name -> exports.find(name, page));
    }

    String online(Place place) {
        var page = standing.get(place.page());
        return page == null ? "" : page.texts().getOrDefault(place.wanted().key(), "");
    }

    /** Every text that ever came in for what stands there now, for what it grew from, or for the source text of the entry. */
    Set<TextHash> ever(Place place) {
        var ever = new HashSet<TextHash>(everOf(place.page(), place.madeFrom()));
        successions
                .ancestors(place.page(), place.wanted().key())
                .forEach(ancestor -> ever.addAll(everOf(place.page(), ancestor.key())));
        return ever;
    }

    /** Whether a text without a place is there already. */
    boolean isKnown(Received file, PoEntry entry, TextHash text) {
        return file.page()
                .map(page -> everOf(page, Segmenter.key(page, Wording.normal(Wording.source(entry)), entry.context())))
                .map(ever -> ever.contains(text))
                .orElse(false);
    }

    private Set<TextHash> everOf(Slug page, SegmentKey key) {
        var texts = standing.get(page);
        return texts == null ? Set.of() : texts.ever().getOrDefault(key, Set.of());
    }
}
