package org.fanal;

import java.util.List;
import java.util.Optional;
import org.fanal.editing.importing.ImportReport;
import org.fanal.editing.publishing.CardCodes;
import org.fanal.editing.publishing.NodeWatch;
import org.fanal.office.entry.Joining;
import org.fanal.page.LiveSite;
import org.fanal.people.access.Entrance;
import org.fanal.web.Events;
import org.fanal.web.Failure;
import org.fanal.web.WorkingHalf;

/** The working half of a server: the record that is open, what keeps the Site in step with it, and the office. */
record WorkingSide(OpenStore record, LiveSite live, Entrance entrance, NodeWatch watch, WorkingHalf office)
        implements AutoCloseable {
    /** Opens the record, lets the files in, publishes; nothing when there is no Site that could be served. */
    static Optional<WorkingSide> open(
            App app, Settings settings, Surroundings surroundings, Events events, boolean trustFiles) {
        var record = OpenStore.open(settings.store(), surroundings);
        try {
            var report = app.importer(record.store()).run(app.texts(), trustFiles);
            report.ifPresent(each -> tell(each, surroundings, events));
            var side = report.map(each -> of(app, record, each, events));
            if (side.isEmpty()) {
                record.close();
            }
            return side;
        } catch (RuntimeException e) {
            record.close();
            throw e;
        }
    }

    private static void tell(ImportReport report, Surroundings surroundings, Events events) {
        report.notes().forEach(surroundings.out()::println);
        report.problems().forEach(events::reloadProblem);
        report.published().problems().stream()
                .filter(problem -> problem.isError())
                .forEach(events::reloadProblem);
    }

    private static WorkingSide of(App app, OpenStore record, ImportReport report, Events events) {
        var store = record.store();
        var live = new LiveSite(report.published().site());
        var publisher = app.publisher(store, live, report.published());
        var entrance = app.entrance(store, live.site().settings().name());
        var desk = app.desk(store, publisher, entrance);
        var codes = new CardCodes(publisher);
        var watch = new NodeWatch(
                List.of(publisher::turnDay, publisher::catchUp, desk::releaseHeld, codes::keep),
                trouble -> events.failed(Failure.of(trouble), Events.Place.RELOAD));
        return new WorkingSide(
                record,
                live,
                entrance,
                watch.start(),
                app.office(live, entrance, desk, app.translating(store, publisher, entrance), events));
    }

    /** Where the first two publishers come in, while they have not. */
    List<String> firstLinks() {
        return entrance.firstLinks().make().stream()
                .map(token -> Joining.LINK + token.text())
                .toList();
    }

    @Override
    public void close() {
        watch.close();
        record.close();
    }
}
