package org.fanal.content.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.content.Source;

/** What can only be seen when all pages lie side by side: old addresses claimed twice, places claimed twice. */
record Together(List<Source> sources, List<Problem> problems) {
    /** Looks at the pages by slug; an old address that cannot lead to a page is taken out of it. */
    static Together of(List<Source> pages, Set<Slug> broken) {
        var sorted = pages.stream().sorted(Comparator.comparing(Source::slug)).toList();
        var present = new HashSet<>(broken);
        sorted.forEach(page -> present.add(page.slug()));
        var problems = new ArrayList<Problem>();
        places(sorted, problems);
        var owners = new HashMap<Slug, Source>();
        var sources = sorted.stream()
                .map(page -> withWas(page, was(page, present, owners, problems)))
                .toList();
        return new Together(sources, problems);
    }

    private static Source withWas(Source page, List<Slug> was) {
        return page.front().was().equals(was)
                ? page
                : page.withFront(page.front().withWas(was));
    }

    private static List<Slug> was(Source page, Set<Slug> present, Map<Slug, Source> owners, List<Problem> problems) {
        var kept = new ArrayList<Slug>();
        for (var old : page.front().was()) {
            var owner = owners.putIfAbsent(old, page);
            if (present.contains(old)) {
                problems.add(error(
                        page,
                        "was",
                        "`was` names `" + old + "`, but there is a page with that name.",
                        "Take it out of `was`, or rename the other page."));
            } else if (owner != null) {
                problems.add(error(
                        page,
                        "was",
                        "`was` names `" + old + "`, and so does " + owner.file() + ".",
                        "Keep it only in the page that took its place."));
            } else {
                kept.add(old);
            }
        }
        return kept;
    }

    private static void places(List<Source> pages, List<Problem> problems) {
        var owners = new HashMap<Integer, Source>();
        for (var page : pages) {
            page.front().triage().ifPresent(place -> {
                var other = owners.putIfAbsent(place, page);
                if (other != null) {
                    problems.add(error(
                            page,
                            "triage",
                            "`triage` is " + place + ", and so is that of " + other.file() + ".",
                            "Give each page a place of its own."));
                }
            });
        }
    }

    private static Problem error(Source page, String key, String what, String mend) {
        return Problem.error(page.file(), page.front().line(key), what, mend);
    }
}
