package org.fanal.editing.translating.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Slug;
import org.fanal.editing.record.Columns;
import org.fanal.editing.translating.record.Question.Answer;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.markdown.SegmentKey;
import org.jdbi.v3.core.Handle;

/** The rows of questions, answers, and texts that somebody passed over. */
public final class Talk {
    private static final String SELECT = """
            select q.id, q.language, q.page, q.source_key, q.source_text, q.person, p.name, q.text, q.at
            from question q join person p on p.id = q.person
            """;

    private Talk() {}

    /** Adds a question. */
    public static Question ask(Handle handle, Place place, String source, long person, String text, Instant at) {
        long id = handle.createUpdate("""
                        insert into question (language, page, source_key, source_text, person, text, at)
                        values (:language, :page, :key, :source, :person, :text, :at)""")
                .bind("language", place.language().tag())
                .bind("page", place.page().text())
                .bind("key", place.key().text())
                .bind("source", source)
                .bind("person", person)
                .bind("text", text)
                .bind("at", Columns.time(at))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        return find(handle, id).orElseThrow();
    }

    /** Adds an answer. */
    public static void answer(Handle handle, long question, long person, String text, Instant at) {
        handle.createUpdate("insert into answer (question, person, text, at) values (:question, :person, :text, :at)")
                .bind("question", question)
                .bind("person", person)
                .bind("text", text)
                .bind("at", Columns.time(at))
                .execute();
    }

    /** The question with this id. */
    public static Optional<Question> find(Handle handle, long id) {
        return handle.createQuery(SELECT + "where q.id = :id")
                .bind("id", id)
                .map((row, context) -> question(row, answers(handle).getOrDefault(id, List.of())))
                .findOne();
    }

    /** Everything that was asked, the newest first. */
    public static List<Question> all(Handle handle) {
        var answers = answers(handle);
        return handle.createQuery(SELECT + "order by q.id desc")
                .map((row, context) -> question(row, answers.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** How many questions nobody has answered. */
    public static int open(Handle handle) {
        return handle.createQuery("""
                        select count(*) from question q
                        where not exists (select 1 from answer a where a.question = q.id)""").mapTo(Integer.class).one();
    }

    /** What was asked about a source text, in any language: the answer serves all. The oldest first. */
    public static List<Question> about(Handle handle, Slug page, SegmentKey key) {
        var answers = answers(handle);
        return handle.createQuery(SELECT + "where q.page = :page and q.source_key = :key order by q.id")
                .bind("page", page.text())
                .bind("key", key.text())
                .map((row, context) -> question(row, answers.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** Notes that somebody does not know. */
    public static void pass(Handle handle, Place place, long person, Instant at) {
        handle.createUpdate("""
                        insert into passed_over (language, page, source_key, person, at)
                        values (:language, :page, :key, :person, :at)""")
                .bind("language", place.language().tag())
                .bind("page", place.page().text())
                .bind("key", place.key().text())
                .bind("person", person)
                .bind("at", Columns.time(at))
                .execute();
    }

    /** What somebody passed over in a language. */
    public static Set<Place> passed(Handle handle, Language language, long person) {
        return new HashSet<>(handle.createQuery("""
                        select distinct page, source_key from passed_over
                        where language = :language and person = :person""")
                .bind("language", language.tag())
                .bind("person", person)
                .map((row, context) -> new Place(
                        language, new Slug(row.getString("page")), new SegmentKey(row.getString("source_key"))))
                .list());
    }

    private static Map<Long, List<Answer>> answers(Handle handle) {
        Map<Long, List<Answer>> answers = new LinkedHashMap<>();
        handle.createQuery("""
                        select a.question, a.person, p.name, a.text, a.at
                        from answer a join person p on p.id = a.person order by a.id""")
                .map((row, context) -> Map.entry(
                        row.getLong("question"),
                        new Answer(Columns.signature(row, "person", "name", "at"), row.getString("text"))))
                .forEach(each -> answers.computeIfAbsent(each.getKey(), id -> new java.util.ArrayList<>())
                        .add(each.getValue()));
        return answers;
    }

    private static Question question(ResultSet row, List<Answer> answers) throws SQLException {
        return new Question(
                row.getLong("id"),
                new Place(
                        Languages.known(row.getString("language")).orElseThrow(),
                        new Slug(row.getString("page")),
                        new SegmentKey(row.getString("source_key"))),
                row.getString("source_text"),
                Columns.signature(row, "person", "name", "at"),
                row.getString("text"),
                answers);
    }
}
