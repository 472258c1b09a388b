package org.fanal.editing.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.content.Edition.Weight;
import org.fanal.editing.record.EditionRow.Kind;
import org.jdbi.v3.core.Handle;

/** The rows of what came to readers. */
public final class EditionRows {
    private static final String SELECT = """
            select e.id, e.document, e.number, e.kind, e.publication, e.hash, e.revision, e.person, s.name, e.at,
                e.public_note, e.severity
            from edition e left join person s on s.id = e.person
            """;

    private EditionRows() {}

    /**
     * An edition that is to be added.
     *
     * @param review the approval of exactly this text
     * @param imported the file version it came with
     * @param restores the earlier edition whose text it brings back
     */
    public record Fresh(
            Document document,
            int number,
            Kind kind,
            String hash,
            Optional<Long> revision,
            Optional<Long> review,
            Optional<Long> imported,
            Optional<Long> restores,
            Optional<Long> person,
            String publicNote,
            Weight weight) {
        /** The same with its number. */
        public Fresh numbered(int other) {
            return new Fresh(
                    document, other, kind, hash, revision, review, imported, restores, person, publicNote, weight);
        }
    }

    /** Every document that readers ever had, by name. */
    public static List<Document> documents(Handle handle) {
        return handle.createQuery("select distinct document from edition order by document")
                .mapTo(String.class)
                .map(Document::new)
                .list();
    }

    /** Adds one; the database refuses a number twice, and a reviewed one without the approval of exactly its text. */
    public static void add(Handle handle, Fresh fresh, long publication, Instant at) {
        handle.createUpdate("""
                        insert into edition (document, number, kind, publication, hash, revision, review, verdict, imported,
                            restores, person, public_note, severity, at)
                        values (:document, :number, :kind, :publication, :hash, :revision, :review, :verdict, :imported,
                            :restores, :person, :note, :severity, :at)""")
                .bind("document", fresh.document().path())
                .bind("number", fresh.number())
                .bind("kind", fresh.kind().column())
                .bind("publication", publication)
                .bind("hash", fresh.hash())
                .bind("revision", fresh.revision())
                .bind("review", fresh.review())
                .bind("verdict", fresh.review().map(id -> "approved"))
                .bind("imported", fresh.imported())
                .bind("restores", fresh.restores())
                .bind("person", fresh.person())
                .bind("note", fresh.publicNote())
                .bind("severity", fresh.weight().key())
                .bind("at", Columns.time(at))
                .execute();
    }

    /** All of a document, the oldest first. */
    public static List<EditionRow> of(Handle handle, Document document) {
        return handle.createQuery(SELECT + "where e.document = :document order by e.number")
                .bind("document", document.path())
                .map((row, context) -> edition(row))
                .list();
    }

    /** The edition with this id. */
    public static Optional<EditionRow> find(Handle handle, long id) {
        return handle.createQuery(SELECT + "where e.id = :id")
                .bind("id", id)
                .map((row, context) -> edition(row))
                .findOne();
    }

    /** The text of an edition; none when it withdrew the document. */
    public static Optional<String> body(Handle handle, EditionRow edition) {
        return handle.createQuery("""
                        select body from published_text
                        where publication = :publication and path = :path and change = 'whole'""")
                .bind("publication", edition.publication())
                .bind("path", edition.document().path())
                .mapTo(String.class)
                .findOne();
    }

    private static EditionRow edition(ResultSet row) throws SQLException {
        return new EditionRow(
                row.getLong("id"),
                new Document(row.getString("document")),
                row.getInt("number"),
                Kind.of(row.getString("kind")),
                row.getLong("publication"),
                row.getString("hash"),
                Columns.id(row, "revision"),
                Columns.signature(row, "person", "name", "at"),
                row.getString("public_note"),
                Weight.named(row.getString("severity")).orElseThrow());
    }
}
