package org.fanal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import org.fanal.arguments.Arguments;
import org.fanal.release.minisign.SecretKey;

/** {@code fanal release key FILE}: a key that signs releases, made on the machine of whoever signs. */
final class ReleaseKeyCommand {
    private final Surroundings surroundings;

    ReleaseKeyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    int run(Arguments arguments) {
        var file = Releases.path(arguments.operands().get(0));
        var publicFile = file.resolveSibling(file.getFileName() + ".pub");
        var key = SecretKey.make(new SecureRandom());
        try {
            writeNew(publicFile, key.publicKey().file(), "rw-r--r--");
            writeNew(file, key.file(), "rw-------");
        } catch (FileAlreadyExistsException e) {
            surroundings.err().println(e.getFile() + " is there already. A key is never overwritten.");
            return Main.PROBLEMS;
        } catch (IOException e) {
            surroundings.err().println("The key cannot be written: " + e);
            return Main.PROBLEMS;
        }
        surroundings.out().println("For you alone:   " + file);
        surroundings.out().println("For everybody:   " + publicFile);
        surroundings.out().println(key.publicKey());
        return Main.DONE;
    }

    private static void writeNew(Path file, String text, String permissions) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        FileAttribute<?>[] attributes = Releases.isPosix(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
        try (var channel = FileChannel.open(file, options, attributes)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
