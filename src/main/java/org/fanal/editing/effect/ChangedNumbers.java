package org.fanal.editing.effect;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.content.Number;
import org.fanal.content.Numbers;
import org.fanal.page.Page;
import org.fanal.page.Site;

/** The phone numbers that are not the same after a change, by their ids. */
record ChangedNumbers(Set<String> ids) {
    private static final String LINK = "number:";

    static ChangedNumbers between(Numbers before, Numbers after) {
        var ids = new HashSet<String>();
        Stream.concat(before.all().stream(), after.all().stream())
                .map(Number::id)
                .filter(id -> !Objects.equals(before.find(id), after.find(id)))
                .forEach(ids::add);
        return new ChangedNumbers(ids);
    }

    /** The pages that show one of them, in the order of the Site; the list of all numbers too. */
    List<Page> pages(Site site) {
        return ids.isEmpty()
                ? List.of()
                : site.pages().stream().filter(this::isShownOn).toList();
    }

    private boolean isShownOn(Page page) {
        return page.slug().equals(Site.NUMBERS)
                || page.skeleton().links().stream()
                        .anyMatch(link -> link.target().startsWith(LINK)
                                && ids.contains(link.target().substring(LINK.length())));
    }
}
