package org.fanal.editing.translating.offline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fanal.content.Slug;
import org.fanal.editing.translating.now.LanguageNow;
import org.fanal.editing.translating.record.Origin;
import org.fanal.editing.translating.record.Place;
import org.fanal.editing.translating.record.Standing;
import org.fanal.editing.translating.record.Uploads;
import org.fanal.editing.translating.record.Versions;
import org.fanal.editing.translating.record.Versions.Fresh;
import org.fanal.language.Language;
import org.fanal.markdown.SegmentKey;
import org.fanal.translation.check.Finding;
import org.fanal.translation.exchange.text.Fragment;
import org.fanal.translation.merge.Merged;
import org.jdbi.v3.core.Handle;

/** Stores what becomes of a file's entries: each that says something is on record afterwards. */
public final class Storing {
    private static final int LONGEST = 1_000_000;
    private static final String FRAGMENTS = "fragment";

    private final LanguageNow now;
    private final Language language;
    private final long person;
    private final Instant at;
    private final Map<Slug, Set<SegmentKey>> held = new HashMap<>();

    /** @param person who sent it, or who made the link it came through */
    public Storing(LanguageNow now, long person, Instant at) {
        this.now = now;
        this.language = now.language();
        this.person = person;
        this.at = at;
    }

    /** Stores all of it; returns the id of the upload. */
    public long store(Handle handle, Optional<Long> link, String name, Incoming incoming) {
        long upload = Uploads.add(handle, language, person, link, name, at);
        var fresh = new ArrayList<Fresh>();
        incoming.merged().all().stream()
                .filter(one -> one.outcome().isStored() && !one.text().isBlank())
                .forEach(one -> fresh.add(fresh(one, upload)));
        var nowhere = new Nowhere(language, Versions.hashes(handle, language));
        incoming.merged().fragments().stream()
                .filter(fragment -> !fragment.text().isBlank() && nowhere.isNew(fragment))
                .forEach(fragment -> fresh.add(fresh(fragment, upload)));
        Versions.addAll(handle, fresh, at);
        Uploads.count(handle, upload, counts(incoming.merged()));
        return upload;
    }

    /** How many entries became what; every entry is in one of these. */
    public static Map<String, Integer> counts(Merged merged) {
        var counts = new TreeMap<String, Integer>();
        merged.counts()
                .forEach((outcome, count) ->
                        counts.put(outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'), count));
        if (!merged.fragments().isEmpty()) {
            counts.put(FRAGMENTS, merged.fragments().size());
        }
        return counts;
    }

    private Fresh fresh(Merged.One one, long upload) {
        var entry = one.entry();
        var source = one.place()
                .map(place -> place.isFormer()
                        ? place.source()
                        : place.wanted()
                                .plural()
                                .map(many -> place.source() + "\n" + many)
                                .orElse(place.source()))
                .orElseGet(() ->
                        entry.plural().map(many -> entry.id() + "\n" + many).orElse(entry.id()));
        return new Fresh(
                place(one),
                tidied(source),
                one.place()
                        .map(place -> place.wanted().context())
                        .orElse(entry.context())
                        .map(Storing::tidied),
                tidied(one.text()),
                Optional.of(person),
                Origin.UPLOAD,
                standing(one),
                reason(one),
                Optional.of(upload));
    }

    private Place place(Merged.One one) {
        return Nowhere.place(language, one);
    }

    private Standing standing(Merged.One one) {
        return switch (one.outcome()) {
            case DRAFT -> Standing.DRAFT;
            case OUTDATED -> Standing.OUTDATED;
            case NEEDS_WORK -> isHeld(place(one)) ? Standing.SUGGESTION : Standing.NEEDS_WORK;
            case MEMORY -> Standing.MEMORY;
            case UNPLACED -> Standing.UNPLACED;
            case EMPTY, KEPT, CONFLICT, UNSURE -> Standing.SUGGESTION;
        };
    }

    /** A text that a check stops does not take the place of one that none does. */
    private boolean isHeld(Place place) {
        return held.computeIfAbsent(
                        place.page(),
                        page -> now.pieces(page).stream()
                                .filter(piece -> !piece.state().isToTranslate())
                                .map(piece -> piece.place().key())
                                .collect(Collectors.toSet()))
                .contains(place.key());
    }

    /** For those who work through the lists: where it was, and what a check said. */
    private static String reason(Merged.One one) {
        var rules = one.findings().stream()
                .filter(Finding::blocking)
                .map(Finding::rule)
                .distinct()
                .collect(Collectors.joining(", "));
        return one.file() + ":" + one.entry().line() + (rules.isEmpty() ? "" : " " + rules);
    }

    private Fresh fresh(Fragment fragment, long upload) {
        return new Fresh(
                Nowhere.place(language, fragment),
                "",
                Optional.empty(),
                tidied(fragment.text()),
                Optional.of(person),
                Origin.UPLOAD,
                Standing.UNPLACED,
                fragment.file() + ":" + fragment.line(),
                Optional.of(upload));
    }

    static String tidied(String text) {
        var plain = text.replace("\0", "");
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
