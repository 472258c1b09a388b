package org.fanal.editing.translating.record;

import java.time.Instant;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.editing.record.Columns;
import org.fanal.language.Language;
import org.jdbi.v3.core.Handle;

/** The rows of what was in files that went out. */
public final class Exported {
    private static final String FIND =
            "select body from exported where language = :language and page = :page and base = :base";

    private Exported() {}

    /** Keeps what was in a file, once. */
    public static void keep(Handle handle, Language language, Slug page, String base, String body, Instant at) {
        if (find(handle, language, page, base).isEmpty()) {
            handle.createUpdate("""
                            insert into exported (language, page, base, body, at)
                            values (:language, :page, :base, :body, :at)""")
                    .bind("language", language.tag())
                    .bind("page", page.text())
                    .bind("base", base)
                    .bind("body", body)
                    .bind("at", Columns.time(at))
                    .execute();
        }
    }

    /** What was in the file that names this as its base. */
    public static Optional<String> find(Handle handle, Language language, Slug page, String base) {
        return handle.createQuery(FIND)
                .bind("language", language.tag())
                .bind("page", page.text())
                .bind("base", base)
                .mapTo(String.class)
                .findOne();
    }
}
