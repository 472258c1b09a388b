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

/** Terms have addresses, and each page leads to those it uses. */
class GlossaryTest {
    private static final String GLOSSARY = """
            -- content/glossary.md --
            ---
            title: Words on papers
            short: Glossary
            summary: What the words mean.
            section: help
            order: 40
            asof: 2026-07-02
            read: 2026-10-01
            checked: []
            review: 90 days
            recheck: []
            sources: []
            ---
            ## Warrants {#bond}

            **Judge's warrant**, "United States District Court"
            :   A judge signed it.

            **I-200**, "Warrant for Arrest of Alien"
            :   An official signed it.

            **Consent**
            :   Saying yes.

            **Bond**
            :   Money.

            **ICE: ERO and HSI**
            :   Parts.

            **287(g)**
            :   An agreement.
            -- content/papers.md --
            ---
            title: Your papers
            short: Papers
            summary: Read them.
            section: encounters
            order: 20
            asof: 2026-07-02
            read: 2026-10-01
            checked: []
            review: 90 days
            recheck: []
            sources: []
            ---
            An I-200 is not signed by a judge. HSI may show it. See [the word](glossary.md#i-200).

            There is no price for two bonds. Vagabonds and icebergs are no words of ours, and neither is the I-2001.
            """;

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void aGlossary() {
        site = TestSite.of(folder, ChangedSourceTest.SITE + GLOSSARY).must("sync");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aTermHasAnAnchorFromItsEnglishTextInEveryLanguageThatNoHeadingHas() {
        site.translate("es", "glossary", Map.of("**Consent**", "**Consent** (consentimiento)"));
        for (var language : new String[] {"en", "es", "ar"}) {
            var html = site.get("/" + language + "/glossary");
            for (var anchor : new String[] {"judge-s-warrant", "i-200", "consent", "ice-ero-and-hsi", "287-g"}) {
                assertTrue(html.contains("<dt id=\"" + anchor + "\">"), language + " " + anchor);
            }
            assertTrue(html.contains("<h2 id=\"bond\"") && html.contains("<dt id=\"bond-2\">"), language);
        }
    }

    @Test
    void aPageMayLinkToATermAndALinkToNoTermIsAProblem() {
        assertEquals(0, site.fanal("check").code());
        assertTrue(site.get("/es/papers").contains("<a href=\"/es/glossary#i-200\">"));
        site.replace("content/papers.md", "#i-200)", "#i-201)");
        var ran = site.fanal("check");
        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("`#i-201`, which is no heading or term of content/glossary.md"), ran.out());
    }

    @Test
    void aPageEndsWithItsWordsThatTheGlossaryExplainsAndNoOthers() {
        var words = words(site.get("/en/papers"));
        assertEquals(
                "<li><a href=\"/en/glossary#i-200\"><bdi dir=\"ltr\">I-200</bdi></a></li>"
                        + "<li><a href=\"/en/glossary#bond-2\">Bond</a></li>"
                        + "<li><a href=\"/en/glossary#ice-ero-and-hsi\">ICE: ERO and HSI</a></li>",
                words);
        assertFalse(site.get("/en/glossary").contains("Words on this page"), "not on the glossary itself");
    }

    @Test
    void theWordsAreInTheReadersLanguageWithoutTheirOtherNames() {
        site.translate(
                "es",
                "glossary",
                Map.of(
                        "**I-200**, \"Warrant for Arrest of Alien\"",
                        "**I-200** (orden, de ICE), \"Warrant for Arrest of Alien\""));
        var words = words(site.get("/es/papers"));
        assertTrue(words.contains("<bdi dir=\"ltr\">I-200</bdi> (orden, de ICE)</a>"), words);
        assertTrue(words.contains("<span lang=\"en\" dir=\"ltr\">Bond</span>"), words);
    }

    @Test
    void noTranslatorHasAnythingToDoForThem() {
        var before = site.read("translations/es/papers.po");
        site.replace("content/glossary.md", "**Consent**", "**Price**");
        site.must("sync");
        assertEquals(before, site.read("translations/es/papers.po"));
        assertTrue(words(site.get("/en/papers")).contains("/en/glossary#price"), "at once, on every page");
    }

    private static String words(String html) {
        int list = html.indexOf("<ul>", html.lastIndexOf("<details class=\"contents\">"));
        return html.substring(list + "<ul>".length(), html.indexOf("</ul>", list));
    }
}
