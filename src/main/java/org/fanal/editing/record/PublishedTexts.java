package org.fanal.editing.record;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fanal.texts.MemoryTexts;
import org.jdbi.v3.core.Handle;

/** The rows of what readers get: publications, and the texts each of them changed. */
public final class PublishedTexts {
    /** What a column holds at most. */
    static final int LONGEST_PART = 1_000_000;

    private static final String CURRENT = """
            select path, change, body from published_text t
            where publication >= (select max(w.publication) from published_text w
                where w.path = t.path and w.change <> 'added' and w.publication <= :until)
            and publication <= :until and path in (select path from published_text where publication > :since)
            order by publication, part""";

    private PublishedTexts() {}

    /** The id of the newest publication; 0 before the first. */
    public static long newest(Handle handle) {
        return handle.createQuery("select coalesce(max(id), 0) from publication")
                .mapTo(Long.class)
                .one();
    }

    /** The id of the newest publication that changed a text; 0 when none did. */
    public static long newest(Handle handle, String path) {
        return handle.createQuery("select coalesce(max(publication), 0) from published_text where path = :path")
                .bind("path", path)
                .mapTo(Long.class)
                .one();
    }

    /** The texts that were changed by publications after one (0 for all texts), as they stand now; nothing where one is gone. */
    public static Map<String, Optional<String>> changedSince(Handle handle, long since) {
        return changed(handle, since, Long.MAX_VALUE);
    }

    /** All texts as they stood after a publication. */
    public static MemoryTexts asOf(Handle handle, long publication) {
        return MemoryTexts.EMPTY.with(changed(handle, 0, publication));
    }

    /** One text as it stood after a publication; nothing when there was none. */
    public static Optional<String> body(Handle handle, String path, long publication) {
        return handle
                .createQuery("""
                        select change, body from published_text where path = :path and publication <= :until
                        and publication >= (select coalesce(max(publication), 0) from published_text
                            where path = :path and change <> 'added' and publication <= :until)
                        order by publication, part""")
                .bind("path", path)
                .bind("until", publication)
                .map((row, context) -> new Part(path, row.getString("change"), row.getString("body")))
                .stream()
                .filter(part -> !part.change().equals("removed"))
                .map(Part::body)
                .reduce(String::concat);
    }

    /** Who published, and when. */
    public static Signature by(Handle handle, long publication) {
        return handle.createQuery("""
                        select p.person, s.name, p.at from publication p left join person s on s.id = p.person
                        where p.id = :id""")
                .bind("id", publication)
                .map((row, context) -> Columns.signature(row, "person", "name", "at"))
                .one();
    }

    private static Map<String, Optional<String>> changed(Handle handle, long since, long until) {
        var texts = new TreeMap<String, Optional<StringBuilder>>();
        handle.createQuery(CURRENT)
                .bind("since", since)
                .bind("until", until)
                .map((row, context) -> new Part(row.getString("path"), row.getString("change"), row.getString("body")))
                .forEach(part -> part.into(texts));
        var whole = new TreeMap<String, Optional<String>>();
        texts.forEach((path, text) -> whole.put(path, text.map(StringBuilder::toString)));
        return whole;
    }

    private record Part(String path, String change, String body) {
        void into(Map<String, Optional<StringBuilder>> texts) {
            switch (change) {
                case "whole" -> texts.put(path, Optional.of(new StringBuilder(body)));
                case "added" ->
                    texts.getOrDefault(path, Optional.empty()).orElseThrow().append(body);
                default -> texts.put(path, Optional.empty());
            }
        }
    }

    /**
     * Adds a publication with the texts it changes.
     *
     * @param before the texts until now: of one that only grew, what was added is kept
     * @return its id, which every later one exceeds
     */
    public static long add(
            Handle handle,
            Instant at,
            Optional<Long> person,
            String cause,
            MemoryTexts before,
            Map<String, Optional<String>> changes) {
        long id = handle.createUpdate("insert into publication (at, person, cause) values (:at, :person, :cause)")
                .bind("at", Columns.time(at))
                .bind("person", person)
                .bind("cause", cause)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        var batch = handle.prepareBatch("""
                insert into published_text (publication, path, part, change, body, hash)
                values (:publication, :path, :part, :change, :body, :hash)""");
        new LinkedHashMap<>(changes)
                .forEach((path, body) -> new Change(path, before.body(path), body)
                        .parts()
                        .forEach((part, text) -> batch.bind("publication", id)
                                .bind("path", path)
                                .bind("part", part)
                                .bind("change", text.change())
                                .bind("body", text.body())
                                .bind("hash", text.hash())
                                .add()));
        if (!changes.isEmpty()) {
            batch.execute();
        }
        return id;
    }

    private record Row(String change, String body) {
        String hash() {
            return change.equals("removed") ? BodyHash.REMOVED : BodyHash.of(body);
        }
    }

    private record Change(String path, Optional<String> before, Optional<String> after) {
        Map<Integer, Row> parts() {
            var rows = new LinkedHashMap<Integer, Row>();
            if (after.isEmpty()) {
                rows.put(0, new Row("removed", ""));
                return rows;
            }
            boolean grew = path.endsWith(".tsv")
                    && before.filter(text -> after.get().startsWith(text)).isPresent();
            var rest = grew ? after.get().substring(before.orElse("").length()) : after.get();
            int start = 0;
            do {
                int end = Math.min(rest.length(), start + LONGEST_PART);
                rows.put(rows.size(), new Row(grew || start > 0 ? "added" : "whole", rest.substring(start, end)));
                start = end;
            } while (start < rest.length());
            return rows;
        }
    }
}
