package org.fanal.office;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.office.desk.DeskPages;
import org.fanal.office.entry.Joining;
import org.fanal.office.entry.Recoveries;
import org.fanal.office.entry.Script;
import org.fanal.office.entry.SignIns;
import org.fanal.office.gate.Door;
import org.fanal.office.http.Access;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.people.Inviting;
import org.fanal.office.people.Me;
import org.fanal.office.people.Persons;
import org.fanal.office.people.Team;
import org.fanal.office.translating.TranslatingPages;
import org.fanal.office.view.Assets;
import org.fanal.page.LiveSite;
import org.fanal.people.access.Entrance;
import org.fanal.web.Events;
import org.fanal.web.WorkingHalf;

/** All pages of the office behind one door. */
public final class Office {
    private static final String FILES = Route.ROOT + "/files";
    private static final List<String> STYLES =
            List.of("reader.css", "office/office.css", DeskPages.STYLE, TranslatingPages.STYLE);
    private static final List<String> SCRIPTS = List.of(Script.SHOW, DeskPages.SCRIPT);

    private final Door door;

    /**
     * Puts it together.
     *
     * @param desk the pages on which people write
     * @param own addresses of the site, besides that of the request, which a form may name as its origin
     */
    public Office(LiveSite live, Entrance entrance, List<Pages> desk, Events events, List<URI> own) {
        var signIns = new SignIns(entrance.signIn(), entrance.sessions());
        List<Pages> all = new ArrayList<>(desk);
        all.add(signIns);
        all.add(new Joining(entrance.links(), entrance.invitations(), entrance.resets(), entrance.sessions()));
        all.add(new Recoveries(entrance.recovery(), entrance.sessions()));
        all.add(new Team(entrance.people(), entrance.links(), entrance.roles()));
        all.add(new Persons(entrance.people(), entrance.roles(), entrance.resets(), entrance.retirement()));
        all.add(new Inviting(entrance.invitations()));
        all.add(new Me(entrance.sessions(), entrance.recovery(), entrance.roles()));
        if (desk.isEmpty()) {
            all.add(new Bare());
        }
        door = new Door(live, all, new Assets(FILES, STYLES, SCRIPTS), signIns, events, own);
    }

    /** The table of routes. */
    public List<Route> routes() {
        return door.routes();
    }

    /** What the server takes in. */
    public WorkingHalf half(Optional<Integer> port) {
        return new WorkingHalf(Route.ROOT, port, door);
    }

    /** Without a desk, the first page is one's own. */
    private static final class Bare implements Pages {
        @Override
        public List<Route> routes() {
            return List.of(Route.get(Route.ROOT, Access.SIGNED_IN, asked -> Answer.to(Route.ROOT + "/me")));
        }

        @Override
        public Set<String> templates() {
            return Set.of();
        }
    }
}
