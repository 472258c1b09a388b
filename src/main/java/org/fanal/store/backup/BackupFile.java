package org.fanal.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.fanal.store.StoreRefused;

/** A new file that only its owner reads, and that has its name only when it is whole and on the disk. */
public final class BackupFile implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final FileChannel channel;

    private BackupFile(Path file, Path part, FileChannel channel) {
        this.file = file;
        this.part = part;
        this.channel = channel;
    }

    /** Begins one; throws {@link StoreRefused} when the name is taken or its folder cannot be written. */
    public static BackupFile begin(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new StoreRefused(file + " is there already; name a new file.");
        }
        if (Files.notExists(file.resolveSibling("."))) {
            throw new StoreRefused(file + " cannot be written: there is no such folder.");
        }
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new BackupFile(file, part, FileChannel.open(part, options, forItsOwner()));
        } catch (IOException e) {
            throw new StoreRefused(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    public OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    /** Reads back what was written, and gives it its name. */
    public Summary finish() {
        try {
            channel.force(true);
            channel.close();
            var summary = Restore.check(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return summary;
        } catch (IOException e) {
            throw new StoreRefused(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Takes away what was not finished. */
    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new StoreRefused(part + " cannot be taken away: " + e.getMessage(), e);
        }
    }

    private static FileAttribute<?>[] forItsOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
