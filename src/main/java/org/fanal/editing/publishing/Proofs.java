package org.fanal.editing.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import org.fanal.editing.record.KeyPair;
import org.fanal.translation.history.Severity;

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
                        now.made().renaming(from, change.document().slug().orElseThrow())));
        var severities = change.severities();
        var made = now.made()
                .change(
                        texts,
                        (page, from, to) -> severities.getOrDefault(new KeyPair(from, to), Severity.MAJOR),
                        today());
        return new Proof(now, change, made.texts(), Made.of(made.next()), made.changes());
    }
}
