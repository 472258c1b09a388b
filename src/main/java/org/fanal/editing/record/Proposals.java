package org.fanal.editing.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fanal.editing.record.Proposal.State;
import org.jdbi.v3.core.Handle;

/** The rows of proposals, and of who had which part in them. */
public final class Proposals {
    private static final String SELECT = """
            select p.id, p.document, p.former, p.started_by, s.name, p.at,
                case
                    when exists (select 1 from edition e join revision r on r.id = e.revision where r.proposal = p.id)
                        then 'PUBLISHED'
                    when exists (select 1 from closure c where c.proposal = p.id) then 'CLOSED'
                    else coalesce((select case v.verdict when 'approved' then 'HELD' when 'sent back' then 'DRAFT' else 'SUBMITTED' end
                        from submission b left join review v on v.submission = b.id
                        where b.proposal = p.id
                        and b.id = (select max(n.id) from submission n where n.proposal = p.id)
                        and b.revision = (select max(n.id) from revision n where n.proposal = p.id)), 'DRAFT')
                end as state
            from proposal p left join person s on s.id = p.started_by
            """;

    private Proposals() {}

    /** Starts one. */
    public static long start(
            Handle handle, Document document, Optional<Document> former, Optional<Long> person, Instant at) {
        return handle.createUpdate("""
                        insert into proposal (document, former, started_by, at)
                        values (:document, :former, :person, :at)""")
                .bind("document", document.path())
                .bind("former", former.map(Document::path))
                .bind("person", person)
                .bind("at", Columns.time(at))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** The proposal with this id. */
    public static Optional<Proposal> find(Handle handle, long id) {
        return handle.createQuery(SELECT + "where p.id = :id")
                .bind("id", id)
                .map((row, context) -> proposal(row))
                .findOne();
    }

    /** All proposals of a document, the oldest first. */
    public static List<Proposal> of(Handle handle, Document document) {
        return handle.createQuery(SELECT + "where p.document = :document or p.former = :document order by p.id")
                .bind("document", document.path())
                .map((row, context) -> proposal(row))
                .list();
    }

    /** Those that may still come to readers, the oldest first. */
    public static List<Proposal> open(Handle handle) {
        return handle.createQuery(SELECT + """
                        where not exists (select 1 from closure c where c.proposal = p.id)
                        and not exists (select 1 from edition e join revision r on r.id = e.revision where r.proposal = p.id)
                        order by p.id""").map((row, context) -> proposal(row)).stream()
                .filter(Proposal::isOpen)
                .toList();
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getLong("id"),
                new Document(row.getString("document")),
                Columns.text(row, "former").map(Document::new),
                Columns.signature(row, "started_by", "name", "at"),
                State.valueOf(row.getString("state")));
    }

    /** The part a person has in a proposal. */
    public static Optional<Part> part(Handle handle, long proposal, long person) {
        return handle.createQuery("select part from hand where proposal = :proposal and person = :person")
                .bind("proposal", proposal)
                .bind("person", person)
                .mapTo(String.class)
                .findOne()
                .map(Part::of);
    }

    /** Everybody who wrote on a proposal. */
    public static List<Long> editors(Handle handle, long proposal) {
        return handle.createQuery("select person from hand where proposal = :proposal and part = 'editor'")
                .bind("proposal", proposal)
                .mapTo(Long.class)
                .list();
    }

    /** Who has a hand in a proposal has one part in it for ever. */
    public enum Part {
        EDITOR,
        REVIEWER;

        private static Part of(String column) {
            return column.equals("editor") ? EDITOR : REVIEWER;
        }

        private String column() {
            return this == EDITOR ? "editor" : "reviewer";
        }
    }

    /** Gives a person a part, unless they have it already; the database refuses another. */
    public static void take(Handle handle, long proposal, long person, Part part, Instant at) {
        if (part(handle, proposal, person).filter(part::equals).isPresent()) {
            return;
        }
        handle.createUpdate("insert into hand (proposal, person, part, at) values (:proposal, :person, :part, :at)")
                .bind("proposal", proposal)
                .bind("person", person)
                .bind("part", part.column())
                .bind("at", Columns.time(at))
                .execute();
    }

    /** That a proposal was laid aside. */
    public record Closure(Signature by, String note) {}

    /** Who laid a proposal aside. */
    public static Optional<Closure> closure(Handle handle, long proposal) {
        return handle.createQuery("""
                        select c.person, s.name, c.at, c.note from closure c left join person s on s.id = c.person
                        where c.proposal = :proposal""")
                .bind("proposal", proposal)
                .map((row, context) ->
                        new Closure(Columns.signature(row, "person", "name", "at"), row.getString("note")))
                .findOne();
    }

    /** Lays one aside. */
    public static void close(Handle handle, long proposal, Optional<Long> person, String note, Instant at) {
        handle.createUpdate("""
                        insert into closure (proposal, person, note, at) values (:proposal, :person, :note, :at)""")
                .bind("proposal", proposal)
                .bind("person", person)
                .bind("note", note)
                .bind("at", Columns.time(at))
                .execute();
    }
}
