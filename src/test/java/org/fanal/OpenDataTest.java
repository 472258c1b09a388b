package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs of other people read. */
class OpenDataTest {
    private static final String DOOR = "content/at-my-door.md";

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void aSite() {
        site = TestSite.of(folder, ChangedSourceTest.SITE)
                .on("2026-10-05")
                .must("sync")
                .translate("es", "at-my-door", ChangedSourceTest.SPANISH)
                .must("sync");
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aPageTellsItsDatesAndHowFarItIsTranslated() {
        var pages = site.get("/data/pages.json");

        for (var part : new String[] {
            "\"licence\": \"CC BY 4.0\"",
            "\"id\": \"at-my-door\"",
            "\"asOf\": \"2026-07-02\"",
            "\"nextCheck\": \"2026-12-30\"",
            "\"text\": \"En mi puerta\"",
            "\"state\": \"draft\"",
            "\"draft\": 9",
            "\"grade\": \"official\""
        }) {
            assertTrue(pages.contains(part), part + " in " + pages);
        }
    }

    @Test
    void aTextThatIsNotShownInALanguageIsNotGivenOutInItEither() {
        site.replace(DOOR, "title: If agents come to your door", "title: If agents knock on your door")
                .must("sync");

        assertFalse(site.get("/data/pages.json").contains("Si vienen agentes a su puerta"));
    }

    @Test
    void aChangeHasItsDayItsPageItsSeverityAndASentence() {
        site.on("2026-10-20")
                .replace(DOOR, "Breathe slowly.", "Breathe very slowly.")
                .must("sync");

        var feed = site.get("/es/changes.atom");
        assertTrue(feed.contains("<title>En mi puerta</title>\n<updated>2026-10-20T00:00:00Z</updated>"), feed);
        assertTrue(feed.contains("<category term=\"major\"/>\n<summary>Lo que dice esta página ha cambiado."), feed);
        assertTrue(site.get("/es/changes-critical.atom").contains("<updated>2026-10-20"), "it stands in a do block");
        assertTrue(site.get("/data/changes.json").contains("\"id\": \"at-my-door@edition-2\""));
    }

    @Test
    void whatNobodyActsOnIsNotCritical() {
        site.on("2026-10-20")
                .replace(DOOR, "Keep a copy of every paper", "Keep a photo of every paper")
                .must("sync");

        assertTrue(site.get("/es/changes.atom").contains("<updated>2026-10-20"));
        assertFalse(site.get("/es/changes-critical.atom").contains("<updated>2026-10-20"));
    }

    @Test
    void anEditionTellsWhatChangedInTheWordsOfItsPublisher() {
        site.write(
                "content/editions.tsv",
                "# page\tnumber\tdate\tseverity\tnote\thash\n"
                        + "at-my-door\t1\t2026-09-01\tnew\t\t0123456789abcdef0123456789abcdef\n"
                        + "at-my-door\t2\t2026-10-02\tminor\tA <second> paper counts now.\t0123456789abcdef0123456789abcdef\n"
                        + "gone\t3\t2026-10-03\twithdrawn\tThe law ended.\tremoved\n");

        var feed = site.get("/en/changes.atom");
        assertTrue(feed.contains("<content xml:lang=\"en\">A &lt;second> paper counts now.</content>"), feed);
        assertTrue(feed.contains("<title>gone</title>"), feed);
        assertTrue(feed.indexOf("<title>gone") < feed.indexOf("<title>At my door"), "newest first");
        var json = site.get("/data/changes.json");
        assertTrue(json.contains("\"id\": \"at-my-door@edition-2\""), json);
        assertTrue(json.contains("\"page\": null"), json);
    }

    @Test
    void aLineOfTheEditionsThatIsWrongIsNamed() {
        site.write("content/editions.tsv", "at-my-door\tone\t2026-09-01\tnew\t\t0\n");

        assertTrue(
                site.fanal("check").out().contains("content/editions.tsv:1"),
                site.fanal("check").out());
    }

    @Test
    void idsInFeedsAreTheSameOnEveryMirror() throws IOException {
        site.on("2026-10-20")
                .replace(DOOR, "Breathe slowly.", "Breathe very slowly.")
                .must("sync");
        site.must("export", folder.resolve("one").toString(), "--public-url", "https://one.example");
        site.must("export", folder.resolve("other").toString(), "--public-url", "https://other.example");

        assertEquals(ids("one"), ids("other"));
        assertEquals(3, ids("one").size());
    }

    private List<String> ids(String mirror) throws IOException {
        return Files.readAllLines(folder.resolve(mirror).resolve("es/changes.atom")).stream()
                .filter(line -> line.startsWith("<id>"))
                .toList();
    }

    @Test
    void aCellIsNeverAFormula() throws IOException {
        var page = site.read(DOOR)
                .replace("title: If agents come to your door", "title: =HYPERLINK(A1)")
                .replace("sources:\n", """
                        watcher:
                          status: bought
                          users: ["ICE, HSI"]
                          agencies: [ice]
                          seller: "A \\"quoted\\" name"
                          checked: 2026-10-01
                          claims:
                            - {text: "It reads posts.", grade: company, sources: [court]}
                        sources:
                        """)
                .replace("section: encounters", "section: watchers");
        site.write(DOOR, page);

        var rows = site.get("/data/watchers.csv").lines().toList();
        assertEquals(2, rows.size(), site.fanal("check").out());
        assertTrue(
                rows.get(1)
                        .startsWith(
                                "\"at-my-door\",\"'=HYPERLINK(A1)\",\"bought\",\"ICE, HSI\",\"ice\",\"A \"\"quoted\"\" name\""),
                rows.get(1));
    }

    @Test
    void aNumberThatIsNoLongerShownIsNotGivenOut() {
        site.write("content/numbers.yml", """
                - id: cases
                  number: 1-800-555-0100
                  name: A line
                  who: A court answers.
                  description: Your case by telephone.
                  languages: [en]
                  seen: 2026-10-01
                  called: never
                  place: United States
                  source: "https://example.org/line"
                  fallback: Ask a lawyer.
                """);

        assertTrue(
                site.get("/data/numbers.json").contains("\"number\": \"1-800-555-0100\""),
                site.fanal("check").out());
        site.on("2027-04-01");
        assertTrue(site.get("/data/numbers.json").contains("\"number\": null"));
        assertTrue(site.get("/data/numbers.json").contains("\"trust\": \"withdrawn\""));
    }
}
