package org.fanal.translation.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanal.content.Slug;

/** The texts of one language that a second person let stand although a check stops them. */
public final class Exemptions {
    /** The only check that can be wrong about a right translation: every other one holds for all languages. */
    public static final String NUMBERS = "numbers";

    private final List<Exemption> all;
    private final Map<Text, Set<String>> rules = new HashMap<>();

    private Exemptions(List<Exemption> all) {
        this.all = List.copyOf(all);
        all.stream()
                .filter(each -> each.rule().equals(NUMBERS))
                .forEach(each -> rules.computeIfAbsent(
                                new Text(each.page(), each.translation()), text -> new HashSet<>())
                        .add(each.rule()));
    }

    /** These. */
    public static Exemptions of(List<Exemption> all) {
        return new Exemptions(all);
    }

    /** Reads {@code exempt.tsv}. */
    public static Reading<Exemptions> read(String text, String file) {
        var rows = new Rows(file, "page, source key, translation hash, rule, date");
        var all = rows.read(
                text, row -> new Exemption(row.exactly(5).slug(0), row.key(1), row.hash(2), row.text(3), row.date(4)));
        return new Reading<>(new Exemptions(all), rows.problems());
    }

    /** Whether this check has no say about exactly this text. */
    public boolean has(Slug page, TextHash translation, String rule) {
        return rules.getOrDefault(new Text(page, translation), Set.of()).contains(rule);
    }

    /** All of them, in the order they were made. */
    public List<Exemption> all() {
        return all;
    }

    /** These and more. */
    public Exemptions with(List<Exemption> more) {
        var joined = new ArrayList<>(all);
        joined.addAll(more);
        return new Exemptions(joined);
    }

    /** The file, a line for each. */
    public String write() {
        return all.stream()
                .map(each -> String.join(
                                "\t",
                                each.page().text(),
                                each.source().text(),
                                each.translation().text(),
                                each.rule(),
                                each.on().toString())
                        + "\n")
                .collect(Collectors.joining());
    }

    private record Text(Slug page, TextHash translation) {}
}
