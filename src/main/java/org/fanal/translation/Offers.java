package org.fanal.translation;

import static org.fanal.translation.Rendition.State.CONFIRMED;
import static org.fanal.translation.Rendition.State.DRAFT;
import static org.fanal.translation.Rendition.State.OUTDATED_MAJOR;
import static org.fanal.translation.Rendition.State.OUTDATED_MINOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.markdown.SegmentKey;
import org.fanal.translation.Placing.Placed;
import org.fanal.translation.history.Ancestor;
import org.fanal.translation.history.Confirmations;
import org.fanal.translation.history.Severity;
import org.fanal.translation.history.Successions;

/** Decides what the translations of one page and language are worth for its segments as they are now. */
final class Offers {
    private final Slug page;
    private final Successions successions;
    private final Confirmations confirmations;
    private final Origins origins;
    private final Map<SegmentKey, List<Translation>> bySource = new HashMap<>();
    private final Map<SegmentKey, List<Translation>> byPlace = new HashMap<>();

    Offers(
            Slug page,
            Successions successions,
            Confirmations confirmations,
            Origins origins,
            List<Translation> translations) {
        this.page = page;
        this.successions = successions;
        this.confirmations = confirmations;
        this.origins = origins;
        for (var each : translations) {
            bySource.computeIfAbsent(each.madeFrom(), key -> new ArrayList<>()).add(each);
            if (!each.entry().obsolete()) {
                byPlace.computeIfAbsent(each.standsUnder(), key -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    /**
     * What there is for a segment.
     *
     * @param aligned the text of the file that seems to have become this segment, when the file was not synced since
     */
    Optional<Placed> of(SegmentKey segment, Optional<SegmentKey> aligned) {
        for (var ancestor : successions.ancestors(page, segment)) {
            var found = best(bySource.getOrDefault(ancestor.key(), List.of()));
            if (found.isPresent()) {
                return Optional.of(inherited(segment, ancestor, found.get()));
            }
        }
        return best(byPlace.getOrDefault(segment, List.of()))
                .map(text -> outdated(OUTDATED_MAJOR, text, origins.outdatedSince(text)))
                .or(() -> aligned.flatMap(place -> best(byPlace.getOrDefault(place, List.of())))
                        .map(text -> outdated(OUTDATED_MAJOR, text, Optional.empty())));
    }

    private Placed inherited(SegmentKey segment, Ancestor ancestor, Translation text) {
        if (!ancestor.worst().keepsMeaning()) {
            var state = ancestor.worst() == Severity.MINOR ? OUTDATED_MINOR : OUTDATED_MAJOR;
            return outdated(state, text, ancestor.on());
        }
        boolean confirmed = isConfirmed(segment, text) || isConfirmed(text.madeFrom(), text);
        var state = confirmed ? CONFIRMED : DRAFT;
        return new Placed(text, new Rendition(state, text.text(), text.source(), confirmed, Optional.empty()));
    }

    private Placed outdated(Rendition.State state, Translation text, Optional<LocalDate> since) {
        boolean confirmed = isConfirmed(text.madeFrom(), text);
        return new Placed(text, new Rendition(state, text.text(), text.source(), confirmed, since));
    }

    /** Whether a second person confirmed the text for this source text or for one that differs from it in wording only. */
    private boolean isConfirmed(SegmentKey source, Translation text) {
        return successions.ancestors(page, source).stream()
                .filter(ancestor -> ancestor.worst().keepsMeaning())
                .anyMatch(ancestor -> confirmations.has(page, ancestor.key(), text.hash()));
    }

    private Optional<Translation> best(List<Translation> candidates) {
        if (candidates.size() < 2) {
            return candidates.stream().findFirst();
        }
        return candidates.stream()
                .min(Comparator.comparing((Translation text) -> !isConfirmed(text.madeFrom(), text))
                        .thenComparing(text -> text.entry().obsolete()));
    }
}
