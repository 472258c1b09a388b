package org.fanal.editing.record;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** The rows of what files said when the server started. */
public final class Imports {
    private Imports() {}

    /** What became of a file. */
    public enum Outcome {
        /** Readers have it as it is. */
        PUBLISHED,
        /** What it said that was new has been put into the text readers have. */
        MERGED,
        /** It waits for a second person. */
        PROPOSED,
        /** It waits until its page is settled, or for a start with {@code --trust-files}. */
        WAITING,
        /** The record had it already. */
        KNOWN,
        /** The file is no longer there. */
        GONE;

        private String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A version of a file that was seen. */
    public record Seen(long id, String path, String hash, Outcome outcome, Optional<Long> publication) {}

    /** The last version of each file. */
    public static Map<String, Seen> last(Handle handle) {
        return last(handle, "");
    }

    /** The last version of each file that does not wait any more: what later ones are compared with. */
    public static Map<String, Seen> lastSettled(Handle handle) {
        return last(handle, " and n.outcome not in ('waiting', 'proposed')");
    }

    /** The text of a version, when readers did not get it as it is. */
    public static Optional<String> body(Handle handle, long id) {
        return handle.createQuery("select body from imported where id = :id and body is not null")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }

    private static Map<String, Seen> last(Handle handle, String which) {
        var seen = new TreeMap<String, Seen>();
        handle.createQuery("""
                        select id, path, hash, outcome, publication from imported i
                        where id = (select max(n.id) from imported n where n.path = i.path""" + which + ")")
                .map((row, context) -> new Seen(
                        row.getLong("id"),
                        row.getString("path"),
                        row.getString("hash"),
                        Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                        Columns.id(row, "publication")))
                .forEach(each -> seen.put(each.path(), each));
        return seen;
    }

    /**
     * Notes a version.
     *
     * @param body kept when readers do not get it as it is
     */
    public static long add(
            Handle handle,
            String path,
            String hash,
            Outcome outcome,
            Optional<String> body,
            Optional<Long> publication,
            Instant at) {
        return handle.createUpdate("""
                        insert into imported (path, hash, body, outcome, publication, at)
                        values (:path, :hash, :body, :outcome, :publication, :at)""")
                .bind("path", path)
                .bind("hash", hash)
                .bind("body", body)
                .bind("outcome", outcome.column())
                .bind("publication", publication)
                .bind("at", Columns.time(at))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }
}
