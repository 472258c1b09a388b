package org.fanal;

import java.io.OutputStream;
import java.util.List;
import org.fanal.arguments.Arguments;
import org.fanal.store.Store;
import org.fanal.store.StoreSettings;
import org.fanal.store.backup.Restore;
import org.fanal.store.door.Reply;

/** {@code fanal restore FILE}: a backup into an empty database. */
final class RestoreCommand {
    private static final Arguments AUDIT = Arguments.parse(List.of("audit", "verify"));

    private final StoreSettings settings;
    private final Surroundings surroundings;

    RestoreCommand(StoreSettings settings, Surroundings surroundings) {
        this.settings = settings;
        this.surroundings = surroundings;
    }

    int run(Arguments arguments) {
        var summary = Restore.into(settings, RecordCommand.file(arguments));
        surroundings.out().println(summary.rows() + " rows as of " + summary.at());
        try (var store = Store.open(settings)) {
            var reply = new Reply(surroundings.out(), surroundings.err(), OutputStream.nullOutputStream());
            return new RecordWork(store, surroundings.clock()).run(AUDIT, reply);
        }
    }
}
