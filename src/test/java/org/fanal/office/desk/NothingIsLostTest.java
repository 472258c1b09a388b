package org.fanal.office.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.fanal.TestDesk;
import org.fanal.office.Guest;
import org.fanal.office.desk.writing.Halves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens between the first letter and the last button: the text is still there. */
class NothingIsLostTest {
    private static final String DOOR = "/desk/text/at-my-door";

    @TempDir
    Path folder;

    private DeskHouse house;

    @BeforeEach
    void open() {
        house = DeskHouse.small(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whenSomebodyPublishedMeanwhileBothTextsAreThereAndFitTogether() {
        var eva = house.as("Eva");
        var form = DeskHouse.written(eva.get(DOOR + "/edit").body(), "Keep a copy", "Keep two copies", "save");
        house.record().publish(TestDesk.page("at-my-door"), "Breathe slowly.", "Breathe slowly and wait.");
        var answer = eva.send(DOOR + "/edit", form);
        assertEquals(409, answer.statusCode());
        var texts = texts(answer.body());
        assertEquals(3, texts.size());
        assertTrue(texts.get(0).contains("two copies") && texts.get(0).contains("and wait"), texts.get(0));
        assertTrue(texts.get(1).contains("two copies") && !texts.get(1).contains("and wait"));
        assertTrue(!texts.get(2).contains("two copies") && texts.get(2).contains("and wait"));
        assertTrue(DeskHouse.plain(answer.body()).contains("Keep taken out:aput in:two"), answer.body());
        var send = chosen(eva, answer.body(), texts.get(0));
        assertTrue(eva.get(send).body().contains("and wait"), "the joined text is the draft now");
        house.record()
                .approve(
                        "Ana",
                        house.record()
                                .submit("Eva", house.record().desk().draft(2).orElseThrow(), "Both."));
        var read = house.read("/en/at-my-door");
        assertTrue(read.contains("two copies") && read.contains("and wait"), read);
    }

    @Test
    void whenBothChangedTheSameSentenceMarksStandBetweenThemAndCannotBePublished() {
        var eva = house.as("Eva");
        var form = DeskHouse.written(eva.get(DOOR + "/edit").body(), "Keep a copy", "Keep two copies", "save");
        house.record().publish(TestDesk.page("at-my-door"), "Keep a copy", "Keep no copy");
        var answer = eva.send(DOOR + "/edit", form);
        var texts = texts(answer.body());
        assertTrue(
                texts.get(0)
                        .contains(
                                "<theirs>\nKeep no copy of every paper you get.\n</theirs>\n<yours>\nKeep two copies"),
                texts.get(0));
        var edit = chosen(eva, answer.body(), texts.get(0));
        assertTrue(eva.get(edit).body().contains("Raw HTML"));
        var send = edit.replace("/edit/", "/send/").replace("?done=saved", "");
        var refused = eva.send(
                send,
                "do",
                "send",
                "hash",
                Guest.field(eva.get(send).body(), "hash").orElseThrow(),
                "note",
                "Both.");
        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("This text has to be mended first."));
    }

    @Test
    void whenTwoWriteOnOneChangeNeitherIsLost() {
        var eva = house.as("Eva");
        var emil = house.as("Emil");
        house.write(eva, DOOR + "/edit", "Keep a copy", "Keep two copies", "save");
        var form = DeskHouse.written(emil.get(DOOR + "/edit/1").body(), "Breathe slowly", "Breathe", "save");
        house.write(eva, DOOR + "/edit/1", "two copies", "nine copies", "save");
        var answer = emil.send(DOOR + "/edit", form);
        assertEquals(409, answer.statusCode(), answer.body());
        var texts = texts(answer.body());
        assertTrue(texts.get(0).contains("nine copies") && texts.get(0).contains("- Breathe."), texts.get(0));
        assertTrue(texts.get(1).contains("two copies") && texts.get(1).contains("- Breathe."));
        assertTrue(texts.get(2).contains("nine copies") && texts.get(2).contains("slowly"));
        chosen(emil, answer.body(), texts.get(0));
        assertEquals(
                texts.get(0).strip(),
                Halves.of(house.record()
                                .desk()
                                .draft(1)
                                .orElseThrow()
                                .revision()
                                .body())
                        .joined()
                        .strip());
    }

    @Test
    void whenTheDatabaseIsAwayTheTextComesBackAndReadersSeeNothingOfIt() {
        var eva = house.as("Eva");
        var form = DeskHouse.written(eva.get(DOOR + "/edit").body(), "Keep a copy", "Keep two copies", "save");
        house.record().store().close();
        var answer = eva.send(DOOR + "/edit", form);
        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("Not saved"), answer.body());
        assertTrue(DeskHouse.text(answer.body(), "text").contains("Keep two copies"), answer.body());
        assertTrue(DeskHouse.text(answer.body(), "head").contains("title: If agents come to your door"));
        assertTrue(answer.body().contains("action=\"" + DOOR + "/edit\""));
        assertTrue(house.read("/en/at-my-door").contains("Keep a copy"));
    }

    @Test
    void whenTheSessionEndedTheTextComesAlongToTheSignIn() {
        var eva = house.as("Eva");
        var form = DeskHouse.written(eva.get(DOOR + "/edit").body(), "Keep a copy", "Keep two copies", "save");
        var sessions = house.record().town().entrance().sessions();
        var person = house.record().person("Eva");
        sessions.list(person).forEach(session -> sessions.end(person, session.id()));
        var answer = eva.send(DOOR + "/edit", form);
        assertTrue(DeskHouse.plain(answer.body().replace("value=\"", ">").replace("\">", "<a>"))
                .contains("Keep two copies"));
        assertTrue(answer.body().contains("name=\"passphrase\""), answer.body());
    }

    @Test
    void aTextTooLongIsRefusedAndStillInTheForm() {
        var eva = house.as("Eva");
        var form = DeskHouse.written(
                eva.get(DOOR + "/edit").body(), "Keep a copy", "Keep a copy. " + "x".repeat(300_000), "save");
        var answer = eva.send(DOOR + "/edit", form);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("The text is too long."));
        assertTrue(DeskHouse.text(answer.body(), "text").contains("x".repeat(300_000)));
        assertTrue(answer.body().contains("data-unsaved=\"true\""));
    }

    @Test
    void theTwoHalvesOfATextMakeTheSameText() {
        for (var text : List.of(
                "",
                "x",
                "---\n",
                "---\n---\n",
                "---\n---\nx",
                "---\ntitle: a\n---\n\n# b\n---\nc\n",
                "---\ntitle: a\nno end\n",
                "\n---\na\n---\n",
                house.record().body("content/at-my-door.md").orElseThrow(),
                house.record().body("content/site.yml").orElseThrow())) {
            assertEquals(text, Halves.of(text).joined(), text);
        }
        var door = Halves.of(house.record().body("content/at-my-door.md").orElseThrow());
        var whole = door.joined().lines().toList();
        for (int line = 1; line <= whole.size(); line++) {
            if (!whole.get(line - 1).equals("---")) {
                assertEquals(whole.get(line - 1).strip(), door.line(door.place(line)), "line " + line);
            }
        }
    }

    /** Goes on with one of the texts, and gives the address of the draft. */
    private static String chosen(Guest who, String page, String text) {
        var saved = who.send(
                DOOR + "/edit",
                "do",
                "save",
                "base",
                Guest.field(page, "base").orElseThrow(),
                "after",
                Guest.field(page, "after").orElseThrow(),
                "proposal",
                Guest.field(page, "proposal").orElseThrow(),
                "text",
                text);
        assertEquals(303, saved.statusCode(), saved.body());
        return saved.headers().firstValue("Location").orElseThrow();
    }

    private static List<String> texts(String page) {
        return Pattern.compile("<textarea[^>]*name=\"text\"[^>]*>\n?(.*?)</textarea>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(area -> DeskHouse.plain(area.group(1)))
                .toList();
    }

    @Test
    void aFormThatWasNeverOpenedIsTakenForWhatItIs() {
        var eva = house.as("Eva");
        eva.get("/desk");
        var strange = eva.send(DOOR + "/edit", "text", "Only this.\n", "proposal", "99", "base", "-1", "after", "x");
        assertFalse(strange.statusCode() >= 500, strange.body());
        assertTrue(DeskHouse.text(strange.body(), "text").contains("Only this."), strange.body());
    }
}
