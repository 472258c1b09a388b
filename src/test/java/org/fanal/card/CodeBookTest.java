package org.fanal.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.content.printed.Code;
import org.fanal.content.printed.PrintedCode.Event;
import org.fanal.content.reading.ContentFolder;
import org.fanal.language.Languages;
import org.fanal.page.Site;
import org.fanal.page.reading.SiteFolders;
import org.fanal.texts.MemoryTexts;
import org.fanal.translation.reading.TranslationFolder;
import org.junit.jupiter.api.Test;

class CodeBookTest {
    private static final String DOOR = """
            ---
            title: At my door
            short: At my door
            summary: What to do.
            section: encounters
            order: 1
            asof: 2026-06-26
            read: 2026-11-20
            checked: []
            review: 90 days
            recheck: []
            sources: []
            ---
            !!! do "Do this now"
                - Keep the door closed.
                - Call the [line](number:line).

            !!! say
                - I choose to remain silent.

            !!! show
                I choose to remain silent.

            !!! note
                Nothing for a card.
            """;

    private final Map<String, String> texts = new HashMap<>(Map.of(
            "site.yml", """
                    name: Fanal
                    country: United States
                    source: en
                    languages: [en]
                    drafts: marked
                    exit: "https://www.weather.gov/"
                    contact: "https://example.org/fanal"
                    licence: CC BY 4.0
                    """,
            "numbers.yml", """
                    - id: line
                      number: "1-800-898-7180"
                      name: The line
                      who: A recording
                      place: the whole country
                      description: Case status.
                      fallback: Ask the court.
                      source: "https://www.justice.gov/"
                      seen: 2026-11-01
                      called: never
                    """,
            "at-my-door.md", DOOR));

    private Site on(String day) {
        var folders = new SiteFolders(
                new ContentFolder(MemoryTexts.of(texts), "content"),
                new TranslationFolder(MemoryTexts.EMPTY, "translations"));
        return folders.read(LocalDate.parse(day), Optional.empty()).site().orElseThrow();
    }

    /** What a sync does on this day. */
    private CodeBook written(String day) {
        var book = CodeBook.of(on(day));
        texts.put("printed.tsv", book.record().write());
        return book;
    }

    private List<Code> codes(String day) {
        var site = on(day);
        var page = site.page(new Slug("at-my-door")).orElseThrow();
        return Cards.forReader(site, page, Languages.known("en").orElseThrow()).stream()
                .map(Card::code)
                .toList();
    }

    @Test
    void aPageWithWordsToShowHasCardsForEachSide() {
        var site = on("2026-11-23");
        var page = site.page(new Slug("at-my-door")).orElseThrow();
        assertTrue(Cards.has(page));
        assertEquals(List.of("card-do", "card-say", "card-show"), Cards.anchors(page));
        assertEquals(1, Cards.forOfficer(site, page).size());
        assertEquals(2, codes("2026-11-23").size());
        texts.put("at-my-door.md", DOOR.replace("!!! show", "!!! note"));
        assertEquals(List.of(), Cards.pages(on("2026-11-23")));
    }

    @Test
    void aCodeIsCurrentAndOnlyWordsChangeIt() {
        var before = codes("2026-11-23");
        written("2026-11-23");
        texts.put(
                "at-my-door.md", DOOR.replace("2026-11-20", "2026-12-24").replace("Nothing for", "Nothing at all for"));
        assertEquals(before, codes("2026-12-24"));
        var book = CodeBook.of(on("2026-12-24"));
        before.forEach(code ->
                assertEquals(Event.CURRENT, book.find(code).orElseThrow().event()));
        assertEquals(List.of(), book.fresh());
    }

    @Test
    void aReplacedCardIsKnownByItsDateAndTheSentenceThatChanged() {
        var old = codes("2026-11-23").get(0);
        written("2026-11-23");
        texts.put("at-my-door.md", DOOR.replace("Keep the door closed.", "Keep every door closed."));
        assertNotEquals(old, codes("2027-01-04").get(0));
        written("2027-01-04");
        var standing = CodeBook.of(on("2027-05-05")).find(old).orElseThrow();
        assertEquals(Event.REPLACED, standing.event());
        assertTrue(standing.isDated());
        var row = standing.record().orElseThrow();
        assertEquals(LocalDate.of(2027, 1, 4), row.on());
        assertEquals("Keep the door closed.", row.was().toString());
        assertEquals("Keep every door closed.", row.now().toString());
    }

    @Test
    void untilSomebodyWritesItDownAReplacedCardHasNoDateButItsSentence() {
        var old = codes("2026-11-23").get(0);
        written("2026-11-23");
        texts.put("at-my-door.md", DOOR.replace("Keep the door closed.", "Keep every door closed."));
        var standing = CodeBook.of(on("2027-01-04")).find(old).orElseThrow();
        assertEquals(Event.REPLACED, standing.event());
        assertEquals(false, standing.isDated());
        assertEquals(
                "Keep every door closed.", standing.record().orElseThrow().now().toString());
    }

    @Test
    void aChangedPhoneNumberReplacesTheCard() {
        var old = codes("2026-11-23").get(0);
        written("2026-11-23");
        texts.put("numbers.yml", texts.getOrDefault("numbers.yml", "").replace("898-7180", "555-0100"));
        written("2027-01-04");
        var row = CodeBook.of(on("2027-01-05")).find(old).orElseThrow().record().orElseThrow();
        assertEquals("Call the line 1-800-898-7180.", row.was().toString());
        assertEquals("Call the line 1-800-555-0100.", row.now().toString());
    }

    @Test
    void aBlockOrAPageThatIsGoneWithdrawsItsCards() {
        var codes = codes("2026-11-23");
        written("2026-11-23");
        texts.put("at-my-door.md", DOOR.replace("!!! do \"Do this now\"", "!!! note"));
        written("2026-11-30");
        assertEquals(
                Event.WITHDRAWN,
                CodeBook.of(on("2026-12-01")).find(codes.get(0)).orElseThrow().event());
        assertEquals(
                Event.CURRENT,
                CodeBook.of(on("2026-12-01")).find(codes.get(1)).orElseThrow().event());
        texts.remove("at-my-door.md");
        written("2026-12-02");
        assertEquals(
                Event.WITHDRAWN,
                CodeBook.of(on("2026-12-03")).find(codes.get(1)).orElseThrow().event());
    }

    @Test
    void aPageThatGotAnotherNameKeepsItsCardsCurrent() {
        var codes = codes("2026-11-23");
        written("2026-11-23");
        texts.remove("at-my-door.md");
        texts.put("the-door.md", DOOR.replace("order: 1\n", "order: 1\nwas: [at-my-door]\n"));
        var book = CodeBook.of(on("2026-11-24"));
        codes.forEach(code ->
                assertEquals(Event.CURRENT, book.find(code).orElseThrow().event()));
    }

    @Test
    void textsThatReturnMakeTheirCodeCurrentAgain() {
        var old = codes("2026-11-23").get(0);
        written("2026-11-23");
        texts.put("at-my-door.md", DOOR.replace("closed.", "shut."));
        written("2026-11-24");
        texts.put("at-my-door.md", DOOR);
        written("2026-11-25");
        assertEquals(
                Event.CURRENT,
                CodeBook.of(on("2026-11-26")).find(old).orElseThrow().event());
        assertEquals(List.of(), CodeBook.of(on("2026-11-26")).fresh());
    }

    @Test
    void aLineOfTheRecordThatIsBrokenIsToldAndTheOthersStay() {
        written("2026-11-23");
        texts.put("printed.tsv", texts.get("printed.tsv") + "KMP\tnever\n");
        var folder = new ContentFolder(MemoryTexts.of(texts), "content").files();
        var problems = folder.content(LocalDate.parse("2026-11-24")).problems();
        assertTrue(
                problems.stream().anyMatch(each -> each.toString().startsWith("content/printed.tsv:5")),
                problems.toString());
        assertEquals(3, folder.printed().last().size());
    }
}
