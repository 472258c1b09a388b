package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers see after the English text has changed, on a small site, over HTTP. */
class ChangedSourceTest {
    static final String SITE = """
            -- content/site.yml --
            name: Lantern
            country: United States
            source: en
            languages: [en, es, ar]
            drafts: marked
            exit: "https://www.weather.gov/"
            contact: "https://example.org/corrections"
            licence: CC BY 4.0
            -- content/at-my-door.md --
            ---
            title: If agents come to your door
            short: At my door
            summary: What to do when agents knock.
            section: encounters
            order: 10
            asof: 2026-07-02
            read: 2026-10-01
            checked: []
            review: 90 days
            triage: 1
            recheck: []
            sources:
              - {id: court, title: "A ruling", publisher: "A court", date: 2026-01-17, url: "https://example.org/ruling", grade: official}
            ---
            !!! do "Do this now"
                - You do not have to open the door.
                - Breathe slowly.

            ## Paper {#paper}
            They need a warrant signed by a judge.[^court]

            Keep a copy of every paper you get.
            """;

    static final Map<String, String> SPANISH = Map.of(
            "If agents come to your door", "Si vienen agentes a su puerta",
            "At my door", "En mi puerta",
            "What to do when agents knock.", "Qué hacer cuando tocan los agentes.",
            "Do this now", "Haga esto ahora",
            "You do not have to open the door.", "Usted no tiene que abrir la puerta.",
            "Breathe slowly.", "Respire despacio.",
            "Paper", "Papeles",
            "They need a warrant signed by a judge.[^court]", "Necesitan una orden firmada por un juez.[^court]",
            "Keep a copy of every paper you get.", "Guarde una copia de cada papel que reciba.");

    static final Map<String, String> ARABIC = Map.of(
            "If agents come to your door", "إذا جاء عملاء إلى بابك",
            "At my door", "عند بابي",
            "What to do when agents knock.", "ماذا تفعل عندما يطرق العملاء الباب.",
            "Do this now", "افعل هذا الآن",
            "You do not have to open the door.", "لست مضطرا إلى فتح الباب.",
            "Breathe slowly.", "تنفس ببطء.",
            "Paper", "الأوراق",
            "They need a warrant signed by a judge.[^court]", "يحتاجون إلى أمر موقع من قاض.[^court]",
            "Keep a copy of every paper you get.", "احتفظ بنسخة من كل ورقة تصلك.");

    private static final String DOOR = "content/at-my-door.md";

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void aTranslatedSite() {
        site = TestSite.of(folder, SITE)
                .on("2026-10-05")
                .must("sync")
                .translate("es", "at-my-door", SPANISH)
                .translate("ar", "at-my-door", ARABIC)
                .must("sync")
                .on("2026-11-23");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aChangedParagraphIsShownInEnglishWithADatedNoticeInTheReadersLanguageNotInStaleSpanish() {
        site.replace(DOOR, "every paper you get.", "every paper you get. Call a legal hotline before you sign.");
        site.must("sync");
        var spanish = site.get("/es/at-my-door");
        assertTrue(spanish.contains("Call a legal hotline before you sign."), words(spanish));
        assertTrue(spanish.contains("lang=\"en\""), words(spanish));
        assertTrue(spanish.contains("23 de noviembre de 2026"), words(spanish));
        assertFalse(
                outsideDetails(spanish).contains(SPANISH.get("Keep a copy of every paper you get.")), words(spanish));
        assertUntouched(spanish, SPANISH, "Keep a copy of every paper you get.");
        var arabic = site.get("/ar/at-my-door");
        assertTrue(arabic.contains("Call a legal hotline before you sign."), words(arabic));
        assertTrue(arabic.contains("نوفمبر"), words(arabic));
        assertUntouched(arabic, ARABIC, "Keep a copy of every paper you get.");
    }

    @Test
    void theSameHoldsBeforeAnybodyHasRunSync() {
        site.replace(DOOR, "every paper you get.", "every paper you get. Call a legal hotline before you sign.");
        var spanish = site.get("/es/at-my-door");
        assertTrue(spanish.contains("Call a legal hotline before you sign."), words(spanish));
        assertFalse(
                outsideDetails(spanish).contains(SPANISH.get("Keep a copy of every paper you get.")), words(spanish));
        assertTrue(
                spanish.contains("1 de octubre de 2026"), "the day the English page was last read\n" + words(spanish));
        assertUntouched(spanish, SPANISH, "Keep a copy of every paper you get.");
    }

    @Test
    void aTypoFixDeclaredAsWordingChangesNothingInAnyLanguage() {
        var before = site.get("/es/at-my-door");
        site.replace(DOOR, "Keep a copy of every paper", "Keep a copy of each paper");
        site.must("sync", "--wording", "at-my-door");
        assertEquals(before, site.get("/es/at-my-door"));
        assertTrue(site.get("/en/at-my-door").contains("Keep a copy of each paper"));
    }

    @Test
    void aChangeDeclaredMinorKeepsTheOldTranslationWithADatedMark() {
        site.replace(DOOR, "every paper you get.", "every paper you get. Photos are fine.");
        site.must("sync", "--minor", "at-my-door");
        var spanish = site.get("/es/at-my-door");
        assertTrue(spanish.contains(SPANISH.get("Keep a copy of every paper you get.")), words(spanish));
        assertTrue(spanish.contains("23 de noviembre de 2026"), words(spanish));
    }

    @Test
    void movingAParagraphOrInsertingOneAboveChangesNothingElse() {
        site.replace(DOOR, "\nKeep a copy of every paper you get.\n", "");
        site.replace(
                DOOR,
                "They need a warrant",
                "Keep a copy of every paper you get.\n\nA new paragraph stands here.\n\nThey need a warrant");
        site.must("sync");
        var spanish = site.get("/es/at-my-door");
        assertUntouched(spanish, SPANISH, "");
        assertTrue(spanish.contains("A new paragraph stands here."));
        assertFalse(spanish.contains("23 de noviembre de 2026"), "a new paragraph outdates nothing\n" + words(spanish));
    }

    @Test
    void anUnrelatedEditOfThePoFileDoesNotClearTheNotice() {
        changeMeaning();
        site.translate("es", "at-my-door", Map.of("Breathe slowly.", "Respire con calma."));
        var spanish = site.get("/es/at-my-door");
        assertTrue(spanish.contains("You have to open the door."), words(spanish));
        assertTrue(spanish.contains("Respire con calma."), words(spanish));
    }

    @Test
    void translatingTheParagraphClearsTheNotice() {
        changeMeaning();
        site.translate("es", "at-my-door", Map.of("You have to open the door.", "Usted tiene que abrir la puerta."));
        site.must("sync");
        var spanish = site.get("/es/at-my-door");
        assertTrue(spanish.contains("Usted tiene que abrir la puerta."), words(spanish));
        assertFalse(spanish.contains("23 de noviembre de 2026"), words(spanish));
    }

    @Test
    void revertingTheSourceRevivesTheOldTranslation() {
        var before = site.get("/es/at-my-door");
        changeMeaning();
        site.replace(DOOR, "You have to open", "You do not have to open");
        assertEquals(before, site.get("/es/at-my-door"), "at once");
        site.must("sync");
        assertEquals(before, site.get("/es/at-my-door"), "after the next sync");
    }

    @Test
    void aReversedMeaningNeverKeepsATranslation() {
        site.replace(DOOR, "You do not have to open", "You have to open");
        assertStaleTextIsNowhere();
        site.must("sync");
        assertStaleTextIsNowhere();
    }

    @Test
    void clearingTheFuzzyFlagConfirmsNothingAndBringsNoStaleTextBack() {
        changeMeaning();
        var po = "translations/es/at-my-door.po";
        site.write(po, site.read(po).replace("#, fuzzy\n", "").replaceAll("(?m)^#\\|.*\n", ""));
        assertStaleTextIsNowhere();
        site.must("sync");
        assertStaleTextIsNowhere();
        assertTrue(site.get("/es/at-my-door").contains("class=\"notice"), "drafts are still drafts");
    }

    @Test
    void hiddenDraftsGiveTheSourceText() {
        site.replace("content/site.yml", "drafts: marked", "drafts: hidden");
        assertEquals(404, site.ask("/es/at-my-door").statusCode(), "nobody has confirmed the portal's words either");
    }

    private void changeMeaning() {
        site.replace(DOOR, "You do not have to open", "You have to open");
        site.must("sync");
        assertTrue(site.get("/es/at-my-door").contains("23 de noviembre de 2026"));
    }

    private void assertStaleTextIsNowhere() {
        var stale = "no tiene que abrir la puerta";
        for (var path :
                new String[] {"/es/at-my-door", "/es+en/at-my-door", "/es/at-my-door.txt", "/es/at-my-door.md"}) {
            var page = site.get(path);
            assertTrue(page.contains("You have to open the door."), path + "\n" + words(page));
            assertFalse(page.contains(stale), path + "\n" + words(page));
        }
    }

    static void assertUntouched(String page, Map<String, String> texts, String except) {
        texts.forEach((source, text) -> {
            if (!source.equals(except)) {
                var words = text.replace("[^court]", "");
                assertTrue(page.contains(words), words + "\nis missing from\n" + words(page));
            }
        });
    }

    /** What a person sees of a page, for messages. */
    static String words(String page) {
        return page.replaceAll("(?s)<(style|script|svg).*?</\\1>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    static String outsideDetails(String page) {
        return page.replaceAll("(?s)<details.*?</details>", "");
    }
}
