package org.fanal.office;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.fanal.office.http.Door;
import org.fanal.office.http.Doorkeeper;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.view.Assets;
import org.fanal.page.LiveSite;
import org.fanal.web.Events;
import org.fanal.web.WorkingHalf;

/** All pages of the office behind one door. */
public final class Office {
    private static final String FILES = Route.ROOT + "/files";
    private static final List<String> STYLES = List.of("reader.css", "office/office.css");
    private static final List<String> SCRIPTS = List.of();

    private final Door door;

    /** @param own addresses of the site, besides that of the request, which a form may name as its origin */
    public Office(LiveSite live, List<Pages> pages, Doorkeeper doorkeeper, Events events, List<URI> own) {
        door = new Door(live, pages, new Assets(FILES, STYLES, SCRIPTS), doorkeeper, events, own);
    }

    /** The table of routes. */
    public List<Route> routes() {
        return door.routes();
    }

    /** What the server takes in. */
    public WorkingHalf half(Optional<Integer> port) {
        return new WorkingHalf(Route.ROOT, port, door);
    }
}
