package org.fanal.translation.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.markdown.SegmentKey;
import org.fanal.translation.check.Finding;
import org.fanal.translation.exchange.text.Received;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.merge.MergeTable.Case;
import org.fanal.translation.po.PoEntry;

/** One upload on its way through the table. A text may come in it more than once. */
final class MergeRun {
    private final Merge merge;
    private final List<Merged.One> done = new ArrayList<>();
    private final Map<SegmentKey, TextHash> taken = new HashMap<>();
    private final Map<Slug, Optional<Map<SegmentKey, String>>> exported = new HashMap<>();

    MergeRun(Merge merge) {
        this.merge = merge;
    }

    List<Merged.One> done() {
        return done;
    }

    void take(Received file) {
        exported.clear();
        for (var entry : file.entries()) {
            var place = merge.place(file, entry);
            done.add(
                    entry.hasText() && place.isPresent()
                            ? placed(file, Wording.unguarded(entry, place.get()), place.get())
                            : elsewhere(file, entry, place));
        }
    }

    private Merged.One elsewhere(Received file, PoEntry entry, Optional<Place> place) {
        var text = Wording.text(entry);
        var known = merge.isKnown(file, entry, TextHash.of(text));
        var outcome = MergeTable.decide(Case.unplaced(text.isBlank(), entry.obsolete(), known));
        return new Merged.One(file.file(), entry, outcome, place, text, List.of());
    }

    private Merged.One placed(Received file, PoEntry entry, Place place) {
        var online = merge.online(place);
        var base = base(file, place);
        var text = merge.inspector().complete(entry, place, base.orElse(online));
        var hash = TextHash.of(text);
        var findings = merge.inspector().findings(entry, place, text);
        var before = Optional.ofNullable(taken.get(place.wanted().key()));
        var outcome = MergeTable.decide(new Case(
                text.isBlank(),
                entry.obsolete(),
                true,
                isKnown(place, hash, online, base) || before.equals(Optional.of(hash)),
                findings.stream().anyMatch(Finding::blocking),
                entry.fuzzy(),
                place.isFormer(),
                before.isPresent() || !online.isBlank(),
                before.isPresent() ? Optional.of(false) : base.map(was -> equal(was, online))));
        if (outcome == Outcome.DRAFT || outcome == Outcome.OUTDATED) {
            taken.put(place.wanted().key(), hash);
        }
        return new Merged.One(file.file(), entry, outcome, Optional.of(place), text, findings);
    }

    private boolean isKnown(Place place, TextHash text, String online, Optional<String> base) {
        return text.equals(TextHash.of(online))
                || base.filter(was -> text.equals(TextHash.of(was))).isPresent()
                || merge.ever(place).contains(text);
    }

    private static boolean equal(String one, String other) {
        return TextHash.of(one).equals(TextHash.of(other));
    }

    /** What was exported for it; nothing when the export is not known. */
    private Optional<String> base(Received file, Place place) {
        return exported.computeIfAbsent(place.page(), page -> merge.exported(file, page))
                .map(texts -> texts.getOrDefault(place.madeFrom(), ""));
    }
}
