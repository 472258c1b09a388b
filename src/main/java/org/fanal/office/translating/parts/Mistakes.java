package org.fanal.office.translating.parts;

import java.util.List;
import org.fanal.translation.check.Finding;
import org.fanal.translation.words.Words;

/** What the checks found, in the words of whoever looks. */
public record Mistakes(Words words) {
    /** Each of them. */
    public List<Mistake> of(List<Finding> findings) {
        return findings.stream().map(this::mistake).toList();
    }

    private Mistake mistake(Finding finding) {
        var what = words.say("finding." + finding.rule());
        return new Mistake(finding.blocking() ? "error" : "advice", what, finding.what() + " " + finding.mend());
    }
}
