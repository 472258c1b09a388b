package org.fanal.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.fanal.store.Store;
import org.fanal.store.StoreSettings;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule of two people is kept by the database itself: plain SQL cannot get round it. */
class RecordRulesTest {
    private static final String NOW = "timestamp with time zone '2026-11-23 12:00:00+00'";
    private static final String HASH = "h1";

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void aTextWrittenByOneAndSubmitted() {
        store = open();
        store.write(handle -> {
            person(handle, "Ana");
            person(handle, "Ben");
            handle.execute("insert into publication (at, cause) values (" + NOW + ", 'files')");
            handle.execute("insert into proposal (document, started_by, at) values ('content/a.md', 1, " + NOW + ")");
            hand(handle, 1, "editor");
            revision(handle, 1, HASH);
            submission(handle, 1, HASH);
            text(handle, HASH);
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
    void anApprovalByAnotherPersonIsTaken() {
        store.write(handle -> {
            hand(handle, 2, "reviewer");
            review(handle, 2, HASH, "approved");
            edition(handle, 1, HASH);
            return 0;
        });
        assertEquals(1, count("edition"));
    }

    @Test
    void theAuthorCannotApprove() {
        refused(handle -> review(handle, 1, HASH, "approved"));
        refused(handle -> {
            hand(handle, 1, "reviewer");
            review(handle, 1, HASH, "approved");
        });
        refused(handle -> handle.execute("""
                insert into review (submission, proposal, revision, hash, reviewer, part, verdict, note, at)
                values (1, 1, 1, 'h1', 1, 'editor', 'approved', '', """ + NOW + ")"));
    }

    @Test
    void whoReviewedCannotWriteOnTheSameProposal() {
        store.write(handle -> {
            hand(handle, 2, "reviewer");
            return 0;
        });
        refused(handle -> revision(handle, 2, "h2"));
    }

    @Test
    void anApprovalOfAnotherHashIsRefused() {
        refused(handle -> {
            hand(handle, 2, "reviewer");
            review(handle, 2, "h2", "approved");
        });
    }

    @Test
    void aReviewedEditionNeedsTheApprovalOfExactlyItsText() {
        refused(handle -> edition(handle, null, HASH));
        refused(handle -> {
            hand(handle, 2, "reviewer");
            review(handle, 2, HASH, "sent back");
            edition(handle, 1, HASH);
        });
        refused(handle -> {
            hand(handle, 2, "reviewer");
            review(handle, 2, HASH, "approved");
            text(handle, "h2");
            edition(handle, 1, "h2");
        });
    }

    @Test
    void anApprovedTextCannotBePublishedUnderAnotherName() {
        refused(handle -> {
            hand(handle, 2, "reviewer");
            review(handle, 2, HASH, "approved");
            handle.execute("""
                    insert into published_text (publication, path, part, change, body, hash)
                    values (1, 'content/b.md', 0, 'whole', 'x', 'h1')""");
            handle.execute("""
                    insert into edition (document, number, kind, publication, hash, revision, review, verdict, public_note,
                        severity, at) values ('content/b.md', 1, 'reviewed', 1, 'h1', 1, 1, 'approved', '', 'major', """ + NOW + ")");
        });
    }

    @Test
    void onePersonOnlyBringsBackATextThatWasPublishedBefore() {
        refused(handle -> handle.execute("""
                insert into edition (document, number, kind, publication, hash, person, public_note, severity, at)
                values ('content/a.md', 1, 'rolled back', 1, 'h1', 1, 'back', 'restored', """ + NOW + ")"));
        refused(handle -> handle.execute("""
                insert into edition (document, number, kind, publication, hash, person, public_note, severity, at)
                values ('content/a.md', 1, 'withdrawn', 1, 'h1', 1, 'gone', 'withdrawn', """ + NOW + ")"));
    }

    @Test
    void aTextSaidToComeFromAFileNamesThatFile() {
        refused(handle -> handle.execute("""
                insert into revision (proposal, document, base, body, hash, note, at)
                values (1, 'content/a.md', 1, 'x', 'h9', '', """ + NOW + ")"));
        refused(handle -> handle.execute("""
                insert into edition (document, number, kind, publication, hash, public_note, severity, at)
                values ('content/a.md', 1, 'files', 1, 'h1', '', 'major', """ + NOW + ")"));
    }

    @Test
    void aNumberIsGivenOnce() {
        store.write(handle -> {
            hand(handle, 2, "reviewer");
            review(handle, 2, HASH, "approved");
            edition(handle, 1, HASH);
            return 0;
        });
        refused(handle -> edition(handle, 1, HASH));
    }

    private interface Statements {
        void on(Handle handle);
    }

    private void refused(Statements statements) {
        long before = count("review") + count("edition") + count("revision");
        var thrown = assertThrows(
                UnableToExecuteStatementException.class,
                () -> store.write(handle -> {
                    statements.on(handle);
                    return 0;
                }));
        var message = String.valueOf(thrown.getMessage());
        assertTrue(
                message.toLowerCase(java.util.Locale.ROOT).contains("constraint") || message.contains("23"), message);
        assertEquals(before, count("review") + count("edition") + count("revision"));
    }

    private long count(String table) {
        return store.read(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    private static void person(Handle handle, String name) {
        handle.execute("""
                insert into link (token_hash, kind, needs_second, made_at) values (?, 'first', false, """ + NOW + ")", name.repeat(30).substring(0, 64));
        handle.execute(
                "insert into person (name, name_key, link, joined_at) values (?, ?, (select max(id) from link), " + NOW
                        + ")",
                name,
                name);
    }

    private static void hand(Handle handle, long person, String part) {
        handle.execute("insert into hand (proposal, person, part, at) values (1, ?, ?, " + NOW + ")", person, part);
    }

    private static void revision(Handle handle, long author, String hash) {
        handle.execute("""
                insert into revision (proposal, document, author, base, body, hash, note, at)
                values (1, 'content/a.md', ?, 1, 'x', ?, '', """ + NOW + ")", author, hash);
    }

    private static void submission(Handle handle, long person, String hash) {
        handle.execute("""
                insert into submission (proposal, revision, hash, person, public_note, at)
                values (1, 1, ?, ?, '', """ + NOW + ")", hash, person);
    }

    private static void text(Handle handle, String hash) {
        int part = handle.createQuery("select count(*) from published_text")
                .mapTo(Integer.class)
                .one();
        handle.execute("""
                insert into published_text (publication, path, part, change, body, hash)
                values (1, 'content/a.md', ?, 'whole', 'x', ?)""", part, hash);
    }

    private static void review(Handle handle, long reviewer, String hash, String verdict) {
        handle.execute("""
                insert into review (submission, proposal, revision, hash, reviewer, verdict, note, at)
                values (1, 1, 1, ?, ?, ?, '', """ + NOW + ")", hash, reviewer, verdict);
    }

    private static void edition(Handle handle, @org.jspecify.annotations.Nullable Integer review, String hash) {
        handle.execute("""
                insert into edition (document, number, kind, publication, hash, revision, review, verdict, public_note,
                    severity, at) values ('content/a.md', 1, 'reviewed', 1, ?, 1, ?, 'approved', '', 'major', """ + NOW + ")", hash, review);
    }
}
