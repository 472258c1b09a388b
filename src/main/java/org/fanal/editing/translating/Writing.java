package org.fanal.editing.translating;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanal.editing.outcome.Outcome;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.outcome.Refusal.Reason;
import org.fanal.editing.translating.Kept.As;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.record.Origin;
import org.fanal.editing.translating.record.Place;
import org.fanal.editing.translating.record.Standing;
import org.fanal.editing.translating.record.Version;
import org.fanal.editing.translating.record.Versions;
import org.fanal.people.Person;
import org.fanal.translation.check.Finding;
import org.jdbi.v3.core.Handle;

/** Saving: every text somebody wrote is on record, whatever a check or somebody else says. */
final class Writing {
    private static final int LONGEST = 100_000;

    private final Means means;

    Writing(Means means) {
        this.means = means;
    }

    Outcome<Kept> save(Person person, Place place, Optional<Long> after, List<String> written) {
        var forms = written.stream().map(Writing::tidied).toList();
        var text = String.join("\n", forms);
        if (text.isBlank()) {
            return Outcome.refused(Reason.NOTHING_CHANGED);
        }
        if (text.length() > LONGEST) {
            return Outcome.refused(Reason.TEXT_TOO_LONG);
        }
        return means.store().write(handle -> {
            var objection = means.objection(handle, person, place.language());
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            return means.piece(handle, place)
                    .map(piece -> save(handle, person, piece, after, forms))
                    .orElseGet(() -> keep(handle, person, place, text));
        });
    }

    private Outcome<Kept> save(Handle handle, Person person, Piece piece, Optional<Long> after, List<String> forms) {
        var findings = means.checks().of(piece.original(), forms, piece.place().language());
        var text = String.join("\n", forms);
        if (piece.text().equals(text)) {
            return Outcome.done(new Kept(As.UNCHANGED, piece.pending(), findings));
        }
        var standing = standing(person, piece, after, findings);
        var reason = findings.stream()
                .filter(Finding::blocking)
                .map(Finding::rule)
                .distinct()
                .collect(Collectors.joining(", "));
        var version = add(handle, person, piece, text, standing, reason);
        return Outcome.done(new Kept(as(standing), Optional.of(version), findings));
    }

    /** What somebody else wrote since this was begun stays; this lies beside it. */
    private static Standing standing(Person person, Piece piece, Optional<Long> after, List<Finding> findings) {
        boolean isLate = piece.pending()
                .filter(version -> !version.by().isBy(person.id())
                        && !after.equals(Optional.of(version.id()))
                        && version.standing() == Standing.DRAFT)
                .isPresent();
        if (isLate) {
            return Standing.SUGGESTION;
        }
        return findings.stream().anyMatch(Finding::blocking) ? Standing.NEEDS_WORK : Standing.DRAFT;
    }

    private static As as(Standing standing) {
        return switch (standing) {
            case NEEDS_WORK -> As.NEEDS_WORK;
            case SUGGESTION -> As.SUGGESTION;
            case OUTDATED -> As.OUTDATED;
            default -> As.DRAFT;
        };
    }

    private Version add(Handle handle, Person person, Piece piece, String text, Standing standing, String reason) {
        boolean isRemembered = means.suggestions(handle, piece.place().language(), piece.original()).stream()
                .anyMatch(suggestion -> suggestion.remembered().text().equals(text));
        var fresh = new Versions.Fresh(
                piece.place(),
                piece.original().source(),
                piece.original().context(),
                text,
                Optional.of(person.id()),
                isRemembered ? Origin.MEMORY : Origin.HAND,
                standing,
                reason,
                Optional.empty());
        var version = Versions.add(handle, fresh, means.clock().instant());
        means.note(handle, person, "translated", piece.place(), version.hash().text());
        return version;
    }

    /** The source was changed while somebody wrote: the text is kept for the one it was made from. */
    private Outcome<Kept> keep(Handle handle, Person person, Place place, String text) {
        var source = new FormerSources(handle).find(place);
        if (source.isEmpty()) {
            return Outcome.refused(Refusal.because(Reason.UNKNOWN));
        }
        var fresh = new Versions.Fresh(
                place,
                source.get().text(),
                source.get().context(),
                text,
                Optional.of(person.id()),
                Origin.HAND,
                Standing.DRAFT,
                "the source changed",
                Optional.empty());
        var version = Versions.add(handle, fresh, means.clock().instant());
        means.note(handle, person, "translated", place, version.hash().text());
        return Outcome.done(new Kept(As.OUTDATED, Optional.of(version), List.of()));
    }

    static String tidied(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
        return Normalizer.normalize(lines, Normalizer.Form.NFC).strip();
    }
}
