package org.fanal.content.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fanal.content.Content;
import org.fanal.content.Number;
import org.fanal.content.Problem;
import org.fanal.content.Source;

/**
 * Dates that lie ahead: nobody has read, seen or checked anything then, and a page so dated would count as fresh for too
 * long. Whoever writes east of Greenwich may already be a day ahead of UTC.
 */
final class Ahead {
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    Ahead(LocalDate today) {
        this.today = today;
    }

    /** All of them, by page. */
    List<Problem> problems(Content content, String folder) {
        for (var page : content.sources()) {
            page(page);
        }
        content.numbers()
                .ifPresent(numbers -> numbers.all().forEach(number -> number(number, folder + "/numbers.yml")));
        return problems;
    }

    private void page(Source page) {
        var front = page.front();
        day(page.file(), front.line("asof"), "asof", front.asOf());
        day(page.file(), front.line("read"), "read", front.read());
        front.checked().forEach(check -> day(page.file(), front.line("checked"), "on", check.on()));
        front.watcher().ifPresent(watcher -> day(page.file(), front.line("watcher"), "checked", watcher.checked()));
        for (var source : front.sources()) {
            source.earliest().ifPresent(day -> day(page.file(), front.line("sources." + source.id()), "date", day));
        }
    }

    private void number(Number number, String file) {
        day(file, number.line(), "seen", number.seen());
        number.called().ifPresent(called -> day(file, number.line(), "called", called));
    }

    private void day(String file, int line, String key, LocalDate day) {
        if (day.isAfter(today.plusDays(1))) {
            problems.add(Problem.error(
                    file, line, "`" + key + "` is " + day + ", which is still to come.", "Write the day it was done."));
        }
    }
}
