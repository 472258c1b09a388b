package org.fanal.web;

import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.fanal.press.Address;
import org.fanal.press.Answer;
import org.fanal.press.Press;
import org.fanal.press.PrintRun;
import org.fanal.web.Events.Place;
import org.fanal.web.Halls.Hall;

/**
 * Where every request comes in. What is printed already is answered at once on the thread that read the request; all else
 * goes to a thread that may wait, and what is no address of the reading half on to the working half behind it.
 */
final class FrontDoor extends Handler.Wrapper {
    private final Press press;
    private final Headers headers;
    private final Shelf shelf;
    private final Refusals refusals;
    private final Events events;
    private final Halls halls;
    private final Optional<Runnable> beforeEachRequest;

    FrontDoor(
            Press press,
            Headers headers,
            Refusals refusals,
            Events events,
            Halls halls,
            Optional<Runnable> beforeEachRequest) {
        this.press = press;
        this.headers = headers;
        this.shelf = new Shelf(press, headers);
        this.refusals = refusals;
        this.events = events;
        this.halls = halls;
        this.beforeEachRequest = beforeEachRequest;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var wishes = Wishes.of(request);
        var hall = halls.of(request);
        if (hall == Hall.READERS && beforeEachRequest.isEmpty() && isReading(request) && !wishes.hasBody()) {
            var ready = asks(request)
                    ? Optional.<Reply>empty()
                    : shelf.ready(request.getHttpURI().getPath());
            if (ready.isPresent() && ready.get().sendReady(request, wishes, response, callback)) {
                return true;
            }
        }
        try {
            halls.threads(hall).execute(() -> answer(hall, request, wishes, response, callback));
        } catch (RejectedExecutionException e) {
            refusals.send(HttpStatus.SERVICE_UNAVAILABLE_503, request, response, callback);
        }
        return true;
    }

    private void answer(Hall hall, Request request, Wishes wishes, Response response, Callback callback) {
        try {
            beforeEachRequest.ifPresent(Runnable::run);
            if (wishes.hasBody() && isReading(request)) {
                refusals.send(HttpStatus.PAYLOAD_TOO_LARGE_413, request, response, callback);
            } else if (hall == Hall.NOWHERE) {
                refusals.send(HttpStatus.NOT_FOUND_404, request, response, callback);
            } else if (hall == Hall.WORKERS || !read(request, wishes, response, callback)) {
                response.getHeaders().add(headers.bare());
                headers.addTransport(request, response.getHeaders(), Optional.empty());
                super.handle(request, response, callback);
            }
        } catch (Throwable e) {
            events.failed(Failure.of(e), Place.READER);
            if (response.isCommitted()) {
                callback.failed(e);
            } else {
                refusals.send(HttpStatus.INTERNAL_SERVER_ERROR_500, request, response, callback);
            }
        }
    }

    /** Answers what belongs to the reading half. */
    private boolean read(Request request, Wishes wishes, Response response, Callback callback) {
        var run = press.run();
        var path = request.getHttpURI().getCanonicalPath();
        var address = path == null ? Optional.<Address>empty() : run.find(path);
        boolean isRoot = "/".equals(path);
        var query = request.getHttpURI().getQuery();
        var answer = path == null || address.isPresent()
                ? Optional.<Answer>empty()
                : run.ask(path, query == null ? "" : query);
        if (!isReading(request)) {
            boolean isRefused =
                    isRoot || address.isPresent() || answer.isPresent() || !HttpMethod.POST.is(request.getMethod());
            if (isRefused) {
                refusals.send(HttpStatus.METHOD_NOT_ALLOWED_405, request, response, callback);
            }
            return isRefused;
        }
        if (isRoot) {
            welcome(run, request, response, callback);
        } else if (answer.isPresent()) {
            send(answer.get(), request, wishes, response, callback);
        } else if (address.isPresent()
                && address.get().path().equals(request.getHttpURI().getPath())) {
            reply(run, address.get(), request).send(request, wishes, response, callback);
        } else {
            address.ifPresent(found -> redirect(HttpStatus.MOVED_PERMANENTLY_301, found, request, response, callback));
            return address.isPresent();
        }
        return true;
    }

    private void send(Answer answer, Request request, Wishes wishes, Response response, Callback callback) {
        answer.sheet()
                .ifPresentOrElse(
                        sheet -> new Reply(headers, sheet, answer.status(), Optional.empty())
                                .send(request, wishes, response, callback),
                        () -> refusals.send(answer.status(), request, response, callback));
    }

    /** What was typed is answered anew each time; everything else comes from the shelf. */
    private Reply reply(PrintRun run, Address address, Request request) {
        var words = address.takesWords() ? Asked.words(request) : Optional.<String>empty();
        return words.map(typed -> new Reply(
                        headers,
                        run.answer(address, typed),
                        HttpStatus.OK_200,
                        headers.onionLocation(address.path(), address.paper())))
                .orElseGet(() -> shelf.reply(run, address));
    }

    private boolean asks(Request request) {
        var path = request.getHttpURI().getCanonicalPath();
        return Asked.hasQuery(request)
                && path != null
                && press.run().find(path).filter(Address::takesWords).isPresent();
    }

    private void welcome(PrintRun run, Request request, Response response, Callback callback) {
        var accepted = request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE);
        response.getHeaders().add(HttpHeader.VARY, "Accept-Language");
        redirect(HttpStatus.FOUND_302, run.home(accepted == null ? "" : accepted), request, response, callback);
    }

    private void redirect(int status, Address address, Request request, Response response, Callback callback) {
        var fields = response.getHeaders().add(headers.redirect());
        headers.addTransport(request, fields, Optional.empty());
        fields.add(HttpHeader.LOCATION, address.path());
        response.setStatus(status);
        response.write(true, null, callback);
    }

    private static boolean isReading(Request request) {
        return HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
    }
}
