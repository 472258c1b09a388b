package org.fanal.editing.translating.record;

import java.time.Instant;
import java.util.List;
import org.fanal.editing.record.Columns;
import org.jdbi.v3.core.Handle;

/** The rows of what second persons said about translations. */
public final class Verdicts {
    private Verdicts() {}

    /** "This says what the source says." The database refuses a person's own text, and anything but a draft. */
    public static void confirm(Handle handle, Version version, long confirmer, long publication, Instant at) {
        handle.createUpdate("""
                        insert into confirmation (translation, language, page, source_key, hash, hand, standing, confirmer,
                            publication, at)
                        values (:id, :language, :page, :key, :hash, :hand, :standing, :confirmer, :publication, :at)""")
                .bind("id", version.id())
                .bind("language", version.place().language().tag())
                .bind("page", version.place().page().text())
                .bind("key", version.place().key().text())
                .bind("hash", version.hash().text())
                .bind("hand", version.by().person().orElse(0L))
                .bind("standing", version.standing().column())
                .bind("confirmer", confirmer)
                .bind("publication", publication)
                .bind("at", Columns.time(at))
                .execute();
    }

    /** "Not yet", and why. */
    public static void sendBack(Handle handle, Version version, long person, String note, Instant at) {
        handle.createUpdate("""
                        insert into sent_back (translation, hand, person, note, at)
                        values (:id, :hand, :person, :note, :at)""")
                .bind("id", version.id())
                .bind("hand", version.by().person().orElse(0L))
                .bind("person", person)
                .bind("note", note)
                .bind("at", Columns.time(at))
                .execute();
    }

    /** "It is right although this check stops it", and why. */
    public static void override(Handle handle, Version version, String rule, long person, String reason, Instant at) {
        handle.createUpdate("""
                        insert into check_override (translation, hand, rule, person, reason, at)
                        values (:id, :hand, :rule, :person, :reason, :at)""")
                .bind("id", version.id())
                .bind("hand", version.by().person().orElse(0L))
                .bind("rule", rule)
                .bind("person", person)
                .bind("reason", reason)
                .bind("at", Columns.time(at))
                .execute();
    }

    /** The rules that second persons set aside for exactly this text at this place. */
    public static List<String> overridden(Handle handle, Version version) {
        return handle.createQuery("""
                        select distinct o.rule from check_override o join translation t on t.id = o.translation
                        where t.language = :language and t.page = :page and t.source_key = :key and t.hash = :hash
                        order by o.rule""")
                .bind("language", version.place().language().tag())
                .bind("page", version.place().page().text())
                .bind("key", version.place().key().text())
                .bind("hash", version.hash().text())
                .mapTo(String.class)
                .list();
    }
}
