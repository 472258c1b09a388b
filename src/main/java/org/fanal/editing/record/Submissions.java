package org.fanal.editing.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.editing.record.Submission.Review;
import org.fanal.markdown.SegmentKey;
import org.fanal.translation.history.Severity;
import org.jdbi.v3.core.Handle;

/** The rows of what was put before a second person, and what that person said. */
public final class Submissions {
    private static final String SELECT = """
            select b.id, b.proposal, b.revision, b.hash, b.person, s.name, b.at, b.public_note,
                v.id as review, v.verdict, v.note, v.reviewer, w.name as reviewer_name, v.at as reviewed_at
            from submission b
            left join person s on s.id = b.person
            left join review v on v.submission = b.id
            left join person w on w.id = v.reviewer
            """;

    private Submissions() {}

    /** Adds one. */
    public static long add(
            Handle handle,
            Revision revision,
            Optional<Long> person,
            String publicNote,
            Map<KeyPair, Severity> severities,
            Map<String, Instant> holds,
            Instant at) {
        long id = handle.createUpdate("""
                        insert into submission (proposal, revision, hash, person, public_note, at)
                        values (:proposal, :revision, :hash, :person, :note, :at)""")
                .bind("proposal", revision.proposal())
                .bind("revision", revision.id())
                .bind("hash", revision.hash())
                .bind("person", person)
                .bind("note", publicNote)
                .bind("at", Columns.time(at))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        severities.forEach((keys, severity) -> handle.createUpdate("""
                        insert into submission_change (submission, old_key, new_key, severity)
                        values (:submission, :from, :to, :severity)""")
                .bind("submission", id)
                .bind("from", keys.from().text())
                .bind("to", keys.to().text())
                .bind("severity", severity.key())
                .execute());
        holds.forEach((language, until) -> handle.createUpdate("""
                        insert into submission_hold (submission, language, until) values (:submission, :language, :until)""")
                .bind("submission", id)
                .bind("language", language)
                .bind("until", Columns.time(until))
                .execute());
        return id;
    }

    /** The submission with this id. */
    public static Optional<Submission> find(Handle handle, long id) {
        return handle.createQuery(SELECT + "where b.id = :id")
                .bind("id", id)
                .map((row, context) -> submission(handle, row))
                .findOne();
    }

    /** All of a proposal, the oldest first. */
    public static List<Submission> of(Handle handle, long proposal) {
        return handle.createQuery(SELECT + "where b.proposal = :proposal order by b.id")
                .bind("proposal", proposal)
                .map((row, context) -> submission(handle, row))
                .list();
    }

    /** Adds a verdict; the database refuses a second one, one by an editor of the proposal, and one on another text. */
    public static long review(
            Handle handle, Submission submission, long reviewer, boolean approved, String note, Instant at) {
        return handle.createUpdate("""
                        insert into review (submission, proposal, revision, hash, reviewer, verdict, note, at)
                        values (:submission, :proposal, :revision, :hash, :reviewer, :verdict, :note, :at)""")
                .bind("submission", submission.id())
                .bind("proposal", submission.proposal())
                .bind("revision", submission.revision())
                .bind("hash", submission.hash())
                .bind("reviewer", reviewer)
                .bind("verdict", approved ? "approved" : "sent back")
                .bind("note", note)
                .bind("at", Columns.time(at))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    private static Submission submission(Handle handle, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Submission(
                id,
                row.getLong("proposal"),
                row.getLong("revision"),
                row.getString("hash"),
                Columns.signature(row, "person", "name", "at"),
                row.getString("public_note"),
                severities(handle, id),
                holds(handle, id),
                review(row));
    }

    private static Optional<Review> review(ResultSet row) throws SQLException {
        var id = Columns.id(row, "review");
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new Review(
                        id.get(),
                        Columns.signature(row, "reviewer", "reviewer_name", "reviewed_at"),
                        row.getString("verdict").equals("approved"),
                        row.getString("note")));
    }

    private static Map<KeyPair, Severity> severities(Handle handle, long submission) {
        var severities = new HashMap<KeyPair, Severity>();
        handle.createQuery("select old_key, new_key, severity from submission_change where submission = :id")
                .bind("id", submission)
                .map((row, context) -> severities.put(
                        new KeyPair(new SegmentKey(row.getString("old_key")), new SegmentKey(row.getString("new_key"))),
                        Severity.parse(row.getString("severity")).orElseThrow()))
                .list();
        return severities;
    }

    private static Map<String, Instant> holds(Handle handle, long submission) {
        var holds = new HashMap<String, Instant>();
        handle.createQuery("select language, until from submission_hold where submission = :id")
                .bind("id", submission)
                .map((row, context) -> holds.put(row.getString("language"), Columns.time(row, "until")))
                .list();
        return holds;
    }
}
