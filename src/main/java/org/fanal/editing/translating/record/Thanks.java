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

    /**
     * The pseudonyms of those who want to be, and who wrote or confirmed a text in this language, by name. A text that came
     * through a one-use link is nobody's, and who is retired can no longer say that they do not want it.
     */
    public static List<String> names(Handle handle, Language language) {
        return handle.createQuery("""
                        select p.name from person p
                        where exists (
                            select 1 from credit c where c.person = p.id and c.shown and c.id = (
                                select max(n.id) from credit n where n.person = p.id))
                        and not exists (select 1 from retirement r where r.person = p.id)
                        and (exists (select 1 from confirmation f where f.confirmer = p.id and f.language = :language)
                            or exists (
                                select 1 from translation t left join upload u on u.id = t.upload
                                where t.author = p.id and t.language = :language and t.standing = 'draft'
                                and u.link is null
                                and not exists (select 1 from upload_undo b where b.upload = t.upload)))
                        order by p.name_key""")
                .bind("language", language.tag())
                .mapTo(String.class)
                .list();
    }
}
