package org.fanal.translation.sync;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.translation.Rendition.State;
import org.fanal.translation.sync.source.SourceChange;
import org.fanal.translation.sync.source.SourceChanges;

/**
 * What a sync did and how far the translations are.
 *
 * @param written the files that changed, as messages name them
 * @param pages what changed on each
 * @param problems files that were left alone, and why
 */
public record SyncReport(List<String> written, List<SourceChanges> pages, List<Count> counts, List<Problem> problems) {
    public SyncReport {
        written = List.copyOf(written);
        pages = List.copyOf(pages);
        counts = List.copyOf(counts);
        problems = List.copyOf(problems);
    }

    /** How many segments of a page are in what state in a language. */
    public record Count(Language language, Slug page, List<State> states) {
        /** How many are in this one. */
        public long of(State state) {
            return states.stream().filter(each -> each == state).count();
        }

        @Override
        public String toString() {
            return line(language, page.text(), states);
        }
    }

    private static String line(Language language, String what, List<State> states) {
        var parts = Stream.of(State.values())
                .map(state -> Map.entry(state, Collections.frequency(states, state)))
                .filter(each -> each.getValue() > 0)
                .map(each -> each.getValue() + " "
                        + each.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%-8s %-30s %s", language.tag(), what, parts);
    }

    private List<String> totals() {
        var byLanguage = new LinkedHashMap<Language, List<State>>();
        counts.forEach(count -> byLanguage
                .computeIfAbsent(count.language(), language -> new ArrayList<>())
                .addAll(count.states()));
        return byLanguage.entrySet().stream()
                .map(each -> line(each.getKey(), "all pages", each.getValue()))
                .toList();
    }

    /** Which texts replaced which, on all pages. */
    public List<SourceChange> changes() {
        return pages.stream().flatMap(page -> page.all().stream()).toList();
    }

    /** The same, with files that somebody else had to bring up to date. */
    public SyncReport with(List<String> more) {
        return new SyncReport(Stream.concat(written.stream(), more.stream()).toList(), pages, counts, problems);
    }

    /** Whether a file was left alone that should have been brought up to date. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** The report for a terminal. */
    @Override
    public String toString() {
        var out = new StringBuilder();
        problems.forEach(problem ->
                out.append(problem.isError() ? "" : "warning  ").append(problem).append('\n'));
        changes().forEach(change -> out.append(change).append('\n'));
        counts.forEach(count -> out.append(count).append('\n'));
        totals().forEach(total -> out.append(total).append('\n'));
        return out.append(written.isEmpty() ? "Nothing to write" : written.size() + " files written")
                .append('\n')
                .toString();
    }
}
