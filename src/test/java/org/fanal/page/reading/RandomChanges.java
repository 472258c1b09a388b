package org.fanal.page.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.fanal.content.Slug;
import org.fanal.markdown.Segmenter;
import org.fanal.texts.MemoryTexts;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.po.PoReader;

/** What people and accidents do to texts, one after another, the same for the same seed. */
final class RandomChanges {
    private final MemoryTexts first;
    private final Random random;
    private final List<String> told = new ArrayList<>();
    private Map<String, Optional<String>> changes = new HashMap<>();
    private MemoryTexts texts = MemoryTexts.EMPTY;

    RandomChanges(MemoryTexts first, long seed) {
        this.first = first;
        this.random = new Random(seed);
    }

    boolean throughTheDesk() {
        return random.nextInt(3) == 0;
    }

    LocalDate day(LocalDate today) {
        return random.nextInt(8) == 0 ? today.plusDays(random.nextInt(40)) : today;
    }

    /** What was done since it was last asked. */
    List<String> told() {
        var all = List.copyOf(told);
        told.clear();
        return all;
    }

    Map<String, Optional<String>> next(MemoryTexts now) {
        texts = now;
        changes = new HashMap<>();
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            one();
        }
        return changes;
    }

    private void one() {
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> edit(anyOf("content/", ".md"), this::paragraphs);
            case 4, 5, 6 -> edit(anyOf("translations/", ".po"), this::entries);
            case 7 -> edit(anyOf("translations/", ".po"), text -> text.substring(0, random.nextInt(text.length())));
            case 8 -> put(page("extra-" + random.nextInt(3)), Optional.of(body(anyOf("content/", ".md"))));
            case 9 -> put(anyOf("content/", ".md"), Optional.empty());
            case 10 -> edit(anyOf("content/", ".md"), text -> text.replaceFirst("(?m)^(title|read|order):.*$", "$1:"));
            case 11 -> edit("content/numbers.yml", this::numbers);
            case 12 -> edit("content/site.yml", this::settings);
            case 13 -> row(anyOf("translations/", ".tsv"));
            case 14 -> record();
            case 15 -> edit("translations/glossary.csv", text -> text + "warrant,x,kept\n");
            case 16 -> put(odd(), random.nextBoolean() ? Optional.of("x\n") : Optional.empty());
            case 17 -> misname();
            default -> mend();
        }
    }

    private void edit(String path, UnaryOperator<String> change) {
        put(path, Optional.of(change.apply(body(path))));
    }

    private void put(String path, Optional<String> body) {
        told.add((body.isPresent() ? "write " : "remove ") + path);
        changes.put(path, body);
    }

    private String body(String path) {
        return texts.body(path).or(() -> first.body(path)).orElse("");
    }

    private String anyOf(String folder, String ending) {
        var paths = texts.all().keySet().stream()
                .filter(path -> path.startsWith(folder) && path.endsWith(ending))
                .toList();
        return paths.isEmpty() ? folder + "none" + ending : paths.get(random.nextInt(paths.size()));
    }

    private static String page(String slug) {
        return "content/" + slug + ".md";
    }

    private String odd() {
        return List.of(
                        "content/At My Door.md",
                        "content/search.md",
                        "translations/es/notes.txt",
                        "translations/xx/a.po",
                        "translations/fr/a.po",
                        "translations/es/gone.po",
                        "content/numbers.yml")
                .get(random.nextInt(6));
    }

    /** What is said of a file with a wrong name depends on whether the right one is there. */
    private void misname() {
        put("content/Warrants.md", Optional.of("x"));
        put("content/warrants.md", random.nextBoolean() ? first.body("content/warrants.md") : Optional.empty());
    }

    /** Takes a paragraph out, puts one in, moves one, or changes a word. */
    private String paragraphs(String text) {
        var parts = new ArrayList<>(List.of(text.split("\n\n")));
        int at = random.nextInt(parts.size());
        switch (random.nextInt(4)) {
            case 0 -> parts.remove(at);
            case 1 ->
                parts.add(
                        at,
                        "Say this " + random.nextInt(5) + ", see [a page](at-my-door.md) or [another](extra-1.md).");
            case 2 -> parts.add(parts.remove(at));
            default -> parts.set(at, parts.get(at).replaceFirst(" the ", " that "));
        }
        return String.join("\n\n", parts);
    }

    /** Takes an entry out, empties one, marks one, or changes a translation. */
    private String entries(String text) {
        var parts = new ArrayList<>(List.of(text.split("\n\n")));
        int at = random.nextInt(parts.size());
        var part = parts.get(at);
        switch (random.nextInt(4)) {
            case 0 -> parts.remove(at);
            case 1 -> parts.set(at, part.replaceFirst("(?s)msgstr \".*", "msgstr \"\""));
            case 2 -> parts.set(at, part.replace("#, fuzzy\n", ""));
            default -> parts.set(at, part.replaceFirst("msgstr \"", "msgstr \"Ya "));
        }
        return String.join("\n\n", parts) + "\n";
    }

    private String numbers(String text) {
        return random.nextBoolean()
                ? text.replaceFirst("seen: 2026-\\d\\d", "seen: 2026-0" + (1 + random.nextInt(9)))
                : text.replaceFirst("(?m)^( *description: \"?)", "$1Again. ");
    }

    private String settings(String text) {
        return switch (random.nextInt(5)) {
            case 0 -> text.replace("[en, es, ar]", "[en, ar]");
            case 1 -> text.replace("drafts: marked", "drafts: hidden");
            case 2 -> text.replace("source: en", "source: ");
            case 3 -> text.replace("name: Fanal", "name: Lantern");
            default -> first.body("content/site.yml").orElseThrow();
        };
    }

    /** A line of a table that stands in the middle of others, or one that nobody understands. */
    private void row(String table) {
        edit(table, text -> {
            var lines = new ArrayList<>(text.lines().toList());
            if (lines.size() > 1 && random.nextBoolean()) {
                lines.remove(1 + random.nextInt(lines.size() - 1));
            } else {
                lines.add(random.nextBoolean() ? "nonsense" : "# a remark");
            }
            return String.join("\n", lines) + "\n";
        });
    }

    /** A text of a catalog is confirmed, found outdated, or said to be the successor of another. */
    private void record() {
        var language = random.nextBoolean() ? "es" : "ar";
        var path = anyOf("translations/" + language + "/", ".po");
        var page = new Slug(path.substring(path.lastIndexOf('/') + 1).replace(".po", ""));
        var entries = PoReader.read(body(path).getBytes(java.nio.charset.StandardCharsets.UTF_8), path)
                .file()
                .current();
        if (entries.size() < 2) {
            return;
        }
        var one = entries.get(random.nextInt(entries.size()));
        var other = entries.get(random.nextInt(entries.size()));
        var from = Segmenter.key(page, one.id(), one.context());
        var to = Segmenter.key(page, other.id(), other.context());
        var hash = TextHash.of(String.join("\n", other.strings()));
        switch (random.nextInt(3)) {
            case 0 ->
                append("translations/" + language + "/confirmed.tsv", page + "\t" + to + "\t" + hash + "\t2026-11-20");
            case 1 ->
                append("translations/" + language + "/outdated.tsv", page + "\t" + from + "\t" + hash + "\t2026-11-20");
            default ->
                append(
                        "translations/successions.tsv",
                        page + "\t" + from + "\t" + to + "\t"
                                + List.of("wording", "minor", "major").get(random.nextInt(3)) + "\t2026-11-21");
        }
    }

    private void append(String table, String line) {
        edit(table, text -> text + line + "\n");
    }

    private void mend() {
        for (var path : first.all().keySet()) {
            if (!texts.body(path).equals(first.body(path)) && random.nextInt(3) > 0) {
                put(path, first.body(path));
            }
        }
    }
}
