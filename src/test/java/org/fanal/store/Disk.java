package org.fanal.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** One file as a disk holds it: what was forced, and what was written since and may or may not be there after a power cut. */
final class Disk {
    private static final int SECTOR = 512;

    private final List<Write> waiting = new ArrayList<>();
    private byte[] forced;
    private int size;

    Disk(byte[] forced) {
        this.forced = forced;
        size = forced.length;
    }

    synchronized void write(long position, byte[] bytes) {
        for (int from = 0; from < bytes.length; ) {
            int place = Math.toIntExact(position) + from;
            int to = Math.min(bytes.length, from + SECTOR - place % SECTOR);
            waiting.add(new Write(place, Arrays.copyOfRange(bytes, from, to)));
            from = to;
        }
    }

    /** A file system keeps the order of a shortening and what comes after it. */
    synchronized void truncate(long length) {
        force();
        size = Math.min(size, Math.toIntExact(length));
    }

    synchronized void force() {
        waiting.forEach(this::apply);
        waiting.clear();
    }

    /** What was forced, and each sector written since or its former content, as it happens. */
    synchronized byte[] afterTheCut(Random random) {
        int part = random.nextInt(101);
        for (var write : waiting) {
            if (random.nextInt(100) < part) {
                apply(write);
            }
        }
        waiting.clear();
        return Arrays.copyOf(forced, size);
    }

    private void apply(Write write) {
        int end = write.position + write.bytes.length;
        if (end > forced.length) {
            forced = Arrays.copyOf(forced, Math.max(end, 2 * forced.length));
        }
        if (write.position > size) {
            Arrays.fill(forced, size, write.position, (byte) 0);
        }
        System.arraycopy(write.bytes, 0, forced, write.position, write.bytes.length);
        size = Math.max(size, end);
    }

    private record Write(int position, byte[] bytes) {}
}
