package org.fanal.editing.translating;

import java.time.Instant;
import java.util.Optional;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.record.Origin;
import org.fanal.editing.translating.record.Standing;
import org.fanal.editing.translating.record.Version;
import org.fanal.editing.translating.record.Versions;
import org.fanal.editing.translating.record.Versions.Fresh;
import org.jdbi.v3.core.Handle;

/** The row that a verdict is about: a text that came with the files gets one, and so does one written for an equal source. */
final class Confirmable {
    private Confirmable() {}

    static Version of(Handle handle, Piece piece, Instant at) {
        return piece.pending()
                .map(version -> version.place().equals(piece.place())
                        ? version
                        : Versions.add(handle, carried(piece, version), at))
                .orElseGet(() -> Versions.add(handle, fromFiles(piece, Standing.DRAFT, piece.text()), at));
    }

    /** A text of the files whose place is taken is not in them any more: here it is. */
    static void keepReplaced(Handle handle, Piece piece, Instant at) {
        var replaced = piece.published().text();
        boolean isKept = replaced.isEmpty()
                || replaced.equals(piece.text())
                || Versions.of(handle, piece.place()).stream()
                        .anyMatch(version -> version.text().equals(replaced));
        if (!isKept) {
            Versions.add(handle, fromFiles(piece, Standing.MEMORY, replaced), at);
        }
    }

    private static Fresh fromFiles(Piece piece, Standing standing, String text) {
        var madeFrom = piece.published().madeFrom();
        return new Fresh(
                piece.place(),
                standing == Standing.DRAFT || madeFrom.isEmpty()
                        ? piece.original().source()
                        : madeFrom,
                piece.original().context(),
                text,
                Optional.empty(),
                Origin.FILE,
                standing,
                "",
                Optional.empty());
    }

    /** Only wording changed since: the same person's text for the source as it is now. */
    private static Fresh carried(Piece piece, Version version) {
        return new Fresh(
                piece.place(),
                piece.original().source(),
                piece.original().context(),
                version.text(),
                version.by().person(),
                version.origin(),
                Standing.DRAFT,
                "",
                version.upload());
    }
}
