package org.fanal.translation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.markdown.SegmentKind;
import org.fanal.translation.glossary.Glossary;
import org.junit.jupiter.api.Test;

class TranslationCheckTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    private static List<Finding> check(String tag, String source, String translation) {
        return TranslationCheck.check(SegmentKind.PARAGRAPH, source, translation, language(tag));
    }

    private static Language language(String tag) {
        return Languages.known(tag).orElseThrow();
    }

    private static List<String> blocking(List<Finding> findings) {
        return findings.stream().filter(Finding::blocking).map(Finding::rule).toList();
    }

    private static String warnings(String tag, String source, String translation) {
        return String.join(
                " ",
                check(tag, source, translation).stream()
                        .map(finding -> (finding.blocking() ? "!" : "") + finding.rule())
                        .toList());
    }

    @Test
    void everyPoisonedTranslationIsBlockedByTheRuleThatSeesIt() throws IOException {
        var missed = new ArrayList<String>();
        var rows = rows("poisoned.tsv");
        for (var row : rows) {
            var rules = blocking(TranslationCheck.check(SegmentKind.valueOf(row[2]), row[3], row[4], language(row[0])));
            if (!rules.contains(row[1])) {
                missed.add(row[1] + " not in " + rules + ": " + row[4]);
            }
        }
        assertEquals(List.of(), missed);
        assertTrue(rows.size() >= 60, "a corpus of " + rows.size());
    }

    @Test
    void noCarefulTranslationIsBlocked() throws IOException {
        var blocked = new ArrayList<String>();
        var rows = rows("clean.tsv");
        for (var row : rows) {
            TranslationCheck.check(SegmentKind.valueOf(row[1]), row[2], row[3], language(row[0]))
                    .forEach(finding -> blocked.add(finding + ": " + row[3]));
        }
        assertEquals(List.of(), blocked, "neither blocked nor warned about");
        assertTrue(rows.size() >= 40, "a corpus of " + rows.size());
    }

    private static List<String[]> rows(String name) throws IOException {
        try (var file = Objects.requireNonNull(TranslationCheckTest.class.getResourceAsStream(name))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Stream.of(line.split("\t"))
                            .map(TranslationCheckTest::unescaped)
                            .toArray(String[]::new))
                    .toList();
        }
    }

    private static String unescaped(String cell) {
        return ESCAPE.matcher(cell.replace("\\n", "\n"))
                .replaceAll(escape -> String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }

    @Test
    void everyFindingSaysWhatIsWrongAndHowToMendItInSentences() throws IOException {
        for (var row : rows("poisoned.tsv")) {
            for (var finding : TranslationCheck.check(SegmentKind.valueOf(row[2]), row[3], row[4], language(row[0]))) {
                assertTrue(finding.what().endsWith("."), finding.what());
                assertTrue(finding.mend().endsWith(".") || finding.mend().endsWith("?"), finding.mend());
            }
        }
    }

    @Test
    void blockingFindingsComeFirst() {
        var findings = check("es", "Call [us](number:court) now, please.", "Llame llame ya 5");
        assertTrue(findings.get(0).blocking());
        assertTrue(!findings.get(findings.size() - 1).blocking(), findings.toString());
    }

    @Test
    void aTextTooLongToParseIsBlockedBeforeItIsParsed() {
        assertEquals(List.of("length"), blocking(check("es", "Hello.", "[".repeat(200_000))));
    }

    @Test
    void hostileTextsAreCheckedQuickly() {
        var hostile = List.of(
                "a@".repeat(2_000),
                "a.".repeat(2_400),
                "a-".repeat(2_400),
                "x".repeat(4_900) + "@",
                "1 ".repeat(2_400),
                "1,".repeat(2_400),
                "{".repeat(4_900),
                "www." + "!".repeat(4_800) + "a",
                "555-".repeat(1_200));
        for (var text : hostile) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> check("es", "Call 5 people.", text), text.substring(0, 9));
        }
    }

    @Test
    void joinersOfPersianAndHindiAreNotInvisibleCharacters() {
        assertEquals("", warnings("fa", "They want it.", "آن‌ها آن را می‌خواهند."));
        assertEquals("", warnings("hi", "Keep it safe.", "इसे सुरक्षित रक्‍खें।"));
    }

    @Test
    void whatLooksOddIsAWarning() {
        assertEquals("same", warnings("es", "Keep the door closed.", "Keep the door closed."));
        assertEquals("", warnings("es", "Zignal Labs", "Zignal Labs"), "a name stays");
        assertEquals("doubled", warnings("es", "Keep the door closed.", "Mantenga la la puerta cerrada."));
        assertEquals("doubled", warnings("zh-Hans", "Keep your door closed.", "把您的的门关好。"));
        assertEquals("end", warnings("es", "Keep the door closed.", "Mantenga la puerta cerrada"));
        assertEquals("end", warnings("es", "Who is at the door?", "Quién está en la puerta?"));
        assertEquals("ratio end", warnings("ar", "Keep the door closed, and ask them who they are.", "لا"));
        assertEquals("negation", warnings("es", "Do not open the door.", "Abra la puerta."));
        assertEquals("negation", warnings("ar", "Do not open the door.", "افتح الباب."));
        assertEquals("negation", warnings("zh-Hans", "Do not open the door.", "请打开门。"));
        assertEquals("script", warnings("ar", "Keep the door closed at home.", "Mantenga la puerta cerrada."));
        assertEquals("", warnings("ar", "Penlink: Tangles and Webloc", "Penlink: أداتا Tangles وWebloc"), "names");
        assertEquals("", warnings("ar", "Say no to a search with words only.", "ارفضوا التفتيش بالكلام فقط."));
        assertEquals("script", warnings("es", "Keep the door closed.", "Держите дверь закрытой."));
        assertEquals("script", warnings("es", "Keep the door closed.", "Mantenga la pu\u0435rta cerrada."));
    }

    @Test
    void aWordOfTheGlossaryThatIsPrintedOnPapersStaysBesideTheTranslation() {
        var glossary = Glossary.read("term,keep,note,es\nNotice to Appear,yes,,aviso\n", "glossary.csv")
                .glossary();
        var source = "Read the Notice to Appear.";
        var without = new TranslationCheck(glossary)
                .findings(SegmentKind.PARAGRAPH, source, "Lea el aviso de comparecencia.", language("es"));
        assertEquals(List.of("glossary"), without.stream().map(Finding::rule).toList());
        var with = new TranslationCheck(glossary)
                .findings(SegmentKind.PARAGRAPH, source, "Lea el «Notice to Appear» (aviso).", language("es"));
        assertEquals(List.of(), with);
    }

    @Test
    void aTextWithoutAKnownSourceIsStillKeptFromHarm() {
        var spanish = language("es");
        var check = new TranslationCheck(Glossary.EMPTY);
        var safe = check.safety(SegmentKind.PARAGRAPH, "See [it](warrants.md).", "Otra cosa 5.", spanish);
        assertEquals(List.of(), safe);
        var link = check.safety(
                SegmentKind.PARAGRAPH, "See [it](warrants.md).", "Vea [esto](https://evil.example/).", spanish);
        assertEquals(List.of("links"), blocking(link));
        assertEquals(
                List.of("html"), blocking(check.safety(SegmentKind.PARAGRAPH, "See it.", "Vea <b>esto</b>.", spanish)));
    }
}
