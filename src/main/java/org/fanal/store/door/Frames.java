package org.fanal.store.door;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** An answer on its way: pieces of what is printed, of the file, and at last the exit code. */
final class Frames {
    private enum Kind {
        OUT,
        ERR,
        FILE,
        EXIT
    }

    private final DataOutputStream to;

    Frames(OutputStream to) {
        this.to = new DataOutputStream(to);
    }

    /** Streams that end at the other side. */
    Reply reply() {
        return new Reply(
                new PrintStream(new Piece(Kind.OUT), true, StandardCharsets.UTF_8),
                new PrintStream(new Piece(Kind.ERR), true, StandardCharsets.UTF_8),
                new Piece(Kind.FILE));
    }

    void exit(int code) throws IOException {
        to.writeByte(Kind.EXIT.ordinal());
        to.writeInt(code);
        to.flush();
    }

    /** Hands each piece to where it belongs, and returns the exit code; ends with an exception when the other side is gone. */
    static int receive(DataInputStream from, Reply reply) throws IOException {
        while (true) {
            var kind = Kind.values()[from.readUnsignedByte()];
            int number = from.readInt();
            if (kind == Kind.EXIT) {
                return number;
            }
            var bytes = from.readNBytes(number);
            OutputStream target = kind == Kind.OUT ? reply.out() : kind == Kind.ERR ? reply.err() : reply.file();
            target.write(bytes);
            target.flush();
        }
    }

    private final class Piece extends OutputStream {
        private final Kind kind;

        Piece(Kind kind) {
            this.kind = kind;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            synchronized (to) {
                to.writeByte(kind.ordinal());
                to.writeInt(length);
                to.write(bytes, offset, length);
                to.flush();
            }
        }
    }
}
