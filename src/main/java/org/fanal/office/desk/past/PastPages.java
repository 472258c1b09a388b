package org.fanal.office.desk.past;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanal.editing.Desk;
import org.fanal.editing.Event;
import org.fanal.editing.difference.Difference;
import org.fanal.editing.difference.Difference.Kind;
import org.fanal.editing.difference.Difference.Piece;
import org.fanal.editing.record.Document;
import org.fanal.editing.record.Revision;
import org.fanal.office.desk.parts.Events;
import org.fanal.office.desk.parts.Found;
import org.fanal.office.desk.parts.Parts;
import org.fanal.office.desk.parts.Paths;
import org.fanal.office.desk.parts.Refusals;
import org.fanal.office.desk.parts.Roles;
import org.fanal.office.desk.parts.Subject;
import org.fanal.office.desk.parts.Told;
import org.fanal.office.http.Access;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.view.Page;
import org.fanal.page.LiveSite;
import org.fanal.people.Role;

/** What happened to a text, and taking an old one up again. */
public final class PastPages implements Pages {
    private static final String HISTORY = "office/desk/history";
    private static final String COMPARE = "office/desk/compare";
    private static final String TEXT = Paths.TEXTS + "/{name}";

    private final Desk desk;
    private final LiveSite live;
    private final Parts parts;

    public PastPages(Desk desk, LiveSite live, Parts parts) {
        this.desk = desk;
        this.live = live;
        this.parts = parts;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        TEXT + "/history", Access.SIGNED_IN, asked -> Found.document(asked, on(asked, this::history))),
                Route.get(
                        TEXT + "/revision/{id}",
                        Access.SIGNED_IN,
                        asked -> Found.document(asked, on(asked, this::revision))),
                Route.get(
                        TEXT + "/edition/{id}",
                        Access.SIGNED_IN,
                        asked -> Found.document(asked, on(asked, this::edition))),
                Route.post(
                        TEXT + "/restore/{id}",
                        Roles.WRITERS,
                        asked -> Found.document(asked, on(asked, this::restore))));
    }

    @Override
    public Set<String> templates() {
        return Set.of(HISTORY, COMPARE);
    }

    private interface Doing {
        Answer answer(Asked asked, Document document);
    }

    private static Function<Document, Answer> on(Asked asked, Doing doing) {
        return document -> doing.answer(asked, document);
    }

    private Answer history(Asked asked, Document document) {
        var events = desk.history(document);
        if (events.isEmpty()) {
            return Answer.fault(404);
        }
        var subject = subject(asked, document);
        var told = new Events(asked.words(), document, asked.person().may(Role.PUBLISHER)).of(events);
        var view = new HistoryPage(asked.words(), subject, told);
        return Answer.page(new Page(subject.title() + " · " + asked.say("past.heading"), HISTORY, view));
    }

    private Answer revision(Asked asked, Document document) {
        return found(asked, document)
                .flatMap(revision -> desk.differenceOfRevision(revision.id())
                        .map(difference -> revision(asked, document, revision, difference)))
                .orElseGet(() -> Answer.fault(404));
    }

    private Answer revision(Asked asked, Document document, Revision revision, Difference difference) {
        var restore = Roles.mayWrite(asked.person())
                ? Optional.of(new ComparePage.Restore(asked.token(), Paths.of(document) + "/restore/" + revision.id()))
                : Optional.<ComparePage.Restore>empty();
        var by = new Told(asked.words()).by(revision.by());
        return compare(asked, document, asked.say("past.saved"), by, revision.note(), difference, restore);
    }

    private Answer edition(Asked asked, Document document) {
        return Found.number(asked.parameter("id"))
                .flatMap(id -> desk.history(document).stream()
                        .filter(event -> event.editionId().equals(Optional.of(id)))
                        .findFirst()
                        .flatMap(event -> desk.differenceOfEdition(id)
                                .map(difference -> edition(asked, document, event, difference))))
                .orElseGet(() -> Answer.fault(404));
    }

    private Answer edition(Asked asked, Document document, Event event, Difference difference) {
        var heading = new Events(asked.words(), document, false).what(event);
        var by = new Told(asked.words()).by(event.by());
        return compare(asked, document, heading, by, event.note(), difference, Optional.empty());
    }

    private Answer compare(
            Asked asked,
            Document document,
            String heading,
            String by,
            String note,
            Difference difference,
            Optional<ComparePage.Restore> restore) {
        var words = asked.words();
        var subject = subject(asked, document);
        var view = new ComparePage(
                words,
                subject,
                Paths.history(document),
                heading,
                by,
                Optional.of(note).filter(text -> !text.isBlank()),
                words.say("past.against"),
                parts.difference(words, subject.lang(), difference),
                after(difference),
                restore);
        return Answer.page(new Page(subject.title() + " · " + heading, COMPARE, view));
    }

    /** The later of the two texts. */
    static String after(Difference difference) {
        return difference.pieces().stream()
                .filter(piece -> piece.kind() != Kind.REMOVED)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private Answer restore(Asked asked, Document document) {
        return found(asked, document)
                .map(revision -> desk.restore(asked.person(), revision.id())
                        .answer(
                                saved -> Answer.to(Paths.edit(saved.draft())),
                                refusal -> Answer.page(
                                        409,
                                        new org.fanal.office.view.Notice(
                                                        asked.words(),
                                                        asked.say("past.restore"),
                                                        new Refusals(asked.words()).say(refusal))
                                                .page())))
                .orElseGet(() -> Answer.fault(404));
    }

    private Optional<Revision> found(Asked asked, Document document) {
        return Found.number(asked.parameter("id"))
                .flatMap(desk::revision)
                .filter(revision -> revision.document().equals(document));
    }

    private Subject subject(Asked asked, Document document) {
        return Subject.of(asked.words(), live.site(), document);
    }
}
