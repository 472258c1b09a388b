package org.fanal.translation.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.SegmentKind;
import org.fanal.translation.Translation;
import org.fanal.translation.check.Finding;
import org.fanal.translation.check.TranslationCheck;
import org.fanal.translation.history.Exemptions;

/** Looks at each text of a file before a reader may see it. */
final class Inspection {
    private final Slug page;
    private final Language language;
    private final String file;
    private final TranslationCheck check;
    private final Exemptions exemptions;
    private final Map<SegmentKey, SegmentKind> kinds = new HashMap<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    Inspection(
            Slug page,
            Language language,
            String file,
            List<Segment> segments,
            TranslationCheck check,
            Exemptions exemptions) {
        this.page = page;
        this.exemptions = exemptions;
        this.language = language;
        this.file = file;
        this.check = check;
        segments.forEach(segment -> kinds.put(segment.key(), segment.kind()));
    }

    /** The texts without a blocking finding. Of a text with several source texts the first is reported. */
    List<Translation> fit(List<Translation> translations) {
        var fit = new ArrayList<Translation>();
        var lines = new HashSet<Integer>();
        for (var translation : translations) {
            var findings = findings(translation);
            if (lines.add(translation.entry().line()) && isNeeded(translation)) {
                findings.forEach(finding -> report(translation, finding));
            }
            if (findings.stream().noneMatch(Finding::blocking)) {
                fit.add(translation);
            }
        }
        return fit;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private List<Finding> findings(Translation translation) {
        if (translation.source().isEmpty()) {
            return check.safety(kind(translation), translation.entry().id(), translation.text(), language);
        }
        return check.findings(kind(translation), translation.source(), translation.text(), language).stream()
                .filter(finding -> !exemptions.has(page, translation.hash(), finding.rule()))
                .toList();
    }

    private SegmentKind kind(Translation translation) {
        var kind = kinds.get(translation.standsUnder());
        return kind != null ? kind : kinds.getOrDefault(translation.madeFrom(), SegmentKind.PARAGRAPH);
    }

    private boolean isNeeded(Translation translation) {
        return !translation.entry().obsolete() || kinds.containsKey(translation.madeFrom());
    }

    private void report(Translation translation, Finding finding) {
        int line = Math.max(1, translation.entry().line());
        if (finding.blocking()) {
            problems.add(Problem.error(file, line, "This translation is not shown: " + finding.what(), finding.mend()));
        } else if (!translation.isOutdated()) {
            problems.add(Problem.warning(file, line, finding.what(), finding.mend()));
        }
    }
}
