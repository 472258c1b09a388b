package org.fanal.editing.translating.record;

import java.time.Instant;
import java.util.List;
import org.fanal.editing.record.Columns;
import org.fanal.language.Language;
import org.jdbi.v3.core.Handle;

/** The rows of who wants to be thanked. */
public final class Thanks {
    private static final String LAST_WORD = """
            select c.shown from credit c where c.person = :person and c.id = (
                select max(n.id) from credit n where n.person = c.person)""";

    private Thanks() {}

    /** Notes whether somebody wants to be thanked by name. */
    public static void wish(Handle handle, long person, boolean isShown, Instant at) {
        handle.createUpdate("insert into credit (person, shown, at) values (:person, :shown, :at)")
                .bind("person", person)
                .bind("shown", isShown)
                .bind("at", Columns.time(at))
                .execute();
    }

    /** Whether somebody wants to be; nobody does who has not said so. */
    public static boolean isWished(Handle handle, long person) {
        return handle.createQuery(LAST_WORD)
                .bind("person", person)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false);
    }

    /** The pseudonyms of those who want to be, and of whom readers have a text in this language, by name. */
    public static List<String> names(Handle handle, Language language) {
        return handle.createQuery("""
                        select distinct p.name, p.name_key from confirmation f
                        join translation t on t.id = f.translation
                        join person p on p.id = t.author or p.id = f.confirmer
                        where f.language = :language and exists (
                            select 1 from credit c where c.person = p.id and c.shown and c.id = (
                                select max(n.id) from credit n where n.person = p.id))
                        order by p.name_key""")
                .bind("language", language.tag())
                .map((row, context) -> row.getString("name"))
                .list();
    }
}
