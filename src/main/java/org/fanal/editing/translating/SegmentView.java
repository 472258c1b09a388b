package org.fanal.editing.translating;

import java.util.List;
import java.util.Optional;
import org.fanal.editing.difference.Difference;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.record.Question;
import org.fanal.editing.translating.record.Version;
import org.fanal.translation.check.Finding;
import org.fanal.translation.glossary.Term;
import org.fanal.translation.memory.Suggestion;

/**
 * Everything that helps to translate one text, or to judge its translation.
 *
 * @param before the texts that stand before it on its page, at most two
 * @param after those that stand after it, at most two
 * @param terms words of the source that every translator translates alike
 * @param changed what differs between the source that was translated and the source as it is; empty when it did not change
 * @param suggestions at most three, the likest first
 * @param versions every text that came for it, the oldest first
 * @param questions what was asked about the source, in any language
 * @param findings what is wrong or odd in the text that stands there now
 * @param toConfirm why this person cannot confirm it; empty when they can
 */
public record SegmentView(
        Piece piece,
        List<Piece> before,
        List<Piece> after,
        List<Term> terms,
        Optional<Difference> changed,
        List<Suggestion> suggestions,
        List<Version> versions,
        List<Question> questions,
        List<Finding> findings,
        Optional<Refusal> toConfirm) {
    public SegmentView {
        before = List.copyOf(before);
        after = List.copyOf(after);
        terms = List.copyOf(terms);
        suggestions = List.copyOf(suggestions);
        versions = List.copyOf(versions);
        questions = List.copyOf(questions);
        findings = List.copyOf(findings);
    }
}
