package org.fanal.office.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.fanal.office.http.Access;
import org.fanal.office.http.Answer;
import org.fanal.office.http.HeaderClass;
import org.fanal.office.http.Method;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.view.Asset;
import org.fanal.office.view.Assets;

/** The table of routes. */
final class Table {
    private static final String PARAMETER = "\\{[a-z]+}";

    private final List<Route> routes = new ArrayList<>();
    private final List<Pattern> forms;

    /** Throws {@link IllegalArgumentException} when two routes are the same. */
    Table(List<Pages> pages, Assets assets) {
        assets.all().forEach(asset -> routes.add(route(asset)));
        pages.forEach(each -> routes.addAll(each.routes()));
        var seen = new HashSet<String>();
        for (var route : routes) {
            if (!seen.add(route.toString().replaceAll(PARAMETER, "{}"))) {
                throw new IllegalArgumentException("two routes for " + route);
            }
        }
        forms = routes.stream()
                .filter(route -> route.method() == Method.POST)
                .map(route -> Pattern.compile(route.path().replaceAll(PARAMETER, "[^/]+")))
                .toList();
    }

    List<Route> routes() {
        return List.copyOf(routes);
    }

    /** Whether some route takes a form at this path. */
    boolean takesForm(String path) {
        return forms.stream().anyMatch(form -> form.matcher(path).matches());
    }

    private static Route route(Asset asset) {
        var content = Answer.content(new Answer.Content(asset.type(), asset.text()));
        return new Route(Method.GET, asset.path(), Access.ANYONE, 0, HeaderClass.ASSET, asked -> content);
    }
}
