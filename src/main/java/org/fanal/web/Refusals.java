package org.fanal.web;

import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.fanal.press.Press;
import org.fanal.press.Sheet;

/** Every answer that is no guidance, Jetty's own included: a small honest page, never a stack trace. */
final class Refusals implements Request.Handler {
    private static final HttpField ALLOW = new PreEncodedHttpField(HttpHeader.ALLOW, "GET, HEAD");
    private static final HttpField RETRY = new PreEncodedHttpField(HttpHeader.RETRY_AFTER, 1);
    private static final HttpField CLOSE = new PreEncodedHttpField(HttpHeader.CONNECTION, "close");

    private final Press press;
    private final Headers headers;

    Refusals(Press press, Headers headers) {
        this.press = press;
        this.headers = headers;
    }

    /** What Jetty calls when it or the working half refuses a request. */
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException refused
                ? refused.getCode()
                : response.getStatus();
        send(status, request, response, callback);
        return true;
    }

    /** Refuses a request, whatever was prepared for it. */
    void send(int status, Request request, Response response, Callback callback) {
        int honest = HttpStatus.isClientError(status) || HttpStatus.isServerError(status)
                ? status
                : HttpStatus.INTERNAL_SERVER_ERROR_500;
        var wishes = Wishes.of(request);
        var fields = response.getHeaders().clear();
        if (honest == HttpStatus.METHOD_NOT_ALLOWED_405) {
            fields.add(ALLOW);
        }
        if (honest == HttpStatus.SERVICE_UNAVAILABLE_503) {
            fields.add(RETRY);
        }
        if (wishes.hasBody() || HttpMethod.CONNECT.is(request.getMethod())) {
            fields.add(CLOSE);
        }
        var sheet = sheet(honest, request);
        new Reply(headers, sheet, honest, Optional.empty()).send(request, wishes, response, callback);
    }

    private Sheet sheet(int status, Request request) {
        var path = request.getHttpURI().getCanonicalPath();
        var accepted = request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE);
        return press.run().refusal(status, path == null ? "" : path, accepted == null ? "" : accepted);
    }
}
