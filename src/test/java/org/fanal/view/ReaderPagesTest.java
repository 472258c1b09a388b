package org.fanal.view;

import static org.fanal.view.LanternSite.AR;
import static org.fanal.view.LanternSite.EN;
import static org.fanal.view.LanternSite.ES;
import static org.fanal.view.LanternSite.ZH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fanal.content.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderPagesTest {
    private static final String DOOR = """
            !!! do "Do this now"
                - Keep the door closed.

            !!! say
                - I do not consent.

            ## Papers {#papers}
            A judge signs a warrant.[^dmn] Call the [court line](number:eoir).

            See [your phone](phone.md#lock).
            """;
    private static final String NUMBERS = """
            - id: eoir
              number: "1-800-898-7180"
              name: "Immigration court"
              who: "EOIR"
              description: "Tells you about your case."
              place: "United States"
              seen: 2026-11-20
              called: never
              source: "https://www.justice.gov/eoir"
              fallback: "Ask a lawyer to look."
              warning: "It is a government line."
            """;

    @TempDir
    Path folder;

    private LanternSite site;

    @BeforeEach
    void aSmallSite() {
        site = new LanternSite(folder, "https://fanal.example")
                .page("door", "Someone is at my door", "triage: 1\n", DOOR)
                .page("phone", "My phone", "## Lock it {#lock}\nUse a long code.\n")
                .page("numbers", "Phone numbers", "Read who answers.\n")
                .write("content/numbers.yml", NUMBERS);
    }

    @Test
    void aPageIsOneRequestWithItsOtherLanguagesNamed() {
        var html = site.guidance(EN, "door");

        assertFalse(html.matches("(?s).*(<link rel=\"stylesheet|<img|<script src|@import|url\\().*"), html);
        assertTrue(html.contains("<link rel=\"icon\" href=\"data:,\">"));
        assertTrue(html.contains("<link rel=\"canonical\" href=\"https://fanal.example/en/door\">"));
        assertTrue(html.contains(
                "<link rel=\"alternate\" hreflang=\"zh-Hans\" href=\"https://fanal.example/zh-Hans/door\">"));
        assertTrue(html.contains("hreflang=\"x-default\" href=\"https://fanal.example/en/door\""));
    }

    @Test
    void everyLanguageSaysItsNameAndItsDirection() {
        for (var language : List.of(EN, ES, AR, ZH)) {
            var html = site.guidance(language, "door");
            assertTrue(html.startsWith("<!DOCTYPE html><html lang=\"" + language.tag() + "\" dir=\""
                    + language.direction().attribute() + "\">"));
            assertTrue(html.contains("<span lang=\"ar\" dir=\"rtl\">العربية</span>"));
        }
    }

    @Test
    void theTabSaysTheShortTitleOnly() {
        site.page("door", "If agents come to your door", DOOR);

        assertTrue(site.guidance(EN, "door").contains("<title>If agents come to your door · Fanal</title>"));
    }

    @Test
    void aDraftIsMarkedAndACriticalOneStandsAboveItsSource() {
        site.drafts(ES, "door", Map.of("Keep the door closed.", "Mantenga la puerta cerrada."));

        assertTrue(site.guidance(ES, "door")
                .contains("<li>Mantenga la puerta cerrada."
                        + "<span class=\"draft\"><span class=\"heard\">·Not checked yet</span></span>"
                        + "<span class=\"original\" lang=\"en\" dir=\"ltr\">Keep the door closed.</span></li>"));
    }

    @Test
    void wordsToSayStandInTheSourceLanguageFirst() {
        site.drafts(AR, "door", Map.of("I do not consent.", "لا أوافق."));

        assertTrue(site.guidance(AR, "door")
                .contains("<li><span class=\"said\" lang=\"en\" dir=\"ltr\">I do not consent.</span>"
                        + "<span class=\"meaning\">لا أوافق."));
    }

    @Test
    void aPassageWithoutTranslationIsTheSourceTextUnderItsOwnLanguage() {
        var html = site.guidance(AR, "phone");

        assertTrue(html.contains("<p lang=\"en\" dir=\"ltr\"><small class=\"missing\" lang=\"ar\" dir=\"rtl\">"), html);
        assertTrue(html.contains("Use a long code.</p>"));
        assertTrue(html.contains("·4 parts of this page are not translated yet"), html);
    }

    @Test
    void aChangedPassageIsTheNewSourceTextWithADateAndTheOldTranslationClosed() {
        site.drafts(ES, "phone", Map.of("Use a long code.", "<Use a code.>Use un código."));
        var html = site.guidance(ES, "phone");

        assertTrue(
                html.contains("·Changed on ·20 ·November 2026. New text in ·English:</small> Use a long code.</p>"),
                html);
        assertTrue(html.contains("<details class=\"former\"><summary>·Old translation. It may be wrong now.</summary>"
                + "<div>Use un código.</div></details>"));
    }

    @Test
    void aPageThatIsOverdueSaysSo() {
        assertTrue(site.guidance(EN, "door").contains("<span>next check due 18 February 2027</span>"));
        assertTrue(site.on("2027-02-19")
                .guidance(EN, "door")
                .contains("<span class=\"overdue\">check overdue since 18 February 2027</span>"));
    }

    @Test
    void aNumberInTheTextIsPrintedUntilItIsTooOld() {
        assertTrue(site.guidance(EN, "door").contains("<bdi dir=\"ltr\">1-800-898-7180</bdi>"));
        assertTrue(site.on("2027-03-10").guidance(EN, "door").contains("last confirmed on 20 November 2026"));

        var withdrawn = site.on("2027-06-01").guidance(EN, "door");
        assertFalse(withdrawn.contains("1-800-898-7180"));
        assertTrue(withdrawn.contains("nobody has confirmed it since 20 November 2026"));
    }

    @Test
    void theNumbersPageListsWhoAnswersAndWhatElseToDo() {
        var html = site.guidance(EN, "numbers");

        assertTrue(html.contains("<a href=\"tel:+18008987180\"><bdi dir=\"ltr\">1-800-898-7180</bdi></a>"));
        assertTrue(html.contains("<dt>Who answers</dt><dd>EOIR</dd>"));
        assertTrue(html.contains("<dd>Ask a lawyer to look.</dd>"));
        assertTrue(html.contains("It is a government line."));
        assertFalse(site.on("2027-06-01").guidance(EN, "numbers").contains("1-800-898-7180"));
    }

    @Test
    void linksStayInTheLanguageAndFootnotesLeadToTheirSource() {
        var html = site.guidance(ES, "door");

        assertTrue(html.contains("<a href=\"/es/phone#lock\">your phone</a>"));
        assertTrue(html.contains("<a href=\"#s-dmn\">"));
        assertTrue(html.contains("<li id=\"s-dmn\">"));
        assertTrue(html.contains("<span>··July 2026</span>"), html);
    }

    @Test
    void aClaimOfACompanySaysThatTheCompanySaysIt() {
        site.page("zignal", "Zignal", """
                watcher:
                  status: in use
                  users: ["HSI"]
                  seller: "Zignal Labs"
                  since: 2025-09
                  checked: 2026-11-20
                  claims:
                    - {text: "It reads 8 billion posts a day.", grade: company, sources: [dmn]}
                  no-evidence: ["That it recognizes faces."]
                """, "What it is.\n");
        var html = site.guidance(EN, "zignal");

        assertTrue(
                html.contains(
                        "<b class=\"grade company\">the company says</b> <span>It reads 8 billion posts a day.</span>"
                                + "<sup><a href=\"#s-dmn\">[1]</a></sup>"),
                html);
        assertTrue(html.contains("<dt>Status</dt><dd>in use</dd>"));
        assertTrue(html.contains("<dt>Resold by</dt><dd>not known</dd>"));
        assertTrue(html.contains("<li>That it recognizes faces.</li>"));
    }

    @Test
    void thePageInTwoLanguagesSetsEachPassageBesideItsSource() {
        site.drafts(AR, "phone", Map.of("Use a long code.", "استخدم رمزًا طويلًا."));

        assertTrue(site.bilingual(AR, "phone")
                .contains("<span class=\"pair\"><span>استخدم رمزًا طويلًا."
                        + "<span class=\"draft\"><span class=\"heard\">·Not checked yet</span></span></span>"
                        + "<span lang=\"en\" dir=\"ltr\">Use a long code.</span></span>"));
    }

    @Test
    void homeBeginsWithWhatIsHappening() {
        var html = site.views().home(site.read(), EN);

        int triage = html.indexOf("What is happening?");
        assertTrue(triage > 0 && triage < html.indexOf("<a href=\"/en/door\"><b>Someone is at my door</b>"));
        assertTrue(html.indexOf("/en/door") < html.indexOf("/en/encounters"));
        assertFalse(html.contains("/en/speech"), "a section without pages is not offered");
    }

    @Test
    void aSectionListsItsPages() {
        assertTrue(site.views().section(site.read(), EN, Section.ENCOUNTERS).contains("<b>My phone</b>"));
    }

    @Test
    void anErrorShowsTheWayHomeInTheReadersLanguage() {
        var html = site.views().error(site.read(), AR, 404);

        assertTrue(html.contains("<h1>·This page is not here</h1>"));
        assertTrue(html.contains("href=\"/ar/\"") && html.contains("href=\"/ar/door\""));
        assertFalse(html.contains("rel=\"canonical\""));
    }

    @Test
    void theExitNamesNothingButWhereItGoes() {
        var html = site.views().exit(site.read());

        assertTrue(html.contains("<meta http-equiv=\"refresh\" content=\"0;url=https://www.weather.gov/\">"));
        assertFalse(html.toLowerCase(java.util.Locale.ROOT).contains("fanal"));
        assertTrue(html.length() < 600);
    }

    @Test
    void textForMessagesCarriesDatesAndAddress() {
        site.drafts(ES, "door", Map.of("I do not consent.", "No doy permiso."));

        assertEquals("""
                Someone is at my door
                United States · as of 2 July 2026 · not yet checked by a lawyer · next check due 18 February 2027

                DO: Do this now
                - Keep the door closed.

                SAY
                - I do not consent.

                == Papers ==

                A judge signs a warrant. Call the court line 1-800-898-7180.

                See your phone.

                [1] Order in a case. D. Minn., July 2026, official document. https://example.org/a

                This is general information, not legal advice.
                Text of 20 November 2026
                Address of this page: https://fanal.example/en/door
                """, site.text(EN, "door"));
        assertTrue(site.text(ES, "door").contains("- I do not consent.\n(No doy permiso. °)\n"), site.text(ES, "door"));
    }

    @Test
    void theNumbersStandInTheTextTooUntilTheyAreTooOld() {
        assertTrue(site.text(EN, "numbers").contains("""
                - Immigration court: 1-800-898-7180
                  Who answers: EOIR
                  Before you call: It is a government line.
                """));
        var old = site.on("2027-06-01").text(EN, "numbers");
        assertFalse(old.contains("1-800-898-7180"));
        assertTrue(old.contains("Instead: Ask a lawyer to look."));
    }

    @Test
    void aPhoneNumberInAnArabicMessageKeepsItsOrder() {
        site.drafts(
                AR,
                "door",
                Map.of(
                        "A judge signs a warrant.[^dmn] Call the [court line](number:eoir).",
                        "قاضٍ.[^dmn] اتصل على [خط المحكمة](number:eoir)."));

        assertTrue(site.text(AR, "door").contains("خط المحكمة \u20661-800-898-7180\u2069."));
        assertTrue(site.markdown(AR, "door").contains("خط المحكمة \u20661-800-898-7180\u2069."));
        assertTrue(site.text(AR, "numbers").contains(": \u20661-800-898-7180\u2069\n"));
    }

    @Test
    void theEnglishBesideAnArabicDraftKeepsItsLastMarkBehindIt() {
        site.drafts(AR, "door", Map.of("Keep the door closed.", "أبقوا الباب مغلقًا."));

        assertTrue(site.text(AR, "door").contains("أبقوا الباب مغلقًا. °\n(\u2068Keep the door closed.\u2069)"));
    }

    @Test
    void theLanguageMenuSaysHowFarThePageIsTranslated() {
        assertTrue(site.guidance(EN, "phone").contains(">Español</span> <small>not yet</small>"));
        site.drafts(ES, "phone", Map.of("Use a long code.", "Use un código largo."));
        var html = site.guidance(EN, "phone");
        assertTrue(html.contains(">Español</span> <small>in part</small>"));
        assertTrue(html.contains(">English</span> <small>complete</small>"));
    }

    @Test
    void draftsThatAreHiddenAreNotShownAndNotCounted() {
        site.drafts(ES, "phone", Map.of("Use a long code.", "Use un código largo."))
                .drafts("hidden");
        var html = site.guidance(ES, "phone");

        assertFalse(html.contains("código"));
        assertTrue(html.contains(">Español</span> <small>·not yet</small>"));
    }

    @Test
    void markdownIsWhatTheReaderSeesBelowWhereItComesFrom() {
        var text = site.markdown(EN, "door");

        assertTrue(text.startsWith("---\ntitle: \"Someone is at my door\"\nlanguage: en\nsource-language: en\n"));
        assertTrue(text.contains("address: \"https://fanal.example/en/door\"\nlicence: \"CC BY 4.0\"\n"));
        assertTrue(text.contains("!!! do \"Do this now\"\n    - Keep the door closed."));
        assertTrue(text.contains("Call the court line 1-800-898-7180.\n"), text);
    }

    @Test
    void theSitemapNamesEveryPageInEveryLanguage() {
        var xml = site.views().sitemap(site.read());

        assertTrue(xml.contains("<url><loc>https://fanal.example/ar/door</loc>"));
        assertTrue(xml.contains("hreflang=\"x-default\" href=\"https://fanal.example/en/door\"/>"));
        assertTrue(site.views().robots(site.read()).contains("Sitemap: https://fanal.example/sitemap.xml\n"));
        assertTrue(site.views()
                .security(site.read())
                .startsWith("Contact: https://example.org/corrections\nExpires: 2027-06-01T"));
    }

    @Test
    void textOfAnAuthorNeverBecomesMarkup() {
        site.page(
                "hostile", "\"<script>alert(1)</script> & ${view.words}\"", "Text <b>bold</b> ${view.words} #{exit}\n");
        var html = site.guidance(EN, "hostile");

        assertTrue(html.contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; ${view.words}</h1>"), html);
        assertFalse(html.contains("<b>bold"));
    }
}
