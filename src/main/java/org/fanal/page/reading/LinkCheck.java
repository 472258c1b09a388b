package org.fanal.page.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Numbers;
import org.fanal.content.Problem;
import org.fanal.markdown.Skeleton.Link;
import org.fanal.page.Page;

/** Looks for links between pages, to anchors and to phone numbers that lead nowhere. */
final class LinkCheck {
    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, Page> formerly = new HashMap<>();
    private final Numbers numbers;
    private final Set<String> broken;

    /** @param broken slugs of pages that exist but cannot be read just now: links to them are no news */
    LinkCheck(Collection<Page> pages, Numbers numbers, Set<String> broken) {
        pages.forEach(page -> {
            this.pages.put(page.slug().text(), page);
            page.source().front().was().forEach(old -> formerly.put(old.text(), page));
        });
        this.numbers = numbers;
        this.broken = broken;
    }

    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        for (var page : pages.values()) {
            for (var link : page.skeleton().links()) {
                problem(page, link).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Problem> problem(Page from, Link link) {
        String target = link.target();
        if (target.startsWith("number:")) {
            return number(from, link, target.substring("number:".length()));
        }
        if (target.startsWith("#")) {
            return anchor(from, link, from, target.substring(1));
        }
        int end = target.indexOf(".md");
        if (target.contains(":") || target.startsWith("^") || end < 0) {
            return Optional.empty();
        }
        String slug = target.substring(0, end);
        if (broken.contains(slug)) {
            return Optional.empty();
        }
        var page = pages.getOrDefault(slug, formerly.get(slug));
        if (page == null) {
            return error(
                    from,
                    link,
                    "links to the page `" + slug + ".md`, which does not exist.",
                    "Correct the name, or remove the link until the page is written.");
        }
        int hash = target.indexOf('#');
        return hash < 0 ? Optional.empty() : anchor(from, link, page, target.substring(hash + 1));
    }

    private Optional<Problem> number(Page from, Link link, String id) {
        return numbers.find(id).isPresent()
                ? Optional.empty()
                : error(
                        from,
                        link,
                        "names the phone number `" + id + "`, which is not in the register.",
                        "Add it to content/numbers.yml, or use one of the ids listed there.");
    }

    private Optional<Problem> anchor(Page from, Link link, Page to, String anchor) {
        if (to.skeleton().anchors().contains(anchor)) {
            return Optional.empty();
        }
        return error(
                from,
                link,
                "links to `#" + anchor + "`, which is no heading or term of "
                        + to.source().file() + ".",
                "Use one of: " + String.join(", ", to.skeleton().anchors()) + ".");
    }

    private static Optional<Problem> error(Page from, Link link, String what, String mend) {
        return Optional.of(Problem.error(from.source().file(), link.line(), "This line " + what, mend));
    }
}
