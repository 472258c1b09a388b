package org.fanal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fanal.arguments.Arguments;
import org.fanal.editing.importing.TextsOut;
import org.fanal.editing.record.PublishedTexts;
import org.fanal.store.Store;
import org.fanal.store.audit.Chain;
import org.fanal.store.backup.Backup;
import org.fanal.store.door.Answering;
import org.fanal.store.door.Reply;

/** What commands on the record do, in whichever process has the database open. */
final class RecordWork implements Answering {
    private final Store store;
    private final Clock clock;

    RecordWork(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public int answer(List<String> words, Reply reply) {
        return run(Arguments.parse(words), reply);
    }

    int run(Arguments arguments, Reply reply) {
        return switch (arguments.command()) {
            case BACKUP -> backup(reply);
            case AUDIT_VERIFY -> verify(arguments.flag("head"), reply);
            case EXPORT -> texts(reply);
            case PERSON_INVITE, PERSON_LIST, PERSON_RETIRE, PERSON_RESET ->
                new PersonWork(store, clock).run(arguments, reply);
            case SERVE, CHECK, SYNC, RESTORE, VERIFY, RELEASE_KEY, HELP -> Main.WRONG_USE;
        };
    }

    private int backup(Reply reply) {
        Backup.write(store, clock.instant(), reply.file());
        return Main.DONE;
    }

    private int texts(Reply reply) {
        TextsOut.pack(store.read(handle -> PublishedTexts.asOf(handle, PublishedTexts.newest(handle))), reply.file());
        return Main.DONE;
    }

    private int verify(Optional<String> head, Reply reply) {
        var found = store.readAll(
                handle -> head.map(hash -> Chain.verify(handle, hash)).orElseGet(() -> Chain.verify(handle)));
        found.broken().ifPresent(broken -> reply.err().println("The audit is broken: " + broken + "."));
        reply.out().println(found.rows() + " rows are whole; head " + found.head());
        return found.broken().isPresent() ? Main.PROBLEMS : Main.DONE;
    }
}
