package org.fanal.translation.sync.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fanal.markdown.Inline;
import org.fanal.markdown.Links;
import org.fanal.translation.history.Severity;

/** Says how much a change of a source text means. What is declared is believed only where it cannot hide a change of meaning. */
final class Judge {
    private static final Pattern TOKEN = Pattern.compile("\\p{N}+|\\p{L}[\\p{L}\\p{M}'’]*");
    private static final Set<String> WEIGHTY = Set.of(
            "no", "not", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot", "unless",
            "except", "only", "must", "may", "can", "should", "shall", "will", "would", "could", "might", "ought",
            "have", "need", "if", "before", "after", "until", "all", "any", "always");
    private static final Links AS_WRITTEN = new Links() {
        @Override
        public Optional<String> page(String target) {
            return Optional.of(target);
        }

        @Override
        public Optional<NumberLink> number(String id) {
            return Optional.of(new NumberLink(id, ""));
        }

        @Override
        public OptionalInt footnote(String id) {
            return OptionalInt.of(id.hashCode() & 0xffff);
        }
    };

    private Judge() {}

    /** A severity, and why it is not the declared one (empty when it is, or when none was declared). */
    record Verdict(Severity severity, String remark) {}

    /**
     * Judges one change.
     *
     * @param declared what the editor said of the whole page; major when nothing was said
     * @param linksCanFollow whether every translation has the links of the old text, so that they can be replaced
     */
    static Verdict of(String before, String after, Severity declared, boolean linksCanFollow) {
        if (looksTheSame(before, after)) {
            return new Verdict(Severity.FORMAT, "");
        }
        if (LinkMove.isAll(before, after) && linksCanFollow) {
            return new Verdict(Severity.MECHANICAL, "");
        }
        if (declared == Severity.WORDING && !weighty(before).equals(weighty(after))) {
            return new Verdict(
                    Severity.MAJOR, "not wording: a number, a link, mark-up, or a word such as not or must changed");
        }
        if (declared == Severity.MINOR && !containsAll(weighty(after), weighty(before))) {
            return new Verdict(
                    Severity.MAJOR,
                    "not minor: a number, a link, mark-up, or a word such as not or must was taken out");
        }
        return new Verdict(declared, "");
    }

    private static boolean looksTheSame(String before, String after) {
        var old = Inline.parse(before);
        var now = Inline.parse(after);
        return old.shape().equals(now.shape())
                && old.html(AS_WRITTEN).toString().equals(now.html(AS_WRITTEN).toString());
    }

    /** The numbers, links, mark-up and words of a text that a change of wording leaves alone, in the order of the text. */
    private static List<String> weighty(String text) {
        var shape = Inline.parse(text).shape();
        var found = new ArrayList<String>();
        found.addAll(shape.marks());
        found.addAll(shape.targets());
        found.addAll(shape.footnotes());
        TOKEN.matcher(Inline.parse(text).plain().toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .map(word -> word.endsWith("n't") ? "not" : word)
                .filter(word -> WEIGHTY.contains(word) || Character.isDigit(word.codePointAt(0)))
                .forEach(found::add);
        return found;
    }

    private static boolean containsAll(List<String> more, List<String> fewer) {
        var rest = new ArrayList<>(more);
        return fewer.stream().allMatch(rest::remove);
    }
}
