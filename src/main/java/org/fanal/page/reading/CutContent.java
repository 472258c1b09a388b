package org.fanal.page.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanal.content.Content;
import org.fanal.content.Numbers;
import org.fanal.content.Problem;
import org.fanal.content.SiteSettings;
import org.fanal.content.Slug;
import org.fanal.content.reading.ContentFiles;
import org.fanal.markdown.Segment;
import org.fanal.page.Site;

/** The content on one day, read and cut, but not yet translated. */
record CutContent(ContentFiles files, LocalDate today, Content content, Numbers numbers, CutPages cuts) {
    /** @param former what need not be cut again */
    static CutContent of(ContentFiles files, LocalDate today, CutPages former, Optional<Site> last) {
        var content = files.content(today);
        var numbers = content.numbers().or(() -> last.map(Site::numbers)).orElse(new Numbers(List.of()));
        return new CutContent(files, today, content, numbers, former.next(content, numbers, last));
    }

    Optional<SiteSettings> settings() {
        return content.settings();
    }

    Map<Slug, List<Segment>> segments() {
        return cuts.segments(content.broken());
    }

    /** All that is wrong in it; with unreadable settings only what its files say by themselves. */
    List<Problem> problems() {
        var problems = new ArrayList<>(content.problems());
        if (settings().isPresent()) {
            var broken = content.broken().stream().map(Slug::text).collect(Collectors.toSet());
            problems.addAll(cuts.problems());
            problems.addAll(new LinkCheck(cuts.pages().values(), numbers, broken).problems());
        }
        return problems;
    }
}
