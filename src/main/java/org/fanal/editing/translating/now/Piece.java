package org.fanal.editing.translating.now;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fanal.editing.translating.record.Place;
import org.fanal.editing.translating.record.Version;
import org.fanal.translation.Rendition;
import org.fanal.translation.history.TextHash;

/**
 * A text and what there is of it in a language.
 *
 * @param published what the published texts offer for it
 * @param pending what somebody wrote at the desk or sent in, and nobody has confirmed
 * @param former what was written for an earlier source text
 * @param awaitedUntil until when a change that readers do not have yet waits for it
 */
public record Piece(
        Place place,
        Original original,
        Rendition published,
        Optional<Version> pending,
        Optional<Former> former,
        Optional<Instant> awaitedUntil) {
    /** The same, and a change waits for it. */
    public Piece awaited(Instant until) {
        return new Piece(place, original, published, pending, former, Optional.of(until));
    }

    /** How it stands. */
    public State state() {
        return pending.map(Piece::state).orElseGet(() -> switch (published.state()) {
            case CONFIRMED -> State.CONFIRMED;
            case DRAFT -> State.DRAFT;
            case OUTDATED_MINOR -> State.OUTDATED_MINOR;
            case OUTDATED_MAJOR -> State.OUTDATED_MAJOR;
            case MISSING -> former.isPresent() ? State.OUTDATED_MAJOR : State.MISSING;
        });
    }

    private static State state(Version version) {
        return switch (version.standing()) {
            case NEEDS_WORK -> State.NEEDS_WORK;
            default -> version.sentBack().isPresent() ? State.SENT_BACK : State.DRAFT;
        };
    }

    /** The translation of the source text as it is; empty when there is none. */
    public String text() {
        return pending.map(Version::text).orElseGet(() -> switch (published.state()) {
            case CONFIRMED, DRAFT -> published.text();
            default -> "";
        });
    }

    /** That text, form by form; one empty form when there is none. */
    public List<String> forms() {
        return original.isCounted() ? Arrays.asList(text().split("\n", -1)) : List.of(text());
    }

    /** What a confirmation of it holds. */
    public TextHash hash() {
        return TextHash.of(text());
    }

    /** Whether exactly this may go before a second person. */
    public boolean isToConfirm() {
        return state() == State.DRAFT;
    }
}
