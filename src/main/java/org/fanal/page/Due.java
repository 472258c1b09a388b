package org.fanal.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fanal.content.Number;
import org.fanal.content.Number.Trust;

/**
 * What must be looked at again: a page whose next check has passed, a phone number that nobody has confirmed for long.
 *
 * @param since the last day on which it was still in order
 * @param days from that day to today
 */
public record Due(LocalDate since, long days, String file, int line, String what, String mend) {
    private static final Comparator<Due> OLDEST_FIRST =
            Comparator.comparing(Due::since).thenComparing(Due::file).thenComparing(Due::line);

    /** Everything that is due on the Site's day, the oldest first. */
    public static List<Due> of(Site site) {
        List<Due> all = new ArrayList<>();
        site.pages().stream()
                .filter(site::isOverdue)
                .map(page -> of(site, page))
                .forEach(all::add);
        site.numbers().all().stream()
                .filter(number -> number.trust(site.today()) != Trust.CONFIRMED)
                .map(number -> of(site, number))
                .forEach(all::add);
        all.sort(OLDEST_FIRST);
        return all;
    }

    private static Due of(Site site, Page page) {
        var front = page.source().front();
        return of(
                site,
                front.due(),
                page.source().file(),
                front.line("review"),
                "The check of \"" + front.shortTitle() + "\" is overdue; the page says so.",
                "Read it against its sources and set `read`.");
    }

    private static Due of(Site site, Number number) {
        boolean withdrawn = number.trust(site.today()) == Trust.WITHDRAWN;
        var state = withdrawn ? "has been taken down everywhere." : "is marked everywhere as not confirmed.";
        var until = withdrawn ? "" : " by " + number.withdrawnAfter() + ", when it is taken down";
        return of(
                site,
                number.markedAfter(),
                "content/numbers.yml",
                number.line(),
                "The number `" + number.id() + "` " + state,
                "Call it or see it on its official page" + until + "; then set `called` or `seen`.");
    }

    private static Due of(Site site, LocalDate since, String file, int line, String what, String mend) {
        return new Due(since, ChronoUnit.DAYS.between(since, site.today()), file, line, what, mend);
    }

    /** One line: since when, where, what, how to mend. */
    @Override
    public String toString() {
        return since + "  " + days + (days == 1 ? " day   " : " days  ") + file + ":" + line + "  " + what + "  "
                + mend;
    }
}
