package org.fanal.view.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanal.content.Edition.Weight;
import org.fanal.content.Grade;
import org.fanal.content.Section;
import org.fanal.content.Watcher;
import org.fanal.editing.effect.Elsewhere.Fate;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.translating.Kept;
import org.fanal.editing.translating.now.State;
import org.fanal.editing.translating.record.Origin;
import org.fanal.language.Languages;
import org.fanal.markdown.BlockType;
import org.fanal.markdown.SegmentKind;
import org.fanal.page.Notice;
import org.fanal.people.NameProblem;
import org.fanal.people.Role;
import org.fanal.people.access.Retirement;
import org.fanal.people.credential.Finished;
import org.fanal.people.joining.Decision;
import org.fanal.people.joining.Link;
import org.fanal.people.joining.Made;
import org.fanal.people.roles.RoleProposals;
import org.fanal.translation.exchange.Format;
import org.fanal.translation.history.Severity;
import org.fanal.translation.words.Word;
import org.fanal.translation.words.WordList;
import org.junit.jupiter.api.Test;

class TemplateTextsTest {
    private static final Path BASE = Path.of(System.getProperty("fanal.basedir", "."));
    private static final Path TEMPLATES = BASE.resolve("src/main/resources/org/fanal/view/templates");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.-][a-z0-9-]+)*)\"");

    /** The names of all rules that a translation is checked by. */
    private static final Set<String> FINDINGS = rules();

    @Test
    void templatesHoldNoText() throws IOException {
        for (var template : templates().entrySet()) {
            var text = template.getValue().replaceAll("<[^>]*>", "").strip();
            assertEquals("", text, template.getKey());
            assertTrue(
                    !template.getValue().matches("(?s).* (?:title|alt|aria-label|placeholder)=\"[^\"]*[a-z].*"),
                    template.getKey());
        }
    }

    @Test
    void templatesKnowOneVariableAndDecideNothing() throws IOException {
        for (var template : templates().entrySet()) {
            Set<String> known = new TreeSet<>(Set.of("view"));
            matches("th:each=\"([a-z]+) :", template.getValue()).forEach(known::add);
            matches("\\$\\{([^}]*)}", template.getValue()).forEach(path -> {
                assertTrue(path.matches("[a-z]+(\\.[a-zA-Z0-9]+)*"), template.getKey() + ": " + path);
                assertTrue(known.contains(path.split("\\.")[0]), template.getKey() + ": " + path);
            });
        }
    }

    @Test
    void everyWordATemplateSaysIsThereAndEveryWordIsSaid() throws IOException {
        Set<String> said = new TreeSet<>();
        for (var template : templates().values()) {
            matches("#\\{([^}]*)}", template).forEach(said::add);
        }
        var known = new TreeSet<>(Stream.of(WordList.shipped(), WordList.desk())
                .flatMap(list -> list.all().stream())
                .map(Word::key)
                .toList());
        var missing = new TreeSet<>(said);
        missing.removeAll(known);
        assertEquals(Set.of(), missing, "words that ui.pot and desk.pot have not");
        var unexplained = new TreeSet<>(FINDINGS);
        unexplained.removeIf(rule -> known.contains("finding." + rule));
        assertEquals(Set.of(), unexplained, "findings that no translator can read");

        said.addAll(built());
        try (Stream<Path> sources = Files.walk(BASE.resolve("src/main/java/org/fanal"))) {
            for (var source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                matches(LITERAL.pattern(), Files.readString(source)).forEach(said::add);
            }
        }
        known.removeAll(said);
        assertEquals(Set.of(), known, "words of ui.pot and desk.pot that nothing says");
    }

    @Test
    void everyTemplateIsReadAtTheStart() throws IOException {
        assertThrows(IllegalStateException.class, () -> new Templates(Set.of("reader/nothing")));
        new Templates(templates().keySet());
    }

    @Test
    void aComponentThatIsNotThereIsAnError() {
        View bare = () -> {
            throw new AssertionError("nothing is said before the first component");
        };
        assertThrows(RuntimeException.class, () -> new Templates(Set.of("parts/tongues")).print("parts/tongues", bare));
    }

    private static Set<String> built() {
        Set<String> keys = new TreeSet<>();
        Stream.of(BlockType.values()).forEach(block -> keys.add("block." + block.key()));
        Stream.of(Notice.Kind.values()).forEach(kind -> keys.add("notice." + kind.key()));
        Stream.of(Grade.values()).forEach(grade -> keys.add("grade." + grade.key()));
        Stream.of(Weight.values()).forEach(weight -> keys.add("changes." + weight.key()));
        Stream.of(Watcher.Status.values())
                .forEach(status -> keys.add("watcher.status." + status.key().replace(' ', '-')));
        Stream.of(Watcher.Agency.values())
                .filter(agency -> !agency.isLetters())
                .forEach(agency -> keys.add("agency." + agency.key()));
        Stream.of(Weight.values()).forEach(weight -> keys.add("feed." + weight.key()));
        for (var section : Section.values()) {
            keys.add("section." + section.path());
            keys.add("section." + section.path() + ".what");
        }
        for (int month = 1; month <= 12; month++) {
            keys.add("month." + month);
        }
        for (var state : Set.of("complete", "part", "none")) {
            keys.add("language." + state);
        }
        Languages.all().forEach(language -> keys.add("language.name." + language.tag()));
        for (int status : new int[] {400, 404, 405, 414, 431, 500, 503}) {
            keys.add("error." + status);
            keys.add("error." + status + ".what");
        }
        for (int status : new int[] {400, 403, 404, 405, 413, 500, 503}) {
            keys.add("desk.error." + status);
            keys.add("desk.error." + status + ".what");
        }
        desk(keys);
        translating(keys);
        Stream.of(Refusal.Reason.values())
                .forEach(reason -> keys.add(
                        "refusal." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        for (var severity : Severity.values()) {
            keys.add("severity." + severity.key());
            keys.add("severity." + severity.key() + ".what");
        }
        for (var fate : Fate.values()) {
            var key = fate.name().toLowerCase(Locale.ROOT);
            keys.add("effect.card." + key);
            keys.add("effect.total." + key);
        }
        for (var decision : Set.of("withdraw", "return", "rename", "aside")) {
            keys.add(decision + ".about");
            keys.add(decision + ".button");
        }
        for (var text : Set.of("joined", "yours", "theirs")) {
            keys.add("conflict." + text + ".what");
            keys.add("conflict." + text + ".go");
        }
        return keys;
    }

    private static void desk(Set<String> keys) {
        for (var role : Role.values()) {
            keys.add("desk.role." + role.key());
            keys.add("desk.role." + role.key() + ".may");
        }
        outcomes(keys, "desk.name.", NameProblem.values());
        outcomes(keys, "desk.link.", Link.State.values());
        outcomes(keys, "desk.finished.", Finished.Outcome.values());
        outcomes(keys, "desk.change.", RoleProposals.Outcome.values());
        outcomes(keys, "desk.decision.", Decision.values());
        outcomes(keys, "desk.retirement.", Retirement.Outcome.values());
        outcomes(keys, "desk.made.", Made.Outcome.values());
        keys.add("desk.link.unknown");
        for (var told : Set.of("ended", "proposed", "confirmed", "declined", "withdrawn", "retired")) {
            keys.add("desk.told." + told);
        }
    }

    private static Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(BASE.resolve("src/main/java/org/fanal"))) {
            for (var source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                var text = Files.readString(source);
                matches("new Finding\\(\\s*\"([a-z]+)\"", text).forEach(rules::add);
                matches("warn\\(\\s*findings,\\s*\"([a-z]+)\"", text).forEach(rules::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    private static void translating(Set<String> keys) {
        outcomes(keys, "translate.state.", State.values());
        outcomes(keys, "translate.kind.", SegmentKind.values());
        outcomes(keys, "translate.by.", Origin.values());
        outcomes(keys, "translate.done.", Kept.As.values());
        keys.addAll(Set.of("translate.kind.word", "translate.done.passed", "translate.done.all"));
        keys.addAll(Set.of("translate.done.confirmed"));
        keys.addAll(Set.of("translate.words.ui", "translate.words.desk"));
        outcomes(keys, "translate.outcome.", org.fanal.translation.merge.Outcome.values());
        Stream.of(Format.values()).forEach(format -> keys.add("translate.get." + format.key()));
        for (var list : Set.of("conflicts", "unplaced")) {
            keys.addAll(Set.of("translate." + list, "translate." + list + ".what"));
        }
        keys.addAll(Set.of("translate.thanks.yes.change", "translate.thanks.no.change"));
        FINDINGS.forEach(rule -> keys.add("finding." + rule));
    }

    private static void outcomes(Set<String> keys, String group, Enum<?>... outcomes) {
        for (var outcome : outcomes) {
            keys.add(group + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private static TreeMap<String, String> templates() throws IOException {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                texts.put(TEMPLATES.relativize(file).toString().replace(".html", ""), Files.readString(file));
            }
        }
        return texts;
    }

    private static Stream<String> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1));
    }
}
