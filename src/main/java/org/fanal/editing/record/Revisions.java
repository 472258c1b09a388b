package org.fanal.editing.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of what people wrote. */
public final class Revisions {
    private static final String SELECT = """
            select r.id, r.proposal, r.document, r.author, s.name, r.base, r.body, r.hash, r.note, r.at
            from revision r left join person s on s.id = r.author
            """;

    private Revisions() {}

    /**
     * A text that is to be added.
     *
     * @param author the account, or none when a file brought it
     * @param imported the file version it came with, or none
     */
    public record Fresh(
            long proposal,
            Document document,
            Optional<Long> author,
            Optional<Long> imported,
            long base,
            String body,
            String note) {}

    /** Adds one. */
    public static Revision add(Handle handle, Fresh fresh, Instant at) {
        long id = handle.createUpdate("""
                        insert into revision (proposal, document, author, imported, base, body, hash, note, at)
                        values (:proposal, :document, :author, :imported, :base, :body, :hash, :note, :at)""")
                .bind("proposal", fresh.proposal())
                .bind("document", fresh.document().path())
                .bind("author", fresh.author())
                .bind("imported", fresh.imported())
                .bind("base", fresh.base())
                .bind("body", fresh.body())
                .bind("hash", BodyHash.of(fresh.body()))
                .bind("note", fresh.note())
                .bind("at", Columns.time(at))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        return find(handle, id).orElseThrow();
    }

    /** The revision with this id. */
    public static Optional<Revision> find(Handle handle, long id) {
        return handle.createQuery(SELECT + "where r.id = :id")
                .bind("id", id)
                .map((row, context) -> revision(row))
                .findOne();
    }

    /** All of a proposal, the oldest first. */
    public static List<Revision> of(Handle handle, long proposal) {
        return handle.createQuery(SELECT + "where r.proposal = :proposal order by r.id")
                .bind("proposal", proposal)
                .map((row, context) -> revision(row))
                .list();
    }

    /** The newest of a proposal. */
    public static Optional<Revision> newest(Handle handle, long proposal) {
        return handle.createQuery(
                        SELECT + "where r.id = (select max(n.id) from revision n where n.proposal = :proposal)")
                .bind("proposal", proposal)
                .map((row, context) -> revision(row))
                .findOne();
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getLong("id"),
                row.getLong("proposal"),
                new Document(row.getString("document")),
                Columns.signature(row, "author", "name", "at"),
                row.getLong("base"),
                row.getString("body"),
                row.getString("hash"),
                row.getString("note"));
    }
}
