package org.fanal.translation.sync.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Link targets that were replaced by others in a source text, each old one by one new one. */
public record LinkMove(Map<String, String> targets, List<String> before) {
    private static final Pattern TARGET = Pattern.compile("(?<=]\\()[^()\\s]+(?=[)\\s])");

    public LinkMove {
        targets = Map.copyOf(targets);
        before = List.copyOf(before);
    }

    /** What was replaced; empty when the links do not correspond one by one. No targets when they are the same. */
    public static Optional<LinkMove> between(String before, String after) {
        var old = targets(before);
        var now = targets(after);
        if (old.size() != now.size()) {
            return Optional.empty();
        }
        var targets = new HashMap<String, String>();
        for (int i = 0; i < old.size(); i++) {
            var other = targets.put(old.get(i), now.get(i));
            if (other != null && !other.equals(now.get(i))) {
                return Optional.empty();
            }
        }
        targets.entrySet().removeIf(each -> each.getKey().equals(each.getValue()));
        return Optional.of(new LinkMove(targets, old));
    }

    /** Whether nothing but link targets was replaced. */
    static boolean isAll(String before, String after) {
        return between(before, after)
                .filter(move -> !move.targets().isEmpty())
                .flatMap(move -> move.in(before))
                .filter(after::equals)
                .isPresent();
    }

    /** A translation of the text before with its links replaced; empty when it has other links than that text. */
    public Optional<String> in(String translation) {
        if (!sorted(targets(translation)).equals(sorted(before))) {
            return Optional.empty();
        }
        return Optional.of(TARGET.matcher(translation)
                .replaceAll(link -> Matcher.quoteReplacement(targets.getOrDefault(link.group(), link.group()))));
    }

    private static List<String> targets(String text) {
        return TARGET.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> sorted(List<String> texts) {
        var sorted = new ArrayList<>(texts);
        sorted.sort(null);
        return sorted;
    }
}
