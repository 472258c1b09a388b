package org.fanal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.fanal.arguments.Arguments;
import org.fanal.arguments.Command;
import org.fanal.editing.importing.TextsOut;
import org.fanal.store.Store;
import org.fanal.store.StoreSettings;
import org.fanal.store.backup.BackupFile;
import org.fanal.store.door.Door;
import org.fanal.store.door.Reply;

/** Commands on the record: carried out by the server that has the data folder, or here when there is none. */
final class RecordCommand {
    private final StoreSettings settings;
    private final Surroundings surroundings;

    RecordCommand(StoreSettings settings, Surroundings surroundings) {
        this.settings = settings;
        this.surroundings = surroundings;
    }

    int run(Arguments arguments) {
        if (arguments.command() == Command.BACKUP) {
            return backup(arguments);
        }
        if (arguments.command() == Command.EXPORT) {
            return texts(arguments);
        }
        return carryOut(arguments, OutputStream.nullOutputStream());
    }

    /** The texts come as one parcel and are written here, as this user and into this folder. */
    private int texts(Arguments arguments) {
        var folder = file(arguments);
        if (!TextsOut.mayWrite(folder)) {
            surroundings.err().println("The folder " + folder + " is not empty; name a new one.");
            return Main.PROBLEMS;
        }
        var parcel = new ByteArrayOutputStream();
        int code = carryOut(arguments, parcel);
        if (code == Main.DONE) {
            int written = TextsOut.write(TextsOut.unpack(parcel.toByteArray()), folder);
            surroundings.out().println(written + " texts in " + folder);
        }
        return code;
    }

    /** The file is made here, as this user and in this folder, whoever reads the rows. */
    private int backup(Arguments arguments) {
        try (var file = BackupFile.begin(file(arguments))) {
            int code = carryOut(arguments, file.stream());
            if (code == Main.DONE) {
                var summary = file.finish();
                surroundings.out().println(summary.rows() + " rows as of " + summary.at());
            }
            return code;
        }
    }

    private int carryOut(Arguments arguments, OutputStream file) {
        var reply = new Reply(surroundings.out(), surroundings.err(), file);
        if (settings.databaseUrl().isEmpty()) {
            var code = Door.knock(settings.data(), arguments.words(), reply);
            if (code.isPresent()) {
                return code.getAsInt();
            }
        }
        try (var store = Store.existing(settings)) {
            return new RecordWork(store, surroundings.clock()).run(arguments, reply);
        }
    }

    static Path file(Arguments arguments) {
        var name = arguments.operands().get(0);
        try {
            return Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new Arguments.WrongUse("`" + name + "` is no name for a file.");
        }
    }
}
