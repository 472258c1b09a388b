package org.fanal.office.gate;

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
final class Bodies {
    private static final int AT_ONCE = 8;
    private static final long SECONDS = 20;
    private static final int PIECE = 8 * 1024;

    private final Semaphore strangers = new Semaphore(AT_ONCE);
    private final Semaphore known = new Semaphore(AT_ONCE);

    /** A body that was not read, and the status to say so with. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final int status;

        Refused(int status) {
            super(null, null, false, false);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    Form read(Context context, int limit, boolean isKnown) throws Refused {
        if (context.req().getContentLengthLong() > limit) {
            throw new Refused(413);
        }
        if (!isForm(context)) {
            throw new Refused(400);
        }
        var places = isKnown ? known : strangers;
        if (!places.tryAcquire()) {
            throw new Refused(503);
        }
        try {
            return Form.parse(text(context, limit));
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused(400);
        } finally {
            places.release();
        }
    }

    /** Only forms as browsers send them: a script elsewhere can send most other types without asking. */
    private static boolean isForm(Context context) {
        return Objects.requireNonNullElse(context.contentType(), "").startsWith("application/x-www-form-urlencoded");
    }

    private static String text(Context context, int limit) throws IOException, Refused {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
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
        return body.toString(StandardCharsets.UTF_8);
    }
}
