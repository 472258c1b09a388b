package org.fanal.editing.translating;

import java.util.List;
import java.util.Optional;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.outcome.Refusal.Reason;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.now.State;
import org.fanal.editing.translating.record.Verdicts;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.fanal.people.SecondPerson;
import org.fanal.translation.check.Finding;
import org.fanal.translation.history.Exemptions;
import org.jdbi.v3.core.Handle;

/** Who may be the second person for a translation, and for which. */
final class SecondPersons {
    private final Means means;

    SecondPersons(Means means) {
        this.means = means;
    }

    /** Why this person cannot say anything about exactly this text. */
    Optional<Refusal> objection(Handle handle, Person person, Piece piece, Seen seen) {
        if (piece.text().isEmpty() || !piece.hash().equals(seen.hash())) {
            return because(Reason.ANOTHER_TEXT);
        }
        return means.objection(handle, person, piece.place().language())
                .or(() -> piece.state() == State.CONFIRMED ? because(Reason.NO_LONGER_OPEN) : Optional.empty())
                .or(() -> objection(handle, person, piece));
    }

    /** Why this person cannot confirm exactly this text. */
    Optional<Refusal> objectionToConfirm(Handle handle, Person person, Piece piece, Seen seen) {
        return objection(handle, person, piece, seen)
                .or(() -> isStopped(handle, piece) ? because(Reason.CHECK_STOPS_IT) : Optional.empty());
    }

    /** Why this person is not a second one for this text. */
    private Optional<Refusal> objection(Handle handle, Person person, Piece piece) {
        var author = piece.pending().flatMap(version -> version.by().person());
        var verdict = means.second()
                .of(handle, person, Role.TRANSLATOR, author.map(List::of).orElse(List.of()));
        return reason(verdict).map(Refusal::because);
    }

    private static Optional<Reason> reason(SecondPerson.Verdict verdict) {
        return switch (verdict) {
            case MAY -> Optional.empty();
            case WITHOUT_ROLE -> Optional.of(Reason.NOT_YOUR_ROLE);
            case TOO_YOUNG -> Optional.of(Reason.TOO_YOUNG);
            case IS_AN_AUTHOR -> Optional.of(Reason.YOUR_OWN_TEXT);
            case INVITED_AN_AUTHOR -> Optional.of(Reason.YOUR_OWN_GUEST);
        };
    }

    private boolean isStopped(Handle handle, Piece piece) {
        return findings(handle, piece).stream().anyMatch(Finding::blocking);
    }

    /** What is wrong or odd in a text, but for what a second person let stand. */
    List<Finding> findings(Handle handle, Piece piece) {
        var exempt = exempt(handle, piece);
        return means.checks().of(piece.original(), piece.forms(), piece.place().language()).stream()
                .filter(finding -> !exempt.contains(finding.rule()))
                .toList();
    }

    /** The checks that a second person set aside for exactly this text. */
    List<String> exempt(Handle handle, Piece piece) {
        var place = piece.place();
        return piece.pending()
                .map(version -> Verdicts.overridden(handle, version))
                .orElseGet(() -> means.publisher().published().made().history(place.language()).stream()
                        .filter(history -> history.exemptions().has(place.page(), piece.hash(), Exemptions.NUMBERS))
                        .map(history -> Exemptions.NUMBERS)
                        .toList());
    }

    private static Optional<Refusal> because(Reason reason) {
        return Optional.of(Refusal.because(reason));
    }
}
