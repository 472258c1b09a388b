package org.fanal.store.door;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fanal.store.StoreRefused;

/**
 * The embedded database has one process. Commands given while that one serves are carried out by it: they knock at a socket in
 * the data folder, which only the folder's owner can enter.
 */
public final class Door implements AutoCloseable {
    /** Of the 108 bytes that Linux allows, or 104 elsewhere, with one for the end. */
    private static final int LONGEST_PATH = 103;

    private final Path path;
    private final ServerSocketChannel socket;
    private final Answering answering;

    private Door(Path path, ServerSocketChannel socket, Answering answering) {
        this.path = path;
        this.socket = socket;
        this.answering = answering;
    }

    /** Opens the door of a data folder that this process has; nothing when the folder's path is too long for a socket. */
    public static Optional<Door> open(Path data, Answering answering) {
        return path(data).map(path -> {
            try {
                Files.deleteIfExists(path);
                var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                socket.bind(UnixDomainSocketAddress.of(path));
                var door = new Door(path, socket, answering);
                start(door::serve);
                return door;
            } catch (IOException e) {
                throw new StoreRefused("No socket can be made in the data folder " + data + ": " + e.getMessage(), e);
            }
        });
    }

    /** Hands a command to the server that has this data folder; nothing when there is none. */
    public static OptionalInt knock(Path data, List<String> words, Reply reply) {
        var path = path(data).filter(Files::exists);
        if (path.isEmpty()) {
            return OptionalInt.empty();
        }
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            try {
                channel.connect(UnixDomainSocketAddress.of(path.get()));
            } catch (IOException e) {
                return OptionalInt.empty();
            }
            return OptionalInt.of(ask(channel, words, reply));
        } catch (IOException e) {
            throw new StoreRefused("The server stopped before the command was done: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (socket.isOpen()) {
            try {
                var channel = socket.accept();
                start(() -> answer(channel));
            } catch (IOException e) {
                pause();
            }
        }
    }

    /** The door was closed, or there are too many open files: then not in a circle at full speed. */
    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "door");
        thread.setDaemon(true);
        thread.start();
    }

    private void answer(SocketChannel channel) {
        try (channel) {
            var from = new DataInputStream(Channels.newInputStream(channel));
            var words = new ArrayList<String>();
            for (int left = from.readInt(); left > 0; left--) {
                words.add(from.readUTF());
            }
            answer(words, new Frames(new BufferedOutputStream(Channels.newOutputStream(channel))));
        } catch (IOException e) {
            // the one who knocked is gone and needs no answer
        }
    }

    private void answer(List<String> words, Frames frames) throws IOException {
        var reply = frames.reply();
        try {
            frames.exit(answering.answer(words, reply));
        } catch (RuntimeException e) {
            reply.err().println("The server could not do it: " + e.getMessage());
            frames.exit(1);
        }
    }

    private static int ask(SocketChannel channel, List<String> words, Reply reply) throws IOException {
        var to = new DataOutputStream(Channels.newOutputStream(channel));
        to.writeInt(words.size());
        for (var word : words) {
            to.writeUTF(word);
        }
        to.flush();
        try {
            return Frames.receive(new DataInputStream(Channels.newInputStream(channel)), reply);
        } catch (EOFException e) {
            throw new IOException("no answer came to its end", e);
        }
    }

    private static Optional<Path> path(Path data) {
        var absolute = data.toAbsolutePath().normalize().resolve("fanal.sock");
        var relative = Path.of("").toAbsolutePath().relativize(absolute);
        var shorter = absolute.toString().length() <= LONGEST_PATH ? absolute : relative;
        return Optional.of(shorter)
                .filter(path -> path.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_PATH);
    }
}
