package org.fanal.content.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.fanal.content.SiteSettings.Drafts;
import org.fanal.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsTest {
    @TempDir
    private Path temporary;

    @Test
    void theSettingsAreRead() {
        var settings = new SmallContent(temporary).read().settings().orElseThrow();

        assertEquals("Fanal", settings.name());
        assertEquals("United States", settings.country());
        assertEquals("en", settings.source().tag());
        assertEquals(
                List.of("en", "es"),
                settings.languages().stream().map(Language::tag).toList());
        assertEquals(Drafts.MARKED, settings.drafts());
        assertEquals(URI.create("https://www.weather.gov/"), settings.exit());
        assertEquals(URI.create("mailto:corrections@example.org"), settings.contact());
        assertEquals("CC BY 4.0", settings.licence());
    }

    @Test
    void anUnknownLanguageIsLeftOutAndTheOthersStay() {
        var content = new SmallContent(temporary)
                .write("site.yml", SmallContent.SITE.replace("[en, es]", "[en, xx, zh-hans, es, es]"));

        assertEquals("""
                content/site.yml:4  `xx` is not a language this portal knows.  Write one of: en, es, ar, zh-Hans, ht, vi, fr, pt-BR, ru, fa, so, uk, ko, tl, hi.
                content/site.yml:4  `zh-hans` is not a language this portal knows.  Write `zh-Hans`.
                content/site.yml:4  `languages` names `es` twice.  Take one of the two out.""", String.join("\n", content.problems()));
        assertEquals(
                List.of("en", "es"),
                content.read().settings().orElseThrow().languages().stream()
                        .map(Language::tag)
                        .toList());
    }

    @Test
    void everythingWrongIsNamedAtOnceAndThereAreNoSettings() {
        assertProblems("""
                name: Fanal
                source: english
                languages: en
                draft: shown
                exit: "http://www.weather.gov/"
                contact: corrections@example.org
                licence: CC BY 4.0
                """, """
                1  `country` is missing.  Add it, such as `country: "United States"`.
                2  `source` is "english".  Write one of en, es, ar, zh-Hans, ht, vi, fr, pt-BR, ru, fa, so, uk, ko, tl, hi.
                3  `languages` is not a list.  Write some text, such as `languages: ["en", …]`.
                4  `draft` is not a key that is known here.  Write `drafts` if that was meant.
                5  `exit` is "http://www.weather.gov/".  Write an https address, such as `exit: "https://www.weather.gov/"`.
                6  `contact` is "corrections@example.org".  Write an https or mailto address, such as `contact: "mailto:corrections@example.org"`.""");
    }

    @Test
    void theSourceLanguageIsAmongTheLanguages() {
        assertProblems(
                SmallContent.SITE.replace("[en, es]", "[es]"),
                "4  The source language `en` is not among `languages`.  Add it: `languages: [en, …]`.");
    }

    @Test
    void anAddressMustLeadSomewhere() {
        for (var wrong :
                List.of("https:me@example.org", "https://", "https:///x", "mailto:", "mailto:me", "not an address")) {
            var content = new SmallContent(temporary)
                    .write("site.yml", SmallContent.SITE.replace("mailto:corrections@example.org", wrong));

            assertEquals(1, content.problems().size(), wrong);
            assertTrue(content.read().settings().isEmpty(), wrong);
        }
    }

    @Test
    void aMissingOrEmptyFileIsNamed() {
        assertProblems(
                "# later\n",
                "1  This file is empty.  Write `name: …`, `source: en`, `languages: [en]` and the other keys.");
        assertProblems(
                "- name: Fanal\n", "1  Keys and values are expected here.  Write one `key: value` on each line.");
    }

    private void assertProblems(String site, String expected) {
        var content = new SmallContent(temporary).write("site.yml", site);
        assertEquals(expected, String.join("\n", content.problems()).replace("content/site.yml:", ""));
        assertTrue(content.read().settings().isEmpty());
    }
}
