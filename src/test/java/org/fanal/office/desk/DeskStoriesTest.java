package org.fanal.office.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.fanal.TestDesk;
import org.fanal.office.Guest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people in two browsers, from a sentence to its readers. */
class DeskStoriesTest {
    private static final String DOOR = "/desk/text/at-my-door";
    private static final String PAPERS = "/desk/text/papers";

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
    void whatOneWritesAndAnotherApprovesIsWhatTheNextReaderGets() {
        var eva = house.as("Eva");
        var ana = house.as("Ana");
        var written = house.write(eva, DOOR + "/edit", "Keep a copy", "Keep two copies", "send");
        assertEquals(303, written.statusCode(), written.body());
        var send = location(written);
        var asked = eva.get(send).body();
        assertTrue(DeskHouse.plain(asked).contains("Keep taken out:aput in:two"), DeskHouse.plain(asked));
        assertTrue(asked.contains("value=\"major\" checked"), asked);
        assertTrue(asked.contains("1 passage turns to English, in 1 language."), asked);

        var sent = eva.send(send, "do", "send", "hash", hash(asked), "note", "Two copies are better than one.");
        assertEquals("/desk?done=sent", location(sent), sent.body());
        assertTrue(eva.get("/desk?done=sent").body().contains("Now another person has to look at it."));
        assertFalse(house.read("/en/at-my-door").contains("two copies"));

        var desk = ana.get("/desk").body();
        assertTrue(desk.contains("Waits for your review"), desk);
        var review = link(desk, "/desk/text/at-my-door/review/\\d+");
        var looked = ana.get(review).body();
        assertTrue(looked.contains("Two copies are better than one."));
        assertTrue(looked.contains("1 passage turns to English, in 1 language."), looked);
        var approved = ana.send(review, "do", "approve", "hash", hash(looked), "note", "");
        assertEquals(200, approved.statusCode(), approved.body());
        assertTrue(approved.body().contains("Published: edition 2"), approved.body());
        assertTrue(approved.body().contains("1 passage turns to English, in 1 language."), approved.body());

        assertTrue(house.read("/en/at-my-door").contains("Keep two copies of every paper"));
        var spanish = house.read("/es/at-my-door");
        assertTrue(spanish.contains("Keep two copies of every paper"), spanish);
        assertTrue(spanish.contains("Una parte de esta página cambió"), spanish);
        assertTrue(spanish.contains("Respire despacio."));
        assertFalse(ana.get("/desk").body().contains("Waits for your review"));
    }

    @Test
    void aTypoIsSaidToBeWordingAndDisturbsNobody() {
        var eva = house.as("Eva");
        var send = location(house.write(eva, DOOR + "/edit", "every paper you get", "each paper you get", "send"));
        var asked = eva.get(send).body();
        assertTrue(asked.contains("This may be wording"), asked);
        var change = link(asked, "severity\\.[0-9a-f]{12}\\.[0-9a-f]{12}");
        var shown = eva.send(send, "do", "look", "hash", hash(asked), change, "wording", "note", "so far");
        assertEquals(200, shown.statusCode());
        assertTrue(shown.body().contains("No translation changes for readers."), shown.body());
        assertTrue(shown.body().contains("value=\"wording\" checked"));
        assertEquals("so far", DeskHouse.text(shown.body(), "note"));
        var sent = eva.send(send, "do", "send", "hash", hash(asked), change, "wording", "note", "");
        assertEquals(303, sent.statusCode(), sent.body());
        approve(house.as("Ben"), "at-my-door");
        assertTrue(house.read("/en/at-my-door").contains("each paper"));
        assertTrue(house.read("/es/at-my-door").contains("Guarde una copia de cada papel que reciba."));
    }

    @Test
    void nobodyApprovesTheirOwnTextOverHttp() {
        var ana = house.as("Ana");
        sent(ana, DOOR, "Keep a copy", "Keep two copies");
        var review = link(ana.get("/desk").body(), "/desk/text/at-my-door/review/\\d+");
        var page = ana.get(review).body();
        assertTrue(page.contains("You worked on this text"), page);
        assertFalse(page.contains("value=\"approve\""));
        var eva = house.as("Eva");
        int before = rows();
        var hash = house.record().desk().draft(1).orElseThrow().revision().hash();
        var refused = ana.send(review, "do", "approve", "hash", hash);
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("Another person has to look at it."));
        assertEquals(403, eva.send(review, "do", "approve", "hash", hash).statusCode());
        assertEquals(before, rows());
        assertFalse(house.read("/en/at-my-door").contains("two copies"));
    }

    @Test
    void anApprovalOfATextThatHasChangedSinceIsNotTaken() {
        var eva = house.as("Eva");
        var ana = house.as("Ana");
        sent(eva, DOOR, "Keep a copy", "Keep two copies");
        var review = link(ana.get("/desk").body(), "/desk/text/at-my-door/review/\\d+");
        var seen = hash(ana.get(review).body());
        house.write(eva, DOOR + "/edit/1", "two copies", "nine copies", "save");
        var refused = ana.send(review, "do", "approve", "hash", seen);
        assertEquals(409, refused.statusCode());
        assertTrue(refused.body().contains("The text changed while you were reading."), refused.body());
        assertFalse(house.read("/en/at-my-door").contains("copies"));
    }

    @Test
    void whatIsSentBackComesBackWithItsReason() {
        var eva = house.as("Eva");
        var ana = house.as("Ana");
        sent(eva, DOOR, "Keep a copy", "Keep two copies");
        var review = link(ana.get("/desk").body(), "/desk/text/at-my-door/review/\\d+");
        ana.get(review);
        assertTrue(ana.send(review, "do", "back", "note", " ").body().contains("Say what has to change"));
        assertEquals("/desk?done=back", location(ana.send(review, "do", "back", "note", "Which copies?")));
        var desk = eva.get("/desk").body();
        assertTrue(desk.contains("Sent back to you") && desk.contains("Which copies?"), desk);
        assertTrue(eva.get(DOOR + "/edit/1").body().contains("Which copies?"));
    }

    @Test
    void aChangeInADangerBlockIsNotOfferedToWait() {
        var eva = house.as("Eva");
        var send = location(house.write(eva, PAPERS + "/edit", "cannot read", "do not understand", "send"));
        var asked = eva.get(send).body();
        assertTrue(asked.contains("it changes a block that warns of danger"), asked);
        assertFalse(asked.contains("name=\"hold\""));
        var refused = eva.send(send, "do", "send", "hash", hash(asked), "note", "Clearer.", "hold", "es", "days", "3");
        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("Clearer."));
    }

    @Test
    void aMajorChangeMayWaitForItsTranslations() {
        var eva = house.as("Eva");
        var send = location(house.write(eva, DOOR + "/edit", "Keep a copy", "Keep two copies", "send"));
        var asked = eva.get(send).body();
        assertTrue(asked.contains("name=\"hold\" value=\"es\""), asked);
        eva.send(send, "do", "send", "hash", hash(asked), "note", "Two.", "hold", "es", "days", "2");
        var ana = house.as("Ana");
        var approved = approve(ana, "at-my-door");
        assertTrue(approved.contains("Readers keep the old text until"), approved);
        assertFalse(house.read("/en/at-my-door").contains("two copies"));
        assertTrue(ana.get("/desk").body().contains("Held until"));
    }

    @Test
    void aPageIsBegunWrittenPublishedRenamedWithdrawnAndTakenUpAgain() {
        var eva = house.as("Eva");
        var ana = house.as("Ana");
        eva.get("/desk/new");
        var begun = eva.send(
                "/desk/new",
                "name",
                "At a \"checkpoint\"",
                "summary",
                "What to do.",
                "section",
                "encounters",
                "slug",
                "checkpoint");
        assertEquals(303, begun.statusCode(), begun.body());
        var edit = location(begun);
        var page = eva.get(edit).body();
        assertTrue(DeskHouse.text(page, "head").contains("title: \"At a \\\"checkpoint\\\"\""), page);
        var fields = DeskHouse.written(page, "\n", "\n", "send");
        for (int i = 0; i < fields.length; i += 2) {
            fields[i + 1] = fields[i].equals("text") ? "Stay in the car.\n" : fields[i + 1];
        }
        var send = location(eva.send("/desk/text/checkpoint/edit", fields));
        var asked = eva.get(send).body();
        var sent = eva.send(send, "do", "send", "hash", hash(asked), "note", "A new page.");
        assertEquals("/desk?done=sent", location(sent), sent.body());
        approve(ana, "checkpoint");
        assertTrue(house.read("/en/checkpoint").contains("Stay in the car."));

        eva.get("/desk/text/checkpoint/rename");
        var taken = eva.send("/desk/text/checkpoint/rename", "slug", "papers");
        assertTrue(taken.body().contains("This address is taken"), taken.body());
        var renamed = eva.send("/desk/text/checkpoint/rename", "slug", "stop");
        assertEquals(303, renamed.statusCode(), renamed.body());
        asked = eva.get(location(renamed)).body();
        eva.send(location(renamed), "do", "send", "hash", hash(asked), "note", "A shorter address.");
        approve(ana, "stop");
        assertTrue(house.read("/en/stop").contains("Stay in the car."));
        var old = new Guest(house.url()).get("/en/checkpoint");
        assertEquals("/en/stop", location(old));

        ana.get("/desk/text/stop/withdraw");
        assertEquals(409, ana.send("/desk/text/stop/withdraw", "note", "").statusCode());
        assertEquals("/desk?done=withdrawn", location(ana.send("/desk/text/stop/withdraw", "note", "It was wrong.")));
        assertEquals(410, new Guest(house.url()).get("/en/stop").statusCode());
        var history = ana.get("/desk/text/stop/history").body();
        assertTrue(history.contains("It was wrong."), history);
        var revision = link(history, "/desk/text/stop/revision/\\d+");
        assertTrue(DeskHouse.plain(ana.get(revision).body()).contains("Stay in the car."));
        var back = ana.send(revision.replace("revision", "restore"));
        assertEquals(303, back.statusCode(), back.body());
        assertTrue(DeskHouse.text(ana.get(location(back)).body(), "text").contains("Stay in the car."));
    }

    @Test
    void anEarlierEditionComesBackAtOnceWithAWordToReaders() {
        house.record().publish(TestDesk.page("at-my-door"), "Keep a copy", "Keep two copies");
        assertTrue(house.read("/en/at-my-door").contains("two copies"));
        var ana = house.as("Ana");
        var history = ana.get(DOOR + "/history").body();
        var ways = Pattern.compile("/desk/text/at-my-door/return/\\d+").matcher(history);
        var first = ways.results()
                .map(found -> found.group())
                .reduce((one, next) -> next)
                .orElseThrow();
        var page = ana.get(first).body();
        assertTrue(DeskHouse.plain(page).contains("Keep taken out:twoput in:a"), DeskHouse.plain(page));
        assertEquals(DOOR + "?done=returned", location(ana.send(first, "note", "Two was wrong.")));
        assertFalse(house.read("/en/at-my-door").contains("two copies"));
        assertTrue(house.read("/es/at-my-door").contains("Guarde una copia"));
        assertEquals(403, house.as("Eva").get(first).statusCode());
    }

    @Test
    void numbersWordsAndSettingsGoTheSameWay() {
        var eva = house.as("Eva");
        var sent = house.write(eva, "/desk/text/site.yml/edit", "name: Lantern", "name: Lamp", "send");
        var asked = eva.get(location(sent)).body();
        assertTrue(asked.contains("No page reads differently."), asked);
        var submitted = eva.send(location(sent), "do", "send", "hash", hash(asked), "note", "A shorter name.");
        assertEquals(303, submitted.statusCode(), submitted.body());
        approve(house.as("Ana"), "site.yml");
        assertTrue(house.read("/en/").contains("Lamp"));
    }

    @Test
    void aSentenceLaidAsideStaysInTheHistory() {
        var eva = house.as("Eva");
        house.write(eva, DOOR + "/edit", "Keep a copy", "Keep two copies", "save");
        assertTrue(eva.get("/desk").body().contains("Not sent yet"));
        eva.get(DOOR + "/aside/1");
        assertEquals("/desk?done=aside", location(eva.send(DOOR + "/aside/1")));
        assertFalse(eva.get("/desk").body().contains("Not sent yet"));
        assertTrue(eva.get(DOOR + "/history").body().contains("Laid aside"));
    }

    @Test
    void everyPageOfTheDeskIsThereInEveryLanguageAndForEveryRole() {
        house.record().publish(TestDesk.page("at-my-door"), "Keep a copy", "Keep two copies");
        sent(house.as("Eva"), DOOR, "Breathe slowly", "Breathe");
        for (var who : java.util.List.of("Ana", "Eva", "Tam")) {
            for (var path : java.util.List.of(
                    "/desk",
                    DOOR,
                    DOOR + "/history",
                    DOOR + "/review/2",
                    DOOR + "/revision/1",
                    link(house.as("Tam").get(DOOR + "/history").body(), DOOR + "/edition/\\d+"),
                    DOOR + "/preview",
                    DOOR + "/preview/2",
                    "/desk/text/numbers.yml",
                    "/desk/text/glossary.csv")) {
                var answer = house.as(who).get(path);
                boolean isMissing = path.endsWith("numbers.yml") || path.endsWith("glossary.csv");
                assertTrue(answer.statusCode() == 200 || isMissing, who + " " + path + " " + answer.statusCode());
            }
        }
        assertEquals(404, house.as("Eva").get("/desk/text/nothing").statusCode());
        assertEquals(404, house.as("Eva").get("/desk/text/nothing/edit").statusCode());
        assertEquals(404, house.as("Eva").get(DOOR + "/edit/99").statusCode());
        assertEquals(404, house.as("Eva").get(DOOR + "/revision/99").statusCode());
        assertEquals("", house.said());
    }

    private void sent(Guest who, String text, String from, String to) {
        var send = location(house.write(who, text + "/edit", from, to, "send"));
        var asked = who.get(send).body();
        assertEquals(
                303,
                who.send(send, "do", "send", "hash", hash(asked), "note", "It changed.")
                        .statusCode());
    }

    private String approve(Guest who, String name) {
        var review = link(who.get("/desk").body(), "/desk/text/" + name + "/review/\\d+");
        var approved =
                who.send(review, "do", "approve", "hash", hash(who.get(review).body()));
        assertEquals(200, approved.statusCode(), approved.body());
        return approved.body();
    }

    private int rows() {
        var town = house.record().town();
        return town.rows("review") + town.rows("edition") + town.rows("publication") + town.rows("audit");
    }

    private static String hash(String page) {
        return Guest.field(page, "hash").orElseThrow(() -> new AssertionError(page));
    }

    private static String link(String page, String path) {
        var found = Pattern.compile(path).matcher(page);
        assertTrue(found.find(), () -> path + " is not in " + page);
        return found.group();
    }

    private static String location(java.net.http.HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }
}
