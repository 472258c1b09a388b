package org.fanal.view.data;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Edition;
import org.fanal.content.Edition.Weight;
import org.fanal.content.Slug;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.translation.history.Severity;
import org.fanal.translation.history.Succession;

/**
 * All changes of a Site, the newest first: its editions, and what its successions tell of pages and days without one.
 */
final class Changes {
    private static final Comparator<Change> NEWEST_FIRST = Comparator.comparing(Change::on)
            .reversed()
            .thenComparing(Change::slug)
            .thenComparing(change -> -change.edition().orElse(0));

    private final Site site;

    Changes(Site site) {
        this.site = site;
    }

    private record Day(Slug page, LocalDate on) {}

    List<Change> all() {
        var all = new ArrayList<Change>();
        var told = new HashSet<Day>();
        Map<Day, List<Succession>> days = new LinkedHashMap<>();
        for (var each : site.successions()) {
            days.computeIfAbsent(new Day(each.page(), each.on()), day -> new ArrayList<>())
                    .add(each);
        }
        for (var edition : site.editions().all()) {
            var day = new Day(edition.page(), edition.on());
            told.add(day);
            all.add(change(edition, days.getOrDefault(day, List.of())));
        }
        days.forEach((day, successions) -> {
            if (!told.contains(day)) {
                change(day, successions).ifPresent(all::add);
            }
        });
        all.sort(NEWEST_FIRST);
        return all;
    }

    private Change change(Edition edition, List<Succession> successions) {
        var page = page(edition.page());
        boolean isWhole = edition.weight() != Weight.WORDING
                && edition.weight() != Weight.MINOR
                && edition.weight() != Weight.MAJOR;
        boolean isCritical = isWhole
                ? page.map(Changes::isActedOn).orElse(true)
                : edition.critical()
                        || page.filter(each -> touchesCritical(each, successions))
                                .isPresent();
        return new Change(
                edition.page(),
                page,
                edition.on(),
                edition.weight(),
                isCritical,
                Optional.of(edition.number()),
                edition.note());
    }

    private Optional<Change> change(Day day, List<Succession> successions) {
        var worst = successions.stream().map(Succession::severity).reduce(Severity.FORMAT, Severity::worse);
        if (worst == Severity.FORMAT || worst == Severity.MECHANICAL) {
            return Optional.empty();
        }
        var page = page(day.page());
        return Optional.of(new Change(
                day.page(),
                page,
                day.on(),
                Weight.named(worst.key()).orElseThrow(),
                page.filter(each -> touchesCritical(each, successions)).isPresent(),
                Optional.empty(),
                ""));
    }

    private Optional<Page> page(Slug slug) {
        return site.page(slug).or(() -> site.formerly(slug));
    }

    private static boolean isActedOn(Page page) {
        return page.skeleton().segments().stream().anyMatch(Segment::critical);
    }

    private boolean touchesCritical(Page page, List<Succession> successions) {
        return successions.stream().anyMatch(each -> isCriticalNow(page, each));
    }

    /** A text may have been replaced again since. */
    private boolean isCriticalNow(Page page, Succession first) {
        Set<SegmentKey> seen = new HashSet<>();
        var open = new ArrayDeque<>(List.of(first.to()));
        while (!open.isEmpty()) {
            var key = open.remove();
            if (page.skeleton().segment(key).filter(Segment::critical).isPresent()) {
                return true;
            }
            if (seen.add(key)) {
                site.successions().stream()
                        .filter(each ->
                                each.page().equals(first.page()) && each.from().equals(key))
                        .forEach(each -> open.add(each.to()));
            }
        }
        return false;
    }
}
