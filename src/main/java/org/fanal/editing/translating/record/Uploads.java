package org.fanal.editing.translating.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fanal.editing.record.Columns;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.jdbi.v3.core.Handle;

/** The rows of files that came in, and of the links they may come through. */
public final class Uploads {
    private static final String SELECT = """
            select f.id, f.language, f.person, p.name as pseudonym, f.at, f.link, f.name, u.person as undoer,
                up.name as undoer_name, u.at as undone_at
            from upload f join person p on p.id = f.person
            left join upload_undo u on u.upload = f.id left join person up on up.id = u.person
            """;

    private Uploads() {}

    /**
     * A link that somebody made.
     *
     * @param person who answers for what comes through it
     * @param isUsed whether a file came through it already
     */
    public record Link(long id, Language language, long person, Instant expires, boolean isUsed) {
        /** Whether a file may come through it. */
        public boolean isOpen(Instant now) {
            return !isUsed && now.isBefore(expires);
        }
    }

    /** Adds a file. */
    public static long add(
            Handle handle, Language language, long person, Optional<Long> link, String name, Instant at) {
        return handle.createUpdate("""
                        insert into upload (language, person, link, name, at)
                        values (:language, :person, :link, :name, :at)""")
                .bind("language", language.tag())
                .bind("person", person)
                .bind("link", link)
                .bind("name", name)
                .bind("at", Columns.time(at))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Adds what became of its entries. */
    public static void count(Handle handle, long upload, Map<String, Integer> counts) {
        new TreeMap<>(counts)
                .forEach((outcome, entries) -> handle.createUpdate(
                                "insert into upload_count (upload, outcome, entries) values (:upload, :outcome, :entries)")
                        .bind("upload", upload)
                        .bind("outcome", outcome)
                        .bind("entries", entries)
                        .execute());
    }

    /** Takes one back. */
    public static void undo(Handle handle, long upload, long person, Instant at) {
        handle.createUpdate("insert into upload_undo (upload, person, at) values (:upload, :person, :at)")
                .bind("upload", upload)
                .bind("person", person)
                .bind("at", Columns.time(at))
                .execute();
    }

    /** The file with this id. */
    public static Optional<Upload> find(Handle handle, long id) {
        return handle.createQuery(SELECT + "where f.id = :id")
                .bind("id", id)
                .map((row, context) -> upload(handle, row))
                .findOne();
    }

    /** All files of a language, the newest first. */
    public static List<Upload> of(Handle handle, Language language) {
        return handle.createQuery(SELECT + "where f.language = :language order by f.id desc")
                .bind("language", language.tag())
                .map((row, context) -> upload(handle, row))
                .list();
    }

    /** Adds a link. */
    public static void addLink(
            Handle handle, String tokenHash, Language language, long person, Instant at, Instant expires) {
        handle.createUpdate("""
                        insert into upload_link (token_hash, language, made_by, made_at, expires_at)
                        values (:token, :language, :person, :at, :expires)""")
                .bind("token", tokenHash)
                .bind("language", language.tag())
                .bind("person", person)
                .bind("at", Columns.time(at))
                .bind("expires", Columns.time(expires))
                .execute();
    }

    /** The link with this token. */
    public static Optional<Link> link(Handle handle, String tokenHash) {
        return handle.createQuery("""
                        select l.id, l.language, l.made_by, l.expires_at, f.id as used
                        from upload_link l left join upload f on f.link = l.id where l.token_hash = :token""")
                .bind("token", tokenHash)
                .map((row, context) -> new Link(
                        row.getLong("id"),
                        Languages.known(row.getString("language")).orElseThrow(),
                        row.getLong("made_by"),
                        Columns.time(row, "expires_at"),
                        Columns.id(row, "used").isPresent()))
                .findOne();
    }

    private static Upload upload(Handle handle, ResultSet row) throws SQLException {
        var counts = new TreeMap<String, Integer>();
        handle.createQuery("select outcome, entries from upload_count where upload = :id")
                .bind("id", row.getLong("id"))
                .map((count, context) -> counts.put(count.getString("outcome"), count.getInt("entries")))
                .list();
        return new Upload(
                row.getLong("id"),
                Languages.known(row.getString("language")).orElseThrow(),
                Columns.signature(row, "person", "pseudonym", "at"),
                Columns.id(row, "link").isPresent(),
                row.getString("name"),
                counts,
                Columns.id(row, "undoer").isEmpty()
                        ? Optional.empty()
                        : Optional.of(Columns.signature(row, "undoer", "undoer_name", "undone_at")));
    }
}
