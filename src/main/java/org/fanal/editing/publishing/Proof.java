package org.fanal.editing.publishing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Problem;
import org.fanal.page.Site;
import org.fanal.page.reading.SiteTexts;
import org.fanal.translation.sync.source.SourceChange;

/**
 * What would stand if a change were published: what readers have now, and what they would have then.
 *
 * @param texts every text that would change, the catalogs and tables of translations among them
 * @param changes which segments would take the place of which, and how much each means
 */
public record Proof(
        Published now, Change change, Map<String, Optional<String>> texts, Made made, List<SourceChange> changes) {
    public Proof {
        changes = List.copyOf(changes);
    }

    /** The Site as it would be. */
    public Site site() {
        return made.site();
    }

    /** What an author must mend first: errors of this text, and errors it makes in others that authors write. */
    public List<Problem> errors() {
        return problems().stream()
                .filter(Problem::isError)
                .filter(problem -> problem.file().equals(change.document().path())
                        || problem.file().startsWith(SiteTexts.CONTENT + "/"))
                .toList();
    }

    /** What there is to say about the text, and what it makes wrong elsewhere. */
    public List<Problem> problems() {
        var known = new HashSet<Known>();
        now.problems().forEach(problem -> known.add(new Known(problem.file(), problem.what())));
        var file = change.document().path();
        return made.problems().stream()
                .filter(problem ->
                        problem.file().equals(file) || !known.contains(new Known(problem.file(), problem.what())))
                .filter(problem -> problem.isError() || problem.file().equals(file))
                .toList();
    }

    private record Known(String file, String what) {}
}
