package org.fanal.office.gate;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.fanal.office.gate.body.Bodies;
import org.fanal.office.http.Access;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Doorkeeper;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.view.Assets;
import org.fanal.office.view.Binder;
import org.fanal.office.view.Notice;
import org.fanal.page.LiveSite;
import org.fanal.web.Events;

/** The office as the web server takes it in: its routes, each behind the same gates. */
public final class Door implements Consumer<JavalinConfig> {
    private static final String EVERYTHING_ELSE = Route.ROOT + "/*";

    private final Table table;
    private final Gates gates;

    /** @param own addresses of the site, besides that of the request, which a form may name as its origin */
    public Door(LiveSite live, List<Pages> pages, Assets assets, Doorkeeper doorkeeper, Events events, List<URI> own) {
        table = new Table(pages, assets);
        var menu = pages.stream().flatMap(each -> each.menu().stream()).toList();
        var frames = new Frames(live, new Binder(templates(pages), assets), menu);
        gates = new Gates(frames, table, doorkeeper, new Origin(own), new Bodies(), new Known(), events);
    }

    /** The table of routes. */
    public List<Route> routes() {
        return table.routes();
    }

    @Override
    public void accept(JavalinConfig config) {
        for (var route : routes()) {
            switch (route.method()) {
                case GET ->
                    config.routes
                            .get(route.path(), context -> answer(route, context))
                            .head(route.path(), context -> answer(route, context));
                case POST -> config.routes.post(route.path(), context -> answer(route, context));
            }
        }
        config.routes
                .get(EVERYTHING_ELSE, context -> answer(nothing(404), context))
                .head(EVERYTHING_ELSE, context -> answer(nothing(404), context))
                .post(EVERYTHING_ELSE, context -> answer(nothing(405), context));
    }

    private void answer(Route route, Context context) {
        new Exchange(gates, route, context).run();
    }

    /** What is no route is answered alike to everybody, whether they have signed in or not. */
    private static Route nothing(int status) {
        return Route.get(Route.ROOT, Access.ANYONE, asked -> Answer.fault(status));
    }

    private static Set<String> templates(List<Pages> pages) {
        var all = new HashSet<String>(Set.of(Notice.TEMPLATE));
        pages.forEach(each -> all.addAll(each.templates()));
        return all;
    }
}
