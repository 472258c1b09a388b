package org.fanal.office.gate;

import io.javalin.http.Context;
import java.util.Objects;
import java.util.Optional;
import org.fanal.office.gate.body.Refused;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Form;
import org.fanal.office.http.HeaderClass;
import org.fanal.office.http.Kept;
import org.fanal.office.http.Method;
import org.fanal.office.http.Route;
import org.fanal.office.http.Visitor;
import org.fanal.store.StoreUnavailable;
import org.fanal.translation.words.Words;
import org.fanal.web.Events.Place;
import org.fanal.web.Failure;

/**
 * One request on its way through the gates, in this order: where it comes from, who asks, how long it is, whether its form is
 * ours, whether they may; only then the route's action. Whatever goes wrong, what a person wrote goes back to them.
 */
final class Exchange {
    private final Gates gates;
    private final Route route;
    private final Context context;
    private final Cookies cookies;
    private final Words words;
    private final Faults faults;
    private Form form = Form.empty();
    private Optional<Visitor> visitor = Optional.empty();
    private String visit;

    Exchange(Gates gates, Route route, Context context) {
        this.gates = gates;
        this.route = route;
        this.context = context;
        cookies = new Cookies(context);
        visit = cookies.of(Cookies.VISIT);
        words = gates.frames().words(cookies.of(Cookies.LANGUAGE), header("Accept-Language"));
        faults = new Faults(words);
    }

    void run() {
        Answer answer;
        try {
            answer = finished(route.method() == Method.GET ? look() : change());
        } catch (StoreUnavailable e) {
            answer = faults.notSaved(asked(), kept());
        } catch (RuntimeException e) {
            gates.events().failed(Failure.of(e), Place.WORKING);
            answer = faults.broken(asked(), kept());
        }
        new Sending(gates, route, context).send(answer, asked());
    }

    private Answer look() {
        var language = query().text(Frames.LANGUAGE);
        if (gates.frames().offered(language).isPresent()) {
            Cookies.keep(context, Cookies.LANGUAGE, language);
            return Answer.to(context.path()
                    + query().only(name -> !name.equals(Frames.LANGUAGE)).asQuery());
        }
        boolean isOpen = route.access().isOpen();
        if (!isOpen && cookies.of(Cookies.SESSION).isEmpty() && Origin.isFromElsewhere(context)) {
            return faults.onceMore(asked());
        }
        if (route.headers() == HeaderClass.ASSET) {
            return act();
        }
        visitor = visitor();
        if (visitor.isEmpty()) {
            welcome();
        }
        if (!isOpen && visitor.isEmpty()) {
            return Answer.to(
                    Route.SIGN_IN + Form.empty().with("to", context.path()).asQuery());
        }
        return act();
    }

    private Answer change() {
        if (!gates.origin().isOurs(context)) {
            return faults.fault(403);
        }
        Optional<StoreUnavailable> trouble = Optional.empty();
        try {
            visitor = visitor();
        } catch (StoreUnavailable e) {
            trouble = Optional.of(e);
        }
        boolean isKnown = visitor.isPresent() || gates.known().has(cookies.of(Cookies.SESSION));
        try {
            boolean isWhole = isKnown || route.takesFilesFromAnyone();
            form = gates.bodies().read(context, isWhole ? route.body() : Math.min(route.body(), Route.SMALL), isKnown);
        } catch (Refused e) {
            return faults.fault(e.status());
        }
        if (trouble.isPresent()) {
            throw trouble.get();
        }
        boolean isOpen = route.access().isOpen();
        if (!isOpen && visitor.isEmpty()) {
            welcome();
            return gates.doorkeeper().signInAgain(asked(), kept());
        }
        if (!Proof.holds(proof(), form.text("token"))) {
            return faults.stale(asked(), kept(), isOpen);
        }
        return act();
    }

    private Answer act() {
        return route.access().allows(visitor) ? route.action().answer(asked()) : faults.forbidden(kept());
    }

    /** Answers that only name what the office's own pages say. */
    private Answer finished(Answer answer) {
        if (answer.back().isPresent()) {
            var token = answer.session().orElseThrow();
            visitor = gates.doorkeeper().find(token).map(session -> new Visitor(session, token));
            var kept = answer.back().get();
            return (gates.table().takesForm(kept.path()) ? faults.backAgain(asked(), kept) : Answer.to(Route.ROOT))
                    .with(token);
        }
        boolean isBare = answer.page().isEmpty()
                && answer.content().isEmpty()
                && answer.file().isEmpty()
                && answer.location().isEmpty();
        return isBare ? faults.fault(answer.status()) : answer;
    }

    private Optional<Visitor> visitor() {
        var token = cookies.of(Cookies.SESSION);
        if (token.isEmpty()) {
            return Optional.empty();
        }
        var found = gates.doorkeeper().find(token).map(session -> new Visitor(session, token));
        found.ifPresent(ignored -> gates.known().add(token));
        return found;
    }

    /** Gives a visitor the cookie from which the token of a form is made. */
    private void welcome() {
        if (visit.isEmpty()) {
            visit = Proof.fresh();
            Cookies.set(context, Cookies.VISIT, visit);
        }
    }

    private String proof() {
        return visitor.map(Visitor::token).orElse(visit);
    }

    private Asked asked() {
        return new Asked(
                context.path(),
                context.pathParamMap(),
                query(),
                form,
                words,
                Proof.of(proof()),
                visitor,
                header("Origin"));
    }

    private Kept kept() {
        return Kept.of(context.path(), form);
    }

    private Form query() {
        try {
            return Form.parse(Objects.requireNonNullElse(context.queryString(), ""));
        } catch (IllegalArgumentException e) {
            return Form.empty();
        }
    }

    private String header(String name) {
        return Objects.requireNonNullElse(context.header(name), "");
    }
}
