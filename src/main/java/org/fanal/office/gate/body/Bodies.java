package org.fanal.office.gate.body;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.fanal.office.http.Form;

/**
 * Reads the bodies of forms: few at a time, none longer than allowed and none slower than is honest. Strangers have places of
 * their own, so that they cannot keep those who have signed in from saving.
 */
public final class Bodies {
    private static final int AT_ONCE = 8;
    private static final long SECONDS = 20;
    /** Bytes in a second: a telephone on a bad day. */
    private static final int SLOWEST = 100 * 1024;

    /** Only forms as browsers send them: a script elsewhere can send most other types without asking. */
    private static final String PLAIN = "application/x-www-form-urlencoded";

    private static final int PIECE = 8 * 1024;

    private final Semaphore strangers = new Semaphore(AT_ONCE);
    private final Semaphore known = new Semaphore(AT_ONCE);

    /**
     * The form in the body.
     *
     * @param limit its most bytes
     */
    public Form read(Context context, int limit, boolean isKnown) throws Refused {
        if (context.req().getContentLengthLong() > limit) {
            throw new Refused(413);
        }
        var type = Objects.requireNonNullElse(context.contentType(), "");
        boolean hasParts = Multipart.is(type);
        if (!hasParts && !type.startsWith(PLAIN)) {
            throw new Refused(400);
        }
        var places = isKnown ? known : strangers;
        if (!places.tryAcquire()) {
            throw new Refused(503);
        }
        try {
            var body = body(context, limit);
            return hasParts ? Multipart.parse(type, body) : Form.parse(new String(body, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused(400);
        } finally {
            places.release();
        }
    }

    private static byte[] body(Context context, int limit) throws IOException, Refused {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS + limit / SLOWEST);
        var body = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        var in = context.req().getInputStream();
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            body.write(piece, 0, read);
            if (body.size() > limit) {
                throw new Refused(413);
            }
            if (System.nanoTime() - until > 0) {
                throw new Refused(400);
            }
        }
        return body.toByteArray();
    }
}
