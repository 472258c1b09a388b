package org.fanal.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpStatus;
import org.fanal.press.Address;
import org.fanal.press.Paper;
import org.fanal.press.Press;
import org.fanal.press.PrintRun;
import org.fanal.press.Sheet;

/** Replies that are ready, by path. Another print run begins with an empty shelf; only paths of real addresses come on it. */
final class Shelf {
    private record Board(PrintRun run, Map<String, Reply> replies) {}

    private final Press press;
    private final Headers headers;
    private volatile Board board;

    Shelf(Press press, Headers headers) {
        this.press = press;
        this.headers = headers;
        board = new Board(press.run(), new ConcurrentHashMap<>());
    }

    /** The reply for exactly this path, if its sheet is printed. Never waits. */
    Optional<Reply> ready(String path) {
        var now = board(press.run());
        var reply = now.replies().get(path);
        if (reply != null) {
            return Optional.of(reply);
        }
        return now.run().printed(path).map(sheet -> put(now, path, reply(sheet, path)));
    }

    /** The reply for an address of this run, printed now if need be. */
    Reply reply(PrintRun run, Address address) {
        var sheet = run.sheet(address);
        var path = address.path();
        return put(board(run), path, reply(sheet, path));
    }

    private Reply reply(Sheet sheet, String path) {
        int status = sheet.paper() == Paper.GONE ? HttpStatus.GONE_410 : HttpStatus.OK_200;
        return new Reply(headers, sheet, status, headers.onionLocation(path, sheet.paper()));
    }

    private Board board(PrintRun run) {
        var now = board;
        if (now.run() != run) {
            now = new Board(run, new ConcurrentHashMap<>());
            board = now;
        }
        return now;
    }

    private static Reply put(Board board, String path, Reply reply) {
        board.replies().put(path, reply);
        return reply;
    }
}
