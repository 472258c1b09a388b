package org.fanal.translation.merge;

import static org.fanal.translation.merge.Desk.ARABIC;
import static org.fanal.translation.merge.Outcome.CONFLICT;
import static org.fanal.translation.merge.Outcome.DRAFT;
import static org.fanal.translation.merge.Outcome.EMPTY;
import static org.fanal.translation.merge.Outcome.KEPT;
import static org.fanal.translation.merge.Outcome.MEMORY;
import static org.fanal.translation.merge.Outcome.NEEDS_WORK;
import static org.fanal.translation.merge.Outcome.OUTDATED;
import static org.fanal.translation.merge.Outcome.UNPLACED;
import static org.fanal.translation.merge.Outcome.UNSURE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.language.Direction;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.language.PluralRule;
import org.fanal.translation.exchange.text.HeaderFields;
import org.fanal.translation.history.Severity;
import org.fanal.translation.po.PoEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work done at home meets work done online. */
class MergeTest {
    private static final Language SPANISH = new Language("es", "Español", Direction.LTR, PluralRule.ONE);
    private static final String CALM = "Stay calm.";
    private static final String DOOR = "You do not have to open the door.";

    private final Desk desk =
            new Desk(SPANISH, CALM, DOOR).write(CALM, "Quédese tranquilo.").export("b");

    @Test
    void whatIsNewIsADraftAndWhatIsAsItWasStays() {
        var merged = desk.upload("b", """
                Stay calm. => Quédese tranquilo.
                You do not have to open the door. => No tiene que abrir la puerta.
                """);
        assertEquals(Map.of(KEPT, 1, DRAFT, 1), merged.counts());
        assertEquals(1, merged.stored());
    }

    @Test
    void anEmptyEntryChangesNothing() {
        assertOutcomes(desk.upload("b", "Stay calm. =>"), EMPTY);
    }

    @Test
    void anEditOfWhatNobodyElseTouchedIsADraft() {
        assertOutcomes(desk.upload("b", "Stay calm. => Mantenga la calma."), DRAFT);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileStaysAndTheUploadIsOfferedBesideIt() {
        desk.write(CALM, "Conserve la calma.");
        assertOutcomes(desk.upload("b", "Stay calm. => Mantenga la calma."), CONFLICT);
        assertOutcomes(desk.upload("b", "Stay calm. => Conserve la calma."), KEPT);
        assertOutcomes(desk.upload("b", "Stay calm. => Quédese tranquilo."), KEPT);
    }

    @Test
    void anOlderVersionNeverComesBack() {
        desk.write(CALM, "Conserve la calma.").write(CALM, "Con calma.").export("c");
        assertOutcomes(desk.upload("c", "Stay calm. => Conserve la calma."), KEPT);
    }

    @Test
    void withoutAKnownExportNothingTakesThePlaceOfWhatIsThere() {
        assertOutcomes(desk.upload("lost", "Stay calm. => Mantenga la calma."), CONFLICT);
        assertOutcomes(desk.upload("lost", "Stay calm. => Quédese tranquilo."), KEPT);
        assertOutcomes(desk.upload("lost", DOOR + " => No tiene que abrir la puerta."), DRAFT);
    }

    @Test
    void aTranslationOfATextThatChangedMeanwhileIsOneOfTheOldText() {
        desk.change(DOOR, "You have to open the door.", Severity.MAJOR);
        var one = desk.upload("b", DOOR + " => No tiene que abrir la puerta.")
                .all()
                .get(0);
        assertEquals(OUTDATED, one.outcome());
        var place = one.place().orElseThrow();
        assertEquals("You have to open the door.", place.wanted().source());
        assertEquals(DOOR, place.source());
        assertEquals(Desk.key(DOOR), place.madeFrom());
        assertEquals(Optional.of(Severity.MAJOR), place.change());
    }

    @Test
    void aTextThatChangedAndWasTranslatedAgainIsAConflict() {
        desk.change(CALM, "Stay very calm.", Severity.MINOR).write("Stay very calm.", "Quédese muy tranquilo.");
        assertOutcomes(desk.upload("b", "Stay calm. => Mantenga la calma."), CONFLICT);
        assertOutcomes(desk.upload("b", "Stay calm. => Quédese tranquilo."), KEPT);
    }

    @Test
    void anUnsureEntryIsASuggestion() {
        assertOutcomes(desk.upload("b", "?" + DOOR + " => No tiene que abrir."), UNSURE);
        assertOutcomes(desk.upload("b", "?Stay calm. => Quédese tranquilo."), KEPT);
    }

    @Test
    void aLeftoverWithTextGoesToTheMemory() {
        assertOutcomes(desk.upload("b", "~Stay calm. => Calma."), MEMORY);
        assertOutcomes(desk.upload("b", "~Gone. => Se fue."), MEMORY);
        assertOutcomes(desk.remember(Desk.key("Gone."), "Se fue.").upload("b", "~Gone. => Se fue."), KEPT);
    }

    @Test
    void whatBreaksABlockingRuleIsKeptWithTheReason() {
        var one = desk.upload("b", DOOR + " => No abra <script>.").all().get(0);
        assertEquals(NEEDS_WORK, one.outcome());
        assertTrue(one.findings().stream().anyMatch(finding -> finding.blocking()));
        assertEquals("No abra <script>.", one.text());
    }

    @Test
    void whatBelongsNowhereIsListed() {
        var one = desk.upload("b", "Nobody wrote this. => Nadie.").all().get(0);
        assertEquals(UNPLACED, one.outcome());
        assertEquals("Nadie.", one.text());
        assertOutcomes(
                desk.remember(Desk.key("Nobody wrote this."), "Nadie.").upload("b", "Nobody wrote this. => Nadie."),
                KEPT);
    }

    @Test
    void aFileInAnotherLanguageIsListedWhole() {
        var header = HeaderFields.of(Map.of(HeaderFields.PROJECT, "fanal door", "Language", "fr_FR"));
        assertOutcomes(desk.merge(header, Desk.read("msgid \"Stay calm.\"\nmsgstr \"Calme.\"\n")), UNPLACED);
        var spanish = HeaderFields.of(Map.of(HeaderFields.PROJECT, "fanal door", "Language", "es_MX"));
        assertOutcomes(desk.merge(spanish, Desk.read("msgid \"Stay calm.\"\nmsgstr \"Calma.\"\n")), CONFLICT);
    }

    @Test
    void theSenderIsToldOfAFileInAnotherLanguageOrOfNoPage() {
        var header = HeaderFields.of(Map.of(HeaderFields.PROJECT, "fanal gone", "Language", "fr"));
        assertEquals(
                List.of(
                        "door.po:1  The file says that it is in \"fr\", but it came in for es.",
                        "door.po:1  There is no page \"gone\"; its texts were placed by what they translate."),
                desk.problems(header).stream()
                        .map(problem -> problem.file() + ":" + problem.line() + "  " + problem.what())
                        .toList());
        assertEquals(List.of(), desk.problems(HeaderFields.of(Map.of(HeaderFields.PROJECT, "fanal door"))));
    }

    @ParameterizedTest
    @CsvSource({
        "es, es_MX.UTF-8, true",
        "es, '', true",
        "es, pt, false",
        "zh-Hans, zh_CN, true",
        "zh-Hans, zh, true",
        "zh-Hans, zh_TW, false",
        "zh-Hans, zh-Hant-HK, false",
        "zh-Hans, zh_Hans_HK, true",
        "ar, AR, true",
        "ar, -, false"
    })
    void whatAFileSaysOfItsLanguage(String tag, String said, boolean mayBe) {
        var header = HeaderFields.of(Map.of("Language", said));
        assertEquals(
                mayBe,
                header.received("f", List.of()).mayBeIn(Languages.known(tag).orElseThrow()));
    }

    @Test
    void aFileOfAnotherPageOrOfNoneIsPlacedByItsTexts() {
        for (var page : List.of("ui", "gone", "")) {
            var header = HeaderFields.of(Map.of(HeaderFields.PROJECT, "fanal " + page, HeaderFields.BASE, "b"));
            var merged = desk.merge(header, Desk.read("msgid \"Stay  calm.\"\nmsgstr \"Calma.\"\n"));
            assertOutcomes(merged, DRAFT);
            assertEquals(Desk.PAGE, merged.all().get(0).place().orElseThrow().page());
        }
    }

    @Test
    void theSameTextTwiceInOneUploadIsOneDraftAndAConflict() {
        assertOutcomes(
                desk.upload("b", "Stay calm. => Uno.\nStay calm. => Uno.\nStay calm. => Dos."), DRAFT, KEPT, CONFLICT);
    }

    @Test
    void oneUploadTwiceHasTheSameOutcomes() {
        var lines = "Stay calm. => Uno.\n" + DOOR + " => Dos.\nNowhere. => Tres.";
        assertEquals(desk.upload("b", lines), desk.upload("b", lines));
    }

    @Test
    void formsThatAProgramLeftOutAreTakenFromWhatThereWas() {
        var six = "لا صفحات\nصفحة\nصفحتان\n{count} صفحات\n{count} صفحة\n{count} صفحةٍ";
        var arabic = new Desk(ARABIC, CALM).write(Desk.pages(), six).export("b");
        assertOutcomes(arabic.words(pages("لا صفحات", "صفحة", "صفحتان", "{count} صفحات")), KEPT);
        var edited = arabic.words(pages("لا صفحات", "صفحة واحدة", "", "{count} صفحات"))
                .all()
                .get(0);
        assertEquals(DRAFT, edited.outcome());
        assertEquals(six.replace("صفحة\nصفحتان", "صفحة واحدة\nصفحتان"), edited.text());
    }

    @Test
    void aWordNeedsEveryFormAndTheNamesInBraces() {
        var arabic = new Desk(ARABIC, CALM).export("b");
        assertOutcomes(arabic.words(pages("لا صفحات", "صفحة")), NEEDS_WORK);
        assertOutcomes(arabic.words(pages("ا", "ب", "ج", "{count} د", "{number} ه", "{count} و")), NEEDS_WORK);
        assertOutcomes(arabic.words(pages("ا", "ب", "ج", "{count} د", "{count} ه", "{count} و")), DRAFT);
    }

    @Test
    void aWordWhoseEnglishChangedIsFoundByItsKey() {
        var exit = PoEntry.of(Optional.of("exit.title"), "Leave", "Salir");
        var one = desk.words(exit).all().get(0);
        assertEquals(OUTDATED, one.outcome());
        assertEquals("Leave this site", one.place().orElseThrow().wanted().source());
    }

    private static PoEntry pages(String... forms) {
        return PoEntry.of(Optional.of("list.pages"), "{count} page", "")
                .counted(Optional.of("{count} pages"))
                .withStrings(List.of(forms));
    }

    private static void assertOutcomes(Merged merged, Outcome... outcomes) {
        assertEquals(
                List.of(outcomes),
                merged.all().stream().map(Merged.One::outcome).toList());
    }
}
