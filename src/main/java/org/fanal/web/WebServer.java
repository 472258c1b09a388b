package org.fanal.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.fanal.press.Press;
import org.fanal.web.Events.Place;

/** The HTTP server: sheets from memory, and behind them the routes of the working half. */
public final class WebServer {
    private static final int KILOBYTE = 1024;
    private static final int THREADS = 16;
    private static final int WAITERS = 8;
    private static final int QUEUE = 256;
    private static final int WORKERS = 20;
    private static final int WORK = 64;
    private static final int IDLE_MILLIS = 20_000;
    private static final int DRAIN_MILLIS = 5_000;
    private static final int IDLE_AT_THE_END_MILLIS = 200;

    static final Set<String> HEALTH = Set.of("/healthz", "/readyz");

    private final WebSettings settings;
    private final Press press;
    private final Events events;
    private final Headers headers;
    private final Refusals refusals;
    private final FrontDoor frontDoor;
    private final ExecutorService waiting;
    private final ExecutorService workers;
    private final Optional<WorkingHalf> working;
    private final List<ServerConnector> connectors = new ArrayList<>();
    private final Javalin javalin;

    /** A server for the reading half alone, which does not listen yet. */
    public WebServer(Press press, WebSettings settings, Events events, Optional<Runnable> beforeEachRequest) {
        this(press, settings, events, beforeEachRequest, Optional.empty());
    }

    /**
     * A server that does not listen yet.
     *
     * @param beforeEachRequest what {@code --dev} does before each answer; with it no answer is sent unasked
     * @param working the working half, if there is one
     */
    public WebServer(
            Press press,
            WebSettings settings,
            Events events,
            Optional<Runnable> beforeEachRequest,
            Optional<WorkingHalf> working) {
        this.settings = settings;
        this.press = press;
        this.events = events;
        headers = new Headers(settings);
        refusals = new Refusals(press, headers);
        this.working = working;
        waiting = threads("answer", WAITERS, QUEUE);
        workers = threads("work", WORKERS, WORK);
        var halls = new Halls(working, waiting, workers);
        frontDoor = new FrontDoor(press, headers, refusals, events, halls, beforeEachRequest);
        javalin = Javalin.create(this::configure);
    }

    /**
     * Listens, and prints in the background what will be asked for.
     *
     * @return whether it listens; when it cannot, that has been said
     */
    public boolean start() {
        try {
            javalin.start();
        } catch (JavalinBindException e) {
            int port = taken();
            end();
            events.cannotListen(port);
            return false;
        }
        press.keepWarm();
        events.started(port());
        return true;
    }

    /** The port it listens on. */
    public int port() {
        return connectors.get(0).getLocalPort();
    }

    /** The port on which it listens for the working half: the same, unless that has its own. */
    public int workingPort() {
        return connectors.get(connectors.size() - 1).getLocalPort();
    }

    /** Takes no more requests, finishes those begun for at most five seconds. */
    public void stop() {
        end();
        events.stopped();
    }

    private void end() {
        try {
            javalin.stop();
        } catch (JavalinException e) {
            // some request did not end in time: it was cut off
        }
        waiting.shutdownNow();
        workers.shutdownNow();
    }

    /** The port that was not to be had. */
    private int taken() {
        return connectors.stream()
                .filter(connector -> connector.getLocalPort() <= 0)
                .map(ServerConnector::getPort)
                .findFirst()
                .orElse(settings.port());
    }

    private static ExecutorService threads(String name, int most, int queue) {
        var pool = new ThreadPoolExecutor(
                most, most, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(queue), work -> new Thread(work, name));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.maxRequestSize = 8L * KILOBYTE;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, THREADS / 4);
        config.jetty.modifyServer(this::configure);
        config.jetty.modifyServletContextHandler(this::configure);
        config.jetty.modifyHttpConfiguration(WebServer::configure);
        config.jetty.addConnector((server, http) -> connector(server, http, settings.port(), Halls.READING));
        working.flatMap(WorkingHalf::port)
                .ifPresent(port ->
                        config.jetty.addConnector((server, http) -> connector(server, http, port, Halls.WORKING)));
        config.http.prefer405over404 = true;
        config.routes.get("/healthz", WebServer::healthy).head("/healthz", WebServer::healthy);
        config.routes.get("/readyz", this::ready).head("/readyz", this::ready);
        working.ifPresent(half -> half.routes().accept(config));
        config.routes.exception(Exception.class, this::failed);
        config.routes.exception(
                HttpResponseException.class, (refused, context) -> refuse(refused.getStatus(), context));
    }

    private void configure(Server server) {
        server.setHandler(frontDoor);
        server.setErrorHandler(refusals);
        server.setStopTimeout(DRAIN_MILLIS);
    }

    private void configure(ServletContextHandler context) {
        context.setErrorHandler(refusals);
        context.getSessionHandler().setUsingCookies(false);
        context.getSessionHandler().setUsingUriParameters(false);
        context.getServletHandler().setFilterChainsCached(false);
    }

    private static void configure(HttpConfiguration http) {
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setHttpCompliance(HttpCompliance.RFC9110);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(8 * KILOBYTE);
        http.setResponseHeaderSize(4 * KILOBYTE);
        http.setHeaderCacheSize(0);
        http.setIdleTimeout(IDLE_MILLIS);
    }

    private ServerConnector connector(Server server, HttpConfiguration http, int port, String name) {
        var connector = new ServerConnector(server, 1, 2, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(port);
        connector.setName(name);
        connector.setIdleTimeout(IDLE_MILLIS);
        connector.setShutdownIdleTimeout(IDLE_AT_THE_END_MILLIS);
        connector.setAcceptQueueSize(KILOBYTE);
        connectors.add(connector);
        return connector;
    }

    private static void healthy(Context context) throws IOException {
        say("ok\n", context);
    }

    private void ready(Context context) throws IOException {
        var run = press.run();
        run.sheet(run.home(""));
        say("ready\n", context);
    }

    private static void say(String text, Context context) throws IOException {
        context.result(text);
        context.res().setContentLength(text.length());
        if (context.method() == HandlerType.HEAD) {
            context.res().flushBuffer();
        }
    }

    private void failed(Exception failure, Context context) {
        events.failed(Failure.of(failure), Place.WORKING);
        refuse(HttpStatus.INTERNAL_SERVER_ERROR_500, context);
    }

    /** Leaves the answer to {@link Refusals}. */
    private static void refuse(int status, Context context) {
        try {
            context.res().sendError(status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
