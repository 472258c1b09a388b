package org.fanal.editing.translating;

import java.util.Optional;
import org.fanal.editing.outcome.Outcome;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.outcome.Refusal.Reason;
import org.fanal.editing.translating.Kept.As;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.record.Place;
import org.fanal.editing.translating.record.Standing;
import org.fanal.editing.translating.record.Verdicts;
import org.fanal.editing.translating.record.Version;
import org.fanal.editing.translating.record.Versions;
import org.fanal.people.Person;
import org.fanal.translation.check.Finding;
import org.fanal.translation.history.Exemptions;
import org.jdbi.v3.core.Handle;

/** A second person who lets a text stand although the check of numbers stops it, and says why. */
final class Overriding {
    private final Means means;
    private final SecondPersons seconds;

    Overriding(Means means) {
        this.means = means;
        this.seconds = new SecondPersons(means);
    }

    Outcome<Kept> override(Person person, Place place, Seen seen, String rule, String reason) {
        var wrong = Means.objectionToNote(reason);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        return means.store().write(handle -> {
            var piece = means.piece(handle, place);
            var objection = piece.map(found -> objection(handle, person, found, seen, rule))
                    .orElseGet(() -> Optional.of(Refusal.because(Reason.UNKNOWN)));
            return objection.isPresent()
                    ? Outcome.refused(objection.get())
                    : Outcome.done(override(handle, person, piece.orElseThrow(), rule, reason.strip()));
        });
    }

    private Optional<Refusal> objection(Handle handle, Person person, Piece piece, Seen seen, String rule) {
        return seconds.objection(handle, person, piece, seen)
                .or(() -> isStoppedBy(handle, piece, rule)
                        ? Optional.empty()
                        : Optional.of(Refusal.because(Reason.NOTHING_CHANGED)))
                .or(() -> rule.equals(Exemptions.NUMBERS)
                        ? Optional.empty()
                        : Optional.of(Refusal.because(Reason.CHECK_STOPS_IT)));
    }

    private boolean isStoppedBy(Handle handle, Piece piece, String rule) {
        return seconds.findings(handle, piece).stream()
                .anyMatch(finding -> finding.blocking() && finding.rule().equals(rule));
    }

    private Kept override(Handle handle, Person person, Piece piece, String rule, String reason) {
        var at = means.clock().instant();
        var version = Confirmable.of(handle, piece, at);
        Verdicts.override(handle, version, rule, person.id(), reason, at);
        means.note(handle, person, "let stand", piece.place(), version.hash() + " " + rule);
        var findings = seconds.findings(handle, piece);
        boolean isStopped = findings.stream().anyMatch(Finding::blocking);
        var kept = isStopped || version.standing() == Standing.DRAFT
                ? version
                : Versions.add(handle, asDraft(version, rule), at);
        return new Kept(isStopped ? As.NEEDS_WORK : As.DRAFT, Optional.of(kept), findings);
    }

    /** The same text of the same person, which may be confirmed now. */
    private static Versions.Fresh asDraft(Version version, String rule) {
        return new Versions.Fresh(
                version.place(),
                version.source(),
                version.context(),
                version.text(),
                version.by().person(),
                version.origin(),
                Standing.DRAFT,
                "let stand: " + rule,
                version.upload());
    }
}
