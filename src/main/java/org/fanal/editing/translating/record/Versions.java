package org.fanal.editing.translating.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Slug;
import org.fanal.editing.record.Columns;
import org.fanal.editing.record.Signature;
import org.fanal.editing.translating.record.Version.SentBack;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.markdown.SegmentKey;
import org.fanal.translation.history.TextHash;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** The rows of translations. */
public final class Versions {
    private static final int LONGEST_REASON = 2_000;

    private static final String SELECT = """
            select t.id, t.language, t.page, t.source_key, t.source_text, t.context, t.text, t.hash, t.author, a.name, t.at,
                t.origin, t.standing, t.reason, t.upload, c.confirmer, cp.name as confirmer_name, c.at as confirmed_at,
                b.person as sender, bp.name as sender_name, b.note, b.at as sent_back_at
            from translation t
            left join person a on a.id = t.author
            left join confirmation c on c.translation = t.id
            left join person cp on cp.id = c.confirmer
            left join sent_back b on b.id = (select max(s.id) from sent_back s where s.translation = t.id)
            left join person bp on bp.id = b.person
            """;

    private static final String IN_FORCE = " and not exists (select 1 from upload_undo u where u.upload = t.upload)";

    private static final String OPEN = " where t.language = :language and t.standing = :standing" + IN_FORCE
            + " and not exists (select 1 from settled d where d.translation = t.id)";

    private Versions() {}

    /**
     * A text that is to be added.
     *
     * @param author none for a text that came with the files of the site
     */
    public record Fresh(
            Place place,
            String source,
            Optional<String> context,
            String text,
            Optional<Long> author,
            Origin origin,
            Standing standing,
            String reason,
            Optional<Long> upload) {}

    /** Adds one. */
    public static Version add(Handle handle, Fresh fresh, Instant at) {
        var batch = inserting(handle);
        bind(batch, fresh, at);
        long id = batch.executePreparedBatch("id").mapTo(Long.class).one();
        return find(handle, id).orElseThrow();
    }

    /** Adds many. */
    public static void addAll(Handle handle, List<Fresh> all, Instant at) {
        if (!all.isEmpty()) {
            var batch = inserting(handle);
            all.forEach(fresh -> bind(batch, fresh, at));
            batch.execute();
        }
    }

    private static PreparedBatch inserting(Handle handle) {
        return handle.prepareBatch("""
                insert into translation (language, page, source_key, source_text, context, text, hash, author, hand, origin,
                    standing, reason, upload, at)
                values (:language, :page, :key, :source, :context, :text, :hash, :author, :hand, :origin, :standing, :reason,
                    :upload, :at)""");
    }

    private static void bind(PreparedBatch batch, Fresh fresh, Instant at) {
        var place = fresh.place();
        var reason = fresh.reason();
        batch.bind("language", place.language().tag())
                .bind("page", place.page().text())
                .bind("key", place.key().text())
                .bind("source", fresh.source())
                .bind("context", fresh.context())
                .bind("text", fresh.text())
                .bind("hash", TextHash.of(fresh.text()).text())
                .bind("author", fresh.author())
                .bind("hand", fresh.author().orElse(0L))
                .bind("origin", fresh.origin().column())
                .bind("standing", fresh.standing().column())
                .bind("reason", reason.substring(0, Math.min(reason.length(), LONGEST_REASON)))
                .bind("upload", fresh.upload())
                .bind("at", Columns.time(at))
                .add();
    }

    /** The version with this id. */
    public static Optional<Version> find(Handle handle, long id) {
        return handle.createQuery(SELECT + "where t.id = :id")
                .bind("id", id)
                .map((row, context) -> version(row))
                .findOne();
    }

    /** Every text that came for a place and was not taken back, the oldest first. */
    public static List<Version> of(Handle handle, Place place) {
        return list(
                handle.createQuery(SELECT + "where t.language = :language and t.page = :page and t.source_key = :key"
                                + IN_FORCE + " order by t.id")
                        .bind("language", place.language().tag())
                        .bind("page", place.page().text())
                        .bind("key", place.key().text()));
    }

    /** The last draft of every place of a page that was not taken back; confirmed ones too. */
    public static List<Version> current(Handle handle, Language language, Slug page) {
        return list(handle.createQuery(SELECT + """
                        where t.language = :language and t.page = :page and t.id in (
                            select max(t.id) from translation t where t.language = :language and t.page = :page
                            and t.standing in ('draft', 'needs work', 'outdated')""" + IN_FORCE + " group by t.source_key) order by t.id")
                .bind("language", language.tag())
                .bind("page", page.text()));
    }

    /** The last draft of every place of a language that was not taken back. */
    public static List<Version> current(Handle handle, Language language) {
        return list(handle.createQuery(SELECT + """
                        where t.language = :language and t.id in (
                            select max(t.id) from translation t where t.language = :language
                            and t.standing in ('draft', 'needs work', 'outdated')""" + IN_FORCE + " group by t.page, t.source_key) order by t.id")
                .bind("language", language.tag()));
    }

    /** Every text that came for a language since one, the oldest first. */
    public static List<Version> since(Handle handle, Language language, long id) {
        return list(
                handle.createQuery(SELECT + "where t.language = :language and t.id > :id" + IN_FORCE + " order by t.id")
                        .bind("language", language.tag())
                        .bind("id", id));
    }

    /** Every text that came for a language, by its place: what came for it as a text of its own or as anything else. */
    public static Map<Place, Set<TextHash>> hashes(Handle handle, Language language) {
        Map<Place, Set<TextHash>> hashes = new HashMap<>();
        handle.createQuery("select t.page, t.source_key, t.hash from translation t where t.language = :language"
                        + IN_FORCE)
                .bind("language", language.tag())
                .map((row, context) -> Map.entry(
                        new Place(
                                language, new Slug(row.getString("page")), new SegmentKey(row.getString("source_key"))),
                        new TextHash(row.getString("hash"))))
                .forEach(each -> hashes.computeIfAbsent(each.getKey(), place -> new HashSet<>())
                        .add(each.getValue()));
        return hashes;
    }

    /** How many texts stand like this that nobody has dealt with. */
    public static int openCount(Handle handle, Language language, Standing standing) {
        return handle.createQuery("select count(*) from translation t" + OPEN)
                .bind("language", language.tag())
                .bind("standing", standing.column())
                .mapTo(Integer.class)
                .one();
    }

    /** The texts that stand like this and that nobody has dealt with, the oldest first. */
    public static List<Version> open(Handle handle, Language language, Standing standing) {
        return list(handle.createQuery(SELECT + OPEN + " order by t.id")
                .bind("language", language.tag())
                .bind("standing", standing.column()));
    }

    /** Notes that somebody has dealt with a text; false when somebody had already. */
    public static boolean settle(Handle handle, long id, long person, Instant at) {
        boolean isOpen = handle.createQuery("select count(*) from settled where translation = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                == 0;
        if (isOpen) {
            handle.createUpdate("insert into settled (translation, person, at) values (:id, :person, :at)")
                    .bind("id", id)
                    .bind("person", person)
                    .bind("at", Columns.time(at))
                    .execute();
        }
        return isOpen;
    }

    private static List<Version> list(Query query) {
        return query.map((row, context) -> version(row)).list();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getLong("id"),
                new Place(
                        Languages.known(row.getString("language")).orElseThrow(),
                        new Slug(row.getString("page")),
                        new SegmentKey(row.getString("source_key"))),
                row.getString("source_text"),
                Columns.text(row, "context"),
                row.getString("text"),
                new TextHash(row.getString("hash")),
                Columns.signature(row, "author", "name", "at"),
                Origin.of(row.getString("origin")),
                Standing.of(row.getString("standing")),
                row.getString("reason"),
                Columns.id(row, "upload"),
                signature(row, "confirmer", "confirmer_name", "confirmed_at"),
                sentBack(row));
    }

    private static Optional<Signature> signature(ResultSet row, String person, String name, String at)
            throws SQLException {
        return Columns.id(row, person).isEmpty()
                ? Optional.empty()
                : Optional.of(Columns.signature(row, person, name, at));
    }

    private static Optional<SentBack> sentBack(ResultSet row) throws SQLException {
        var note = Columns.text(row, "note").orElse("");
        return signature(row, "sender", "sender_name", "sent_back_at").map(by -> new SentBack(by, note));
    }
}
