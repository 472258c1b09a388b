package org.fanal.office.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fanal.office.http.Access;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Doorkeeper;
import org.fanal.office.http.Kept;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.http.Visitor;
import org.fanal.people.Person;
import org.fanal.people.access.Session;
import org.fanal.people.access.Sessions;
import org.fanal.people.access.SignIn;
import org.fanal.people.secret.Passphrase;
import org.fanal.people.secret.Token;

/** Signing in and out. */
public final class SignIns implements Pages, Doorkeeper {
    private static final Pattern PATH = Pattern.compile(Route.ROOT + "(/[A-Za-z0-9._-]+)*");

    private final SignIn signIn;
    private final Sessions sessions;

    public SignIns(SignIn signIn, Sessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(Route.SIGN_IN, Access.ANYONE, this::ask),
                Route.postText(Route.SIGN_IN, Access.ANYONE, this::attempt),
                Route.post(Route.ROOT + "/sign-out", Access.SIGNED_IN, this::leave));
    }

    @Override
    public Set<String> templates() {
        return Set.of(SignInView.TEMPLATE);
    }

    @Override
    public Optional<Session> find(String token) {
        return sessions.find(new Token(token));
    }

    @Override
    public Answer signInAgain(Asked asked, Kept kept) {
        var view = SignInView.of(asked, Route.ROOT);
        if (kept.isWorthKeeping()) {
            view = view.carrying(kept).telling(asked.say("desk.sign-in.ended.kept"));
        } else {
            view = view.telling(asked.say("desk.sign-in.ended"));
        }
        return Answer.page(403, view.page());
    }

    private Answer ask(Asked asked) {
        if (asked.visitor().isPresent()) {
            return Answer.to(goal(asked.query().text("to"), asked.person()));
        }
        return Answer.page(SignInView.of(asked, goal(asked.query().text("to"))).page());
    }

    private Answer attempt(Asked asked) {
        var form = asked.form();
        var name = form.text("name");
        var attempt = signIn.attempt(name, new Passphrase(form.text("passphrase")), form.text("code"));
        var kept = Kept.carriedIn(form);
        if (attempt.opened().isPresent()) {
            var opened = attempt.opened().get();
            var answer = kept.isWorthKeeping()
                    ? Answer.back(kept)
                    : Answer.to(goal(form.text("to"), opened.session().person()));
            return answer.with(opened.token().text());
        }
        var view = SignInView.of(asked, goal(form.text("to"))).refused(name, reason(asked, attempt));
        return Answer.page(403, (kept.isWorthKeeping() ? view.carrying(kept) : view).page());
    }

    private static String reason(Asked asked, SignIn.Attempt attempt) {
        return switch (attempt.outcome()) {
            case CODE_USED_ALREADY -> asked.say("desk.sign-in.used");
            case WAIT -> Waiting.say(asked.words(), attempt.pause());
            case REFUSED, SIGNED_IN -> asked.say("desk.sign-in.refused");
        };
    }

    private Answer leave(Asked asked) {
        asked.visitor().map(Visitor::session).ifPresent(session -> sessions.end(session.person(), session.id()));
        return Answer.to(Route.SIGN_IN).withoutSession();
    }

    /** Where to go on: to the page that was asked for, or else to where this person begins. */
    private static String goal(String to, Person person) {
        var goal = goal(to);
        return goal.equals(Route.ROOT) ? Route.home(person) : goal;
    }

    /** Where to go on: only ever into the office. */
    private static String goal(String to) {
        return PATH.matcher(to).matches() ? to : Route.ROOT;
    }
}
