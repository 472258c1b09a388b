package org.fanal.view.guidance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.content.Grade;
import org.fanal.content.Section;
import org.fanal.content.Watcher;
import org.fanal.content.Watcher.Agency;
import org.fanal.content.Watcher.Status;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.translation.words.Words;
import org.fanal.view.passage.Register;
import org.fanal.view.reading.Fact;
import org.fanal.view.reading.Printing;
import org.fanal.view.reading.Way;
import org.fanal.view.template.View;

/**
 * The register of watchers: a row for each, its claims counted by grade. The claims themselves stand on the watcher's own page.
 *
 * @param others the section's pages that are about no one watcher
 */
record WatcherTable(Words words, List<Way> others, List<Filter> shown, List<Filters> filters, List<Row> rows)
        implements View {
    /** A link that leaves only the rows of one status or agency; its anchor is the class of those rows. */
    record Filter(String anchor, String label, String name, int count) {
        String href() {
            return "#" + anchor;
        }
    }

    /** The links of one kind. */
    record Filters(String label, List<Filter> links) {}

    /** A watcher; {@code kinds} are the classes its filters ask for. */
    record Row(String kinds, Way way, List<Cell> cells, List<Count> grades) {}

    /** What stands below one head of the table: the fact the head names, and what belongs to it. */
    record Cell(Fact first, List<Fact> more) {}

    /** How many claims rest on evidence of a grade. */
    record Count(String grade, String gradeClass, int count) {}

    static WatcherTable of(Printing printing) {
        var section = printing.site().section(Section.WATCHERS);
        var watchers = section.stream()
                .flatMap(page -> page.source().front().watcher().stream())
                .toList();
        var filters = List.of(
                new Filters(printing.say("watcher.status"), statuses(printing, watchers)),
                new Filters(printing.say("watcher.users"), agencies(printing, watchers)));
        return new WatcherTable(
                printing.words(),
                section.stream()
                        .filter(page -> page.source().front().watcher().isEmpty())
                        .filter(page -> !page.slug().equals(Site.WATCHERS))
                        .map(printing::way)
                        .toList(),
                filters.stream().flatMap(kind -> kind.links().stream()).toList(),
                filters,
                section.stream().flatMap(page -> row(printing, page).stream()).toList());
    }

    private static List<Filter> statuses(Printing printing, List<Watcher> watchers) {
        var label = printing.say("watcher.status");
        return Stream.of(Status.values())
                .map(status -> new Filter(
                        anchor(status), label, printing.say(WatcherFacts.key(status)), (int) watchers.stream()
                                .filter(watcher -> watcher.status() == status)
                                .count()))
                .filter(filter -> filter.count() > 0)
                .toList();
    }

    private static List<Filter> agencies(Printing printing, List<Watcher> watchers) {
        var label = printing.say("watcher.users");
        return Stream.of(Agency.values())
                .map(agency -> new Filter(anchor(agency), label, name(printing, agency), (int) watchers.stream()
                        .filter(watcher -> watcher.isUsedBy(agency))
                        .count()))
                .filter(filter -> filter.count() > 0)
                .toList();
    }

    private static String name(Printing printing, Agency agency) {
        return agency.isLetters() ? agency.name() : printing.say("agency." + agency.key());
    }

    private static Optional<Row> row(Printing printing, Page page) {
        return page.source().front().watcher().map(watcher -> {
            var register = new Register(printing.translated(page), printing.phrasesWithoutFootnotes(page));
            return new Row(
                    kinds(watcher), printing.way(page), cells(printing, watcher, register), counts(printing, watcher));
        });
    }

    private static String kinds(Watcher watcher) {
        var agencies = Stream.of(Agency.values()).filter(watcher::isUsedBy).map(WatcherTable::anchor);
        return Stream.concat(Stream.of(anchor(watcher.status())), agencies).collect(Collectors.joining(" "));
    }

    private static List<Cell> cells(Printing printing, Watcher watcher, Register register) {
        List<Fact> dates = new ArrayList<>();
        WatcherFacts.since(printing, watcher).ifPresent(dates::add);
        dates.add(WatcherFacts.checked(printing, watcher));
        List<Fact> sale = new ArrayList<>();
        if (!watcher.reseller().isEmpty()) {
            sale.add(WatcherFacts.known(printing, "watcher.reseller", List.of(watcher.reseller()), register));
        }
        sale.add(WatcherFacts.known(printing, "watcher.amount", List.of(watcher.amount()), register));
        return List.of(
                new Cell(WatcherFacts.status(printing, watcher), dates),
                new Cell(WatcherFacts.known(printing, "watcher.users", watcher.users(), register), List.of()),
                new Cell(WatcherFacts.known(printing, "watcher.seller", List.of(watcher.seller()), register), sale));
    }

    private static List<Count> counts(Printing printing, Watcher watcher) {
        Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
        watcher.claims().forEach(claim -> counts.merge(claim.grade(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Count(
                        printing.say("grade." + entry.getKey().key()),
                        "grade " + entry.getKey().key(),
                        entry.getValue()))
                .toList();
    }

    static String anchor(Status status) {
        return "is-" + status.key().replace(' ', '-');
    }

    static String anchor(Agency agency) {
        return "by-" + agency.key();
    }
}
