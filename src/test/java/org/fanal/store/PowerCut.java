package org.fanal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files of a machine whose power goes out at a chosen write. What was forced to the disk before is there afterwards; of what was
 * written since, a random part is, sector by sector: a disk promises no more. H2 makes these by itself for the paths with the
 * prefix, so the machine is one for the process.
 */
public final class PowerCut extends FilePathWrapper {
    static final String PREFIX = "powercut:";
    private static final Map<String, Disk> DISKS = new HashMap<>();
    private static int left = Integer.MAX_VALUE;
    private static boolean isHonest = true;

    /** The power is on, and goes out after so many more writes. */
    static synchronized void on(int writes) {
        on(writes, true);
    }

    /** A disk that is not honest says that it has what it was to keep, and has not. */
    static synchronized void on(int writes, boolean honest) {
        DISKS.clear();
        left = writes;
        isHonest = honest;
    }

    static synchronized boolean isOut() {
        return left < 0;
    }

    /** What is on the disk when the power is back goes where the files were. */
    static synchronized void after(Random random) throws IOException {
        for (var disk : DISKS.entrySet()) {
            Files.write(Path.of(disk.getKey()), disk.getValue().afterTheCut(random));
        }
    }

    private static synchronized boolean isHonest() {
        return isHonest;
    }

    private static synchronized void use(int writes) throws IOException {
        left -= left == Integer.MAX_VALUE ? 0 : writes;
        if (left < 0) {
            throw new IOException("the power is out");
        }
    }

    private static synchronized Disk disk(FilePath base) throws IOException {
        var name = base.toString();
        if (!DISKS.containsKey(name)) {
            var path = Path.of(name);
            DISKS.put(name, new Disk(Files.exists(path) ? Files.readAllBytes(path) : new byte[0]));
        }
        return DISKS.get(name);
    }

    @Override
    public String getScheme() {
        return PREFIX.substring(0, PREFIX.length() - 1);
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var disk = disk(getBase());
        return new Channel(getBase().open(mode), disk);
    }

    /** A file that tells its disk what is written to it. */
    private static final class Channel extends FileBaseDefault {
        private final FileChannel file;
        private final Disk disk;

        Channel(FileChannel file, Disk disk) {
            this.file = file;
            this.disk = disk;
        }

        @Override
        public int read(ByteBuffer to, long position) throws IOException {
            return file.read(to, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            use(1);
            var bytes = new byte[from.remaining()];
            from.duplicate().get(bytes);
            disk.write(position, bytes);
            return file.write(from, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            use(1);
            disk.truncate(size);
            file.truncate(size);
        }

        @Override
        public void force(boolean isAll) throws IOException {
            use(0);
            if (isHonest()) {
                disk.force();
            }
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean isShared) throws IOException {
            return file.tryLock(position, size, isShared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
