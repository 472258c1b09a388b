package org.fanal.translation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.fanal.language.Languages;
import org.fanal.markdown.SegmentKind;
import org.fanal.translation.glossary.Glossary;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped translations, each harmed in one way: every harm must be seen. */
class PoisonedCatalogsTest {
    private static final Path TRANSLATIONS = Path.of(System.getProperty("fanal.basedir", "."), "translations");

    @ParameterizedTest
    @ValueSource(strings = {"es", "ar", "zh-Hans"})
    void everyHarmIsSeen(String tag) throws IOException {
        var language = Languages.known(tag).orElseThrow();
        var check = new TranslationCheck(Glossary.EMPTY);
        var random = new Random(tag.hashCode());
        var missed = new ArrayList<String>();
        var done = new TreeMap<String, Integer>();
        for (var entry : entries(tag)) {
            Harms.ALL.forEach((name, harm) -> {
                var harmed = harm.apply(entry.text());
                if (!harmed.equals(entry.text()) && random.nextInt(4) == 0) {
                    done.merge(name, 1, Integer::sum);
                    var findings = check.findings(SegmentKind.PARAGRAPH, entry.id(), harmed, language);
                    if (findings.stream().noneMatch(Finding::blocking)) {
                        missed.add(name + ": " + harmed);
                    }
                }
            });
        }
        assertEquals(List.of(), missed);
        assertTrue(done.keySet().containsAll(Harms.ALL.keySet()), done.toString());
    }

    private static List<PoEntry> entries(String tag) throws IOException {
        var entries = new ArrayList<PoEntry>();
        try (var files = Files.list(TRANSLATIONS.resolve(tag))) {
            for (var file : files.filter(each -> each.toString().endsWith(".po"))
                    .sorted()
                    .toList()) {
                if (!file.endsWith("ui.po")) {
                    entries.addAll(PoReader.read(Files.readAllBytes(file), file.toString())
                            .file()
                            .current());
                }
            }
        }
        return entries.stream().filter(PoEntry::hasText).toList();
    }
}
