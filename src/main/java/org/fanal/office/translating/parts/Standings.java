package org.fanal.office.translating.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fanal.editing.translating.now.Original;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.now.State;
import org.fanal.office.desk.parts.Chip;
import org.fanal.office.desk.parts.Told;
import org.fanal.translation.words.Words;

/** How it stands with a text, in a word. */
public record Standings(Words words) {
    /** Its state, and whether people act on it in danger. */
    public List<Chip> of(Piece piece) {
        var chips = new ArrayList<Chip>();
        chips.add(of(piece.state()));
        if (piece.original().critical()) {
            chips.add(new Chip("bad", words.say("translate.critical")));
        }
        piece.awaitedUntil()
                .map(until -> words.say("translate.awaited", Map.of("time", new Told(words).time(until))))
                .ifPresent(awaited -> chips.add(new Chip("wait", awaited)));
        return chips;
    }

    /** A state. */
    public Chip of(State state) {
        return new Chip(kind(state), words.say("translate.state." + key(state)));
    }

    /** What kind of text it is. */
    public Chip kind(Original original) {
        return new Chip(
                "",
                words.say("translate.kind."
                        + (original.word().isPresent()
                                ? "word"
                                : original.kind()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'))));
    }

    /** The colour of a state. */
    public static String kind(State state) {
        return switch (state) {
            case OUTDATED_MAJOR, NEEDS_WORK, SENT_BACK -> "bad";
            case OUTDATED_MINOR, DRAFT -> "wait";
            case MISSING -> "";
            case CONFIRMED -> "good";
        };
    }

    private static String key(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
