package org.fanal.translation.po;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** gettext's tools judge what we make of odd entries: one process for all files. */
class OddEntriesIT {
    /** What gettext takes and we read in another way, each for a reason. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "a flag nobody knows", "gettext drops it, we keep it as a comment",
            "a forged confirmation", "the same",
            "fuzzy in capitals", "the same",
            "workflow flags", "newer versions of gettext write them so",
            "two lines of flags", "gettext keeps the last and may lose that a text is fuzzy",
            "two lines of flags, fuzzy last", "the same",
            "character 0 in a translation", "gettext cuts the text there and says nothing");

    /** What gettext takes as a file and not as a translation: the desk stores no line end around a text. */
    private static final Set<String> NOT_COMPILED = Set.of("trailing line end only in the translation");

    /** What gettext refuses and we understand without an error. */
    private static final Set<String> UNDERSTOOD = Set.of(
            "a Unicode escape of Java",
            "a form is missing",
            "a question mark that is escaped",
            "a second header",
            "an apostrophe that is escaped",
            "an octal number above a byte",
            "comment between id and translation",
            "forms out of order",
            "forms without plural",
            "half a character in octal",
            "hexadecimal without digits",
            "no form",
            "plural before id",
            "previous before the flags",
            "previous context only");

    private final List<String> names = new ArrayList<>(OddEntries.all().keySet());

    @TempDir
    private Path folder;

    @BeforeEach
    void gettext() throws IOException {
        Tool.need("msgcat", "msgfmt");
        for (int n = 0; n < names.size(); n++) {
            Files.writeString(folder.resolve(n + ".po"), OddEntries.all().getOrDefault(names.get(n), ""));
        }
    }

    @Test
    void weReadWhatGettextReadsAndReportWhatItRefuses() throws IOException {
        judge("msgcat --no-wrap --force-po --to-code=UTF-8 $n.po >$n.out 2>/dev/null");
        var otherwise = new TreeMap<String, String>();
        var understood = new TreeSet<String>();
        for (int n = 0; n < names.size(); n++) {
            var reading = PoReader.read(Files.readAllBytes(folder.resolve(n + ".po")), "odd.po");
            if (!isTaken(n)) {
                if (reading.problems().isEmpty()) {
                    understood.add(names.get(n));
                }
                continue;
            }
            var theirs = written(PoReader.read(Files.readAllBytes(folder.resolve(n + ".out")), "theirs.po"));
            var ours = written(reading);
            if (!theirs.equals(ours)) {
                otherwise.put(names.get(n), "gettext: " + theirs + "\nwe: " + ours);
            }
        }
        assertEquals(OTHERWISE.keySet(), otherwise.keySet(), otherwise::toString);
        assertEquals(UNDERSTOOD, understood);
    }

    @Test
    void gettextTakesWhatWeWriteAndWouldWriteItTheSame() throws IOException {
        var ours = new ArrayList<String>();
        for (int n = 0; n < names.size(); n++) {
            var file = folder.resolve(n + ".po");
            ours.add(PoWriter.write(
                    PoReader.read(Files.readAllBytes(file), "odd.po").file()));
            Files.writeString(file, ours.get(n));
        }
        judge("msgcat --no-wrap --force-po $n.po >$n.out 2>$n.err && msgfmt -o /dev/null $n.po 2>>$n.err");
        var refused = new TreeMap<String, String>();
        for (int n = 0; n < names.size(); n++) {
            var theirs = new String(Files.readAllBytes(folder.resolve(n + ".out")), UTF_8);
            if (!isTaken(n) || !theirs.equals(ours.get(n))) {
                refused.put(names.get(n), Files.readString(folder.resolve(n + ".err")) + ours.get(n) + "\n" + theirs);
            }
        }
        assertEquals(NOT_COMPILED, refused.keySet(), refused::toString);
    }

    /** Runs a command for each file; {@code ok} files tell which it took. */
    private void judge(String command) {
        Tool.must(
                folder,
                "sh",
                "-c",
                "n=0; while test -f $n.po; do if " + command + "; then touch $n.ok; fi; n=$((n+1)); done");
    }

    private boolean isTaken(int n) {
        return Files.exists(folder.resolve(n + ".ok"));
    }

    private static String written(PoReading reading) {
        return PoWriter.write(reading.file());
    }
}
