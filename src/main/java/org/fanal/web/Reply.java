package org.fanal.web;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.fanal.press.Sheet;

/** A sheet made ready for the network: all that can be known before a request comes is encoded. */
final class Reply {
    private static final HttpField GZIP = new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, Coding.GZIP.token());
    private static final HttpField BROTLI = new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, Coding.BROTLI.token());

    /** The sheet in one coding. */
    private record Body(String tag, HttpField tagField, HttpFields fields, Optional<ByteBuffer> bytes) {}

    private final Headers headers;
    private final Sheet sheet;
    private final int status;
    private final HttpFields common;
    private final Optional<HttpField> onionLocation;
    private final Body gzip;
    private final Optional<Body> brotli;

    Reply(Headers headers, Sheet sheet, int status, Optional<HttpField> onionLocation) {
        this.headers = headers;
        this.sheet = sheet;
        this.status = status;
        this.onionLocation = onionLocation;
        common = headers.sheet(sheet.paper(), sheet.policy());
        gzip = body("-gz", Optional.of(GZIP), sheet.gzip().length, Optional.of(ByteBuffer.wrap(sheet.gzip())));
        brotli = sheet.brotli()
                .map(bytes -> body("-br", Optional.of(BROTLI), bytes.length, Optional.of(ByteBuffer.wrap(bytes))));
    }

    /** Sends it if that takes no time but the network's; otherwise does nothing and says so. */
    boolean sendReady(Request request, Wishes wishes, Response response, Callback callback) {
        var coding = coding(wishes);
        if (coding == Coding.IDENTITY) {
            return false;
        }
        send(body(coding), request, wishes, response, callback);
        return true;
    }

    /** Sends it: whole, without its body (HEAD), or only the news that the client's copy is still good (304). */
    void send(Request request, Wishes wishes, Response response, Callback callback) {
        send(body(coding(wishes)), request, wishes, response, callback);
    }

    private void send(Body body, Request request, Wishes wishes, Response response, Callback callback) {
        var fields = response.getHeaders();
        fields.add(common);
        headers.addTransport(request, fields, onionLocation);
        if (isTagged() && wishes.knows(body.tag())) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            fields.add(body.tagField());
            // not called the last write, or Jetty would add a Content-Length, for which some clients then wait
            response.write(false, null, callback);
            return;
        }
        response.setStatus(status);
        fields.add(body.fields());
        boolean isHead = HttpMethod.HEAD.is(request.getMethod());
        response.write(true, isHead ? null : bytes(body), callback);
    }

    private Coding coding(Wishes wishes) {
        return Coding.best(wishes.encodings(), brotli.isPresent());
    }

    private Body body(Coding coding) {
        return switch (coding) {
            case GZIP -> gzip;
            case BROTLI -> brotli.orElse(gzip);
            case IDENTITY -> body("", Optional.empty(), sheet.length(), Optional.empty());
        };
    }

    private Body body(String mark, Optional<HttpField> encoding, int length, Optional<ByteBuffer> bytes) {
        var tag = '"' + sheet.digest() + mark + '"';
        var tagField = new PreEncodedHttpField(HttpHeader.ETAG, tag);
        var fields = HttpFields.build();
        if (isTagged()) {
            fields.add(tagField);
        }
        encoding.ifPresent(fields::add);
        fields.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, length));
        return new Body(tag, tagField, fields.asImmutable(), bytes);
    }

    private ByteBuffer bytes(Body body) {
        return body.bytes().map(ByteBuffer::duplicate).orElseGet(() -> ByteBuffer.wrap(sheet.plain()));
    }

    private boolean isTagged() {
        return status == HttpStatus.OK_200 && sheet.paper().isKept();
    }
}
