package org.fanal.editing.effect;

import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.editing.difference.Difference;
import org.fanal.editing.record.KeyPair;
import org.fanal.markdown.Segment;
import org.fanal.translation.history.Severity;

/**
 * One segment that reads otherwise, is new, or is gone.
 *
 * @param before as it was; empty when it is new
 * @param after as it is; empty when it is gone
 * @param keys how an editor names the change when saying what it means; empty when there is nothing to say
 * @param severity what it counts as now; for new and for gone segments what readers are told
 * @param proposed what the tool proposes: wording only when no digit, negation, modal word, link or mark-up changed
 * @param remark why it does not count as the editor said; empty when it does
 * @param inDanger whether it stands in a danger block, before or after: it cannot wait for a language
 */
public record SegmentChange(
        Slug page,
        Optional<Segment> before,
        Optional<Segment> after,
        Optional<KeyPair> keys,
        Severity severity,
        Severity proposed,
        String remark,
        boolean inDanger) {
    /** The two texts word by word. */
    public Difference difference() {
        return Difference.ofWords(
                before.map(Segment::text).orElse(""), after.map(Segment::text).orElse(""));
    }

    /** Whether somebody acts on it in danger. */
    public boolean isCritical() {
        return before.filter(Segment::critical).isPresent()
                || after.filter(Segment::critical).isPresent();
    }

    /** Whether the editor says what it means: wording, minor or major. */
    public boolean isToBeJudged() {
        return keys.isPresent() && severity.compareTo(Severity.WORDING) >= 0;
    }
}
