package org.fanal.office.entry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fanal.language.Language;
import org.fanal.office.http.Access;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.view.Notice;
import org.fanal.office.view.Page;
import org.fanal.people.NameProblem;
import org.fanal.people.Person;
import org.fanal.people.access.Sessions;
import org.fanal.people.joining.Begun;
import org.fanal.people.joining.Invitations;
import org.fanal.people.joining.Link;
import org.fanal.people.joining.PendingLinks;
import org.fanal.people.joining.Resets;
import org.fanal.people.secret.Token;

/** What a one-use link leads to. Looking at it uses nothing up: previews in chats do that. */
public final class Joining implements Pages {
    /** The path of a link, before its token. */
    public static final String LINK = Route.ROOT + "/link/";

    private static final String PATH = LINK + "{token}";
    private static final String JOINED = Route.ROOT + "/sheet/join";
    private static final String RESET = Route.ROOT + "/sheet/reset";

    private final PendingLinks links;
    private final Invitations invitations;
    private final Resets resets;
    private final Sheets sheets;

    public Joining(PendingLinks links, Invitations invitations, Resets resets, Sessions sessions) {
        this.links = links;
        this.invitations = invitations;
        this.resets = resets;
        sheets = new Sheets(sessions);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PATH, Access.ANYONE, this::look),
                Route.post(PATH, Access.ANYONE, this::begin),
                Route.post(JOINED, Access.ANYONE, asked -> sheets.finish(asked, invitations::accept)),
                Route.post(RESET, Access.ANYONE, asked -> sheets.finish(asked, resets::finish)));
    }

    @Override
    public Set<String> templates() {
        return Set.of(JoinView.TEMPLATE, SheetView.TEMPLATE);
    }

    private Answer look(Asked asked) {
        var link = links.look(token(asked));
        return link.filter(Link::isOpen)
                .map(open -> Answer.page(page(asked, open, "", Set.of())))
                .orElseGet(() -> notOpen(asked, link));
    }

    private Answer begin(Asked asked) {
        var link = links.look(token(asked));
        if (link.filter(Link::isOpen).isEmpty()) {
            return notOpen(asked, link);
        }
        boolean isReset = link.get().kind() == Link.Kind.RESET;
        var name = asked.form().text("name");
        var begun = isReset ? resets.begin(token(asked)) : invitations.begin(token(asked), name);
        return begun.sheet()
                .map(sheet -> sheets.show(asked, sheet, isReset ? RESET : JOINED))
                .orElseGet(() -> notBegun(asked, link.get(), name, begun));
    }

    private static Answer notBegun(Asked asked, Link link, String name, Begun begun) {
        return switch (begun.outcome()) {
            case NAME_HAS_PROBLEMS -> Answer.page(403, page(asked, link, name, begun.problems()));
            case WAIT -> told(asked, Waiting.say(asked.words(), begun.pause()));
            case LINK_IS_NOT_OPEN, SHOWN -> notOpen(asked, Optional.empty());
        };
    }

    private static Answer notOpen(Asked asked, Optional<Link> link) {
        var state = link.map(Link::state)
                .filter(any -> any != Link.State.OPEN)
                .map(any -> any.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("unknown");
        return told(asked, asked.say("desk.link." + state));
    }

    private static Answer told(Asked asked, String what) {
        return Answer.page(403, new Notice(asked.words(), asked.say("desk.link.closed"), what).page());
    }

    private static Page page(Asked asked, Link link, String name, Set<NameProblem> problems) {
        var words = asked.words();
        var view = new JoinView(
                words,
                asked.token(),
                asked.path(),
                link.person().map(Person::name),
                link.roles().stream()
                        .sorted()
                        .map(role -> words.say("desk.role." + role.key() + ".may"))
                        .toList(),
                link.languages().stream().map(Language::ownName).sorted().toList(),
                link.madeBy().map(Person::name),
                name,
                problems.stream()
                        .sorted()
                        .map(problem -> words.say("desk.name."
                                + problem.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                        .toList());
        return new Page(words.say(view.isJoining() ? "desk.join" : "desk.reset"), JoinView.TEMPLATE, view);
    }

    private static Token token(Asked asked) {
        return new Token(asked.parameter("token"));
    }
}
