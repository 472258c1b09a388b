package org.fanal.editing.publishing;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanal.content.Edition;
import org.fanal.content.Edition.Weight;
import org.fanal.content.Slug;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.page.Page;
import org.fanal.page.reading.SiteTexts;
import org.fanal.texts.MemoryTexts;
import org.fanal.translation.history.Severity;

/** The public list of changes, {@code content/editions.tsv}, to which every publication of a page adds a line. */
public final class EditionsText {
    /** Where it stands. */
    public static final String PATH = SiteTexts.CONTENT + "/editions.tsv";

    private EditionsText() {}

    /** The last edition that the list knows of a page. */
    public static Optional<Edition> latest(MemoryTexts texts, Slug page) {
        return texts.body(PATH).stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(page + "\t"))
                .flatMap(line -> Edition.read(line).stream())
                .reduce((earlier, later) -> later);
    }

    /** The list with one edition more. */
    public static String with(String list, Edition edition) {
        var start = list.isEmpty() ? "# " + Edition.COLUMNS + "\n" : list.endsWith("\n") ? list : list + "\n";
        return start + edition.line();
    }

    /** How readers are told of a change, by the worst that it does to a text. */
    public static Weight weight(Severity worst) {
        return worst == Severity.MAJOR ? Weight.MAJOR : worst == Severity.MINOR ? Weight.MINOR : Weight.WORDING;
    }

    /** Whether a text that people act on came, went or reads otherwise on a page that there was and is. */
    public static boolean isCritical(Optional<Page> before, Optional<Page> after) {
        return before.isPresent()
                && after.isPresent()
                && !criticalKeys(before.get()).equals(criticalKeys(after.get()));
    }

    private static Set<SegmentKey> criticalKeys(Page page) {
        return page.skeleton().segments().stream()
                .filter(Segment::critical)
                .map(Segment::key)
                .collect(Collectors.toSet());
    }
}
