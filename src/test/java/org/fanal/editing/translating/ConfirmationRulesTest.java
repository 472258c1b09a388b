package org.fanal.editing.translating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.fanal.store.Store;
import org.fanal.store.StoreSettings;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second person confirms, or nobody does: the database itself keeps that, whatever SQL is sent to it. */
class ConfirmationRulesTest {
    private static final String NOW = "timestamp with time zone '2026-11-23 12:00:00+00'";

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void aTextByAnaOneByNobodyAndOneThatNeedsWork() {
        store = open();
        store.write(handle -> {
            person(handle, "Ana");
            person(handle, "Ben");
            handle.execute("insert into publication (at, cause) values (" + NOW + ", 'confirmed')");
            translation(handle, "1", 1, "hand", "draft");
            translation(handle, "null", 0, "file", "draft");
            translation(handle, "1", 1, "hand", "needs work");
            return 0;
        });
    }

    Store open() {
        return Store.open(StoreSettings.embedded(folder));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anotherPersonConfirms() {
        taken(handle -> confirmation(handle, 1, 1, "h1", "draft", 2));
    }

    @Test
    void whatNobodyKnownWroteAnybodyConfirms() {
        taken(handle -> confirmation(handle, 2, 0, "h1", "draft", 1));
    }

    @Test
    void nobodyConfirmsTheirOwnTextByAnyStatement() {
        refused(handle -> confirmation(handle, 1, 1, "h1", "draft", 1));
        refused(handle -> confirmation(handle, 1, 0, "h1", "draft", 1));
        refused(handle -> confirmation(handle, 1, 2, "h1", "draft", 1));
        refused(handle -> translation(handle, "1", 0, "hand", "draft"));
        refused(handle -> translation(handle, "null", 0, "hand", "draft"));
    }

    @Test
    void anotherTextIsNotConfirmedWithIt() {
        refused(handle -> confirmation(handle, 1, 1, "h2", "draft", 2));
        refused(handle -> confirmation(handle, 9, 1, "h1", "draft", 2));
    }

    @Test
    void onlyADraftIsConfirmed() {
        refused(handle -> confirmation(handle, 3, 1, "h1", "needs work", 2));
        refused(handle -> confirmation(handle, 3, 1, "h1", "draft", 2));
    }

    @Test
    void nobodySendsBackOrOverridesTheirOwnText() {
        taken(handle -> handle.execute(
                "insert into sent_back (translation, hand, person, note, at) values (1, 1, 2, 'No.', " + NOW + ")"));
        refused(handle -> handle.execute(
                "insert into sent_back (translation, hand, person, note, at) values (1, 1, 1, 'No.', " + NOW + ")"));
        refused(handle -> handle.execute(
                "insert into sent_back (translation, hand, person, note, at) values (1, 0, 1, 'No.', " + NOW + ")"));
        refused(handle -> handle.execute("insert into check_override (translation, hand, rule, person, reason, at)"
                + " values (1, 1, 'numbers', 1, 'Right.', " + NOW + ")"));
        refused(handle -> handle.execute("insert into check_override (translation, hand, rule, person, reason, at)"
                + " values (1, 1, 'numbers', 2, '', " + NOW + ")"));
    }

    @Test
    void aLinkTakesOneFileOfItsLanguageForWhichItsMakerAnswers() {
        taken(handle -> {
            handle.execute("insert into upload_link (token_hash, language, made_by, made_at, expires_at)"
                    + " values ('t', 'es', 1, " + NOW + ", " + NOW + ")");
            handle.execute(
                    "insert into upload (language, person, link, name, at) values ('es', 1, 1, 'x', " + NOW + ")");
        });
        refused(handle -> handle.execute(
                "insert into upload (language, person, link, name, at) values ('es', 1, 1, 'y', " + NOW + ")"));
        store.write(
                handle -> handle.execute("insert into upload_link (token_hash, language, made_by, made_at, expires_at)"
                        + " values ('u', 'es', 1, " + NOW + ", " + NOW + ")"));
        refused(handle -> handle.execute(
                "insert into upload (language, person, link, name, at) values ('es', 2, 2, 'x', " + NOW + ")"));
        refused(handle -> handle.execute(
                "insert into upload (language, person, link, name, at) values ('ar', 1, 2, 'x', " + NOW + ")"));
    }

    private interface Statements {
        void run(Handle handle);
    }

    private void taken(Statements statements) {
        assertEquals(0, store.<Integer>write(handle -> {
            statements.run(handle);
            return 0;
        }));
    }

    private void refused(Statements statements) {
        assertThrows(UnableToExecuteStatementException.class, () -> taken(statements));
    }

    private static void person(Handle handle, String name) {
        handle.execute(
                "insert into link (token_hash, kind, needs_second, made_at) values (?, 'first', false, " + NOW + ")",
                name);
        handle.execute(
                "insert into person (name, name_key, link, joined_at) values (?, ?, (select max(id) from link), " + NOW
                        + ")",
                name,
                name.toLowerCase(java.util.Locale.ROOT));
    }

    private static void translation(Handle handle, String author, int hand, String origin, String standing) {
        handle.execute("""
                insert into translation (language, page, source_key, source_text, text, hash, author, hand, origin, standing,
                    reason, at)
                values ('es', 'a', 'k1', 'One.', 'Uno.', 'h1', """ + author + ", " + hand + ", '" + origin + "', '" + standing + "', '', " + NOW + ")");
    }

    private static void confirmation(Handle handle, int id, int hand, String hash, String standing, int confirmer) {
        handle.execute("""
                insert into confirmation (translation, language, page, source_key, hash, hand, standing, confirmer,
                    publication, at)
                values (?, 'es', 'a', 'k1', ?, ?, ?, ?, 1, """ + NOW + ")", id, hash, hand, standing, confirmer);
    }
}
