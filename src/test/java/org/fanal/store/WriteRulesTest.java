package org.fanal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** History is appended and one gate commits: rules that no compiler sees, looked for in the sources. */
class WriteRulesTest {
    private static final Path SOURCES = Path.of(System.getProperty("fanal.basedir", "."), "src", "main");
    private static final Path GATE = SOURCES.resolve("java/org/fanal/store/WriteGate.java");
    private static final Path STORE = SOURCES.resolve("java/org/fanal/store/Store.java");

    private static final Pattern TRANSACTION = Pattern.compile(
            "\\b(commit|setAutoCommit|inTransaction|useTransaction)\\s*\\(|\\bhandle\\.begin\\(|::commit\\b"
                    + "|\"\\s*(commit|checkpoint|begin transaction|start transaction)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGED_HISTORY = Pattern.compile(
            "\\b(update|delete\\s+from|truncate(\\s+table)?|merge\\s+into)\\s+\"?(revision|review|edition|translation"
                    + "|confirmation|audit|publication|published_text|proposal|hand|submission|submission_change"
                    + "|submission_hold|imported|upload|upload_count|upload_undo|exported|sent_back|check_override"
                    + "|settled|question|answer|credit)\\b|\\bon\\s+conflict\\b[^;]*\\bdo\\s+update\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CASCADE =
            Pattern.compile("\\bon\\s+(delete|update)\\s+cascade\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOB =
            Pattern.compile("\\w\\s+(clob|blob|text|longvarchar)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROWS = Pattern.compile("\\binsert\\s+into\\b", Pattern.CASE_INSENSITIVE);

    @Test
    void oneGateCommits() throws IOException {
        assertEquals(Set.of(), withMatches(TRANSACTION, ".java", Set.of(GATE, STORE, store("EmbeddedH2"))));
        assertTrue(TRANSACTION.matcher(Files.readString(GATE)).find(), "the pattern finds the one place it must allow");
        assertTrue(!Files.readString(STORE).contains("commit("), "reading commits nothing");
    }

    @Test
    void historyIsNeitherChangedNorTakenAway() throws IOException {
        assertEquals(Set.of(), withMatches(CHANGED_HISTORY, ".java", Set.of()));
        assertEquals(Set.of(), withMatches(CHANGED_HISTORY, ".sql", Set.of()));
    }

    @Test
    void noRowGoesBecauseAnotherWent() throws IOException {
        assertEquals(Set.of(), withMatches(CASCADE, ".sql", Set.of()));
    }

    @Test
    void longTextIsVarcharWhichH2KeepsSafe() throws IOException {
        assertEquals(Set.of(), withMatches(LOB, ".sql", Set.of()));
    }

    /** A backup goes into a database that its migrations left empty. */
    @Test
    void migrationsMakeTablesAndNoRows() throws IOException {
        assertEquals(Set.of(), withMatches(ROWS, ".sql", Set.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "handle.execute(\"update review set note = ?\")",
                "\"DELETE FROM audit where id = 1\"",
                "update\n  edition set hash = ''",
                "insert into imported (path) values (?) on conflict (path) do update set hash = ?"
            })
    void theRuleAboutHistorySeesAPlantedChange(String planted) {
        assertTrue(CHANGED_HISTORY.matcher(planted).find());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "connection.commit()",
                "handle.useTransaction(h -> 1)",
                "handle.execute(\"commit\")",
                "Handle::commit"
            })
    void theRuleAboutTheGateSeesAPlantedCommit(String planted) {
        assertTrue(TRANSACTION.matcher(planted).find());
    }

    @Test
    void theRuleAboutLongTextsSeesAPlantedTypeAndNotAColumnOfThatName() {
        assertTrue(LOB.matcher("note text not null,").find());
        assertFalse(LOB.matcher("    text varchar(2000) not null, check (text <> '')")
                .find());
    }

    @Test
    void theRuleAboutCascadesSeesAPlantedOne() {
        assertTrue(CASCADE.matcher("references person (id) ON DELETE  CASCADE").find());
    }

    private static Path store(String type) {
        return SOURCES.resolve("java/org/fanal/store/" + type + ".java");
    }

    private static Set<String> withMatches(Pattern pattern, String ending, Set<Path> allowed) throws IOException {
        Set<String> found = new TreeSet<>();
        for (var file : files(ending)) {
            if (allowed.contains(file)) {
                continue;
            }
            var matcher = pattern.matcher(withoutComments(Files.readString(file)));
            while (matcher.find()) {
                found.add(SOURCES.relativize(file) + ": " + matcher.group().strip());
            }
        }
        return found;
    }

    private static List<Path> files(String ending) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(ending))
                    .toList();
        }
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(//|--).*$", "");
    }
}
