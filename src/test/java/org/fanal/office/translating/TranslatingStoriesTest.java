package org.fanal.office.translating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fanal.TestDesk;
import org.fanal.office.Guest;
import org.fanal.office.desk.DeskHouse;
import org.fanal.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two translators into Arabic, which nobody has begun, over real HTTP. */
class TranslatingStoriesTest {
    private static final String ARABIC = "/desk/into/ar";

    @TempDir
    Path folder;

    private DeskHouse house;

    @BeforeEach
    void open() {
        house = DeskHouse.small(folder);
        for (var name : List.of("Bea", "Cora")) {
            house.record().joinQuietly(name, List.of(Role.TRANSLATOR), List.of("ar"));
        }
        house.record().town().pass(Duration.ofDays(5));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aTextIsWrittenByOneConfirmedByAnotherAndReadByReadersAtOnce() {
        var bea = house.as("Bea");
        assertTrue(bea.get(next(bea)).body().contains("Acted on in danger"), "most needed first");
        var text = at(bea, "You do not have to open the door.");
        var saved = save(bea, text, "لا يجب عليك فتح الباب.", "next");
        assertTrue(location(saved).contains("?done=draft"), location(saved));
        assertFalse(house.read("/ar/at-my-door").contains("لا يجب عليك فتح الباب."), "nobody has confirmed it");

        var cora = house.as("Cora");
        var page = cora.get(ARABIC + "/confirm/at-my-door").body();
        assertTrue(page.contains("You do not have to open the door.") && page.contains("لا يجب عليك"), page);
        var proof = button(page, "confirm");
        var own = bea.get(ARABIC + "/confirm/at-my-door").body();
        assertFalse(own.contains("name=\"confirm\""), "nobody confirms their own text");
        assertEquals(
                409, bea.send(ARABIC + "/confirm/at-my-door", "confirm", proof).statusCode());

        var confirmed = cora.send(ARABIC + "/confirm/at-my-door", "confirm", proof);
        assertTrue(confirmed.body().contains("1 text confirmed. Readers have it now."), confirmed.body());
        var published = house.record().body("translations/ar/at-my-door.po").orElseThrow();
        assertTrue(
                published.contains("msgid \"You do not have to open the door.\"\nmsgstr \"لا يجب عليك فتح الباب.\""));
    }

    @Test
    void aWholePageIsConfirmedOnlyAsItStoodOnTheScreen() {
        var bea = house.as("Bea");
        var page = bea.get(ARABIC + "/page/papers").body();
        var fields = new ArrayList<String>();
        Pattern.compile("name=\"(text\\.[0-9a-f]{12}\\.0)\"")
                .matcher(page)
                .results()
                .forEach(found -> fields.addAll(List.of(found.group(1), "نص" + " آخر".repeat(fields.size()))));
        var saved = bea.send(ARABIC + "/page/papers", fields.toArray(String[]::new));
        assertTrue(saved.body().contains("texts saved."), saved.body());
        assertTrue(saved.body().contains("Needs work"), "the link and the note are missing");

        var cora = house.as("Cora");
        var shown = cora.get(ARABIC + "/confirm/papers").body();
        var all = new ArrayList<>(List.of("do", "page", "read", "yes"));
        Pattern.compile("name=\"shown\" value=\"([^\"]*)\"")
                .matcher(shown)
                .results()
                .forEach(found -> all.addAll(List.of("shown", found.group(1))));
        var unread = new ArrayList<>(all);
        unread.set(3, "no");
        assertEquals(
                409,
                cora.send(ARABIC + "/confirm/papers", unread.toArray(String[]::new))
                        .statusCode());
        var some = all.subList(0, 6).toArray(String[]::new);
        assertTrue(cora.send(ARABIC + "/confirm/papers", some).body().contains("Nothing was confirmed"));
        var done = cora.send(ARABIC + "/confirm/papers", all.toArray(String[]::new));
        assertTrue(done.body().contains("texts confirmed. Readers have them now."), plain(done.body()));
    }

    @Test
    void whatACheckStopsIsKeptAndExplainedInTheTranslatorsLanguage() {
        var bea = house.as("Bea");
        var text = at(bea, "They need a warrant signed by a judge.");
        var saved = save(bea, text, "يحتاجون إلى أمر موقّع من قاضٍ. 5", "next");
        assertEquals(text + "?done=needs-work", location(saved));
        var page = bea.get(text).body();
        assertTrue(page.contains("A note such as [^name] is missing"), page);
        assertTrue(page.contains("موقّع من قاضٍ. 5"), "it is kept");
        assertFalse(house.as("Cora").get(ARABIC + "/confirm/at-my-door").body().contains("name=\"confirm\""));
    }

    @Test
    void whatIsSentBackComesBackWithItsNote() {
        var bea = house.as("Bea");
        var text = next(bea);
        save(bea, text, "لا يجب عليك فتح الباب.", "save");
        var cora = house.as("Cora");
        var proof = button(cora.get(ARABIC + "/confirm/at-my-door").body(), "confirm");
        var key = proof.substring(0, 12);
        var empty = cora.send(ARABIC + "/confirm/at-my-door", "back", proof, "note." + key, "");
        assertEquals(409, empty.statusCode());
        var back = cora.send(ARABIC + "/confirm/at-my-door", "back", proof, "note." + key, "Say “you” politely.");
        assertTrue(back.body().contains("Sent back with your note."), back.body());
        assertTrue(bea.get(text).body().contains("Say “you” politely."));
        assertTrue(bea.get(ARABIC).body().contains("to go"), "it is to be written again");
    }

    @Test
    void nothingTypedIsLostWhenSomebodyAsksTakesOrSkips() {
        var bea = house.as("Bea");
        var text = next(bea);
        var typed = "كلام لم يُحفظ بعد";
        bea.get(text);
        var asked = bea.send(text, "text.0", typed, "question", "Which door?", "do", "ask");
        assertTrue(
                asked.body().contains(typed) && asked.body().contains("Your question is sent."), plain(asked.body()));
        var skipped = bea.send(text, "text.0", typed, "question", "", "do", "skip");
        assertEquals(409, skipped.statusCode());
        assertTrue(skipped.body().contains(typed));
        var taken = bea.send(text, "text.0", typed, "question", "half a question", "take", "0", "offer.0", "نص آخر");
        assertTrue(taken.body().contains("نص آخر") && taken.body().contains(typed), taken.body());
        assertTrue(taken.body().contains("half a question"));
        var saved = bea.send(text, "text.0", typed, "question", "half a question", "do", "next");
        assertTrue(saved.body().contains("Your question is not sent yet."), saved.body());
        assertTrue(saved.body().contains("half a question"));
        assertTrue(bea.get(text).body().contains(typed));

        var eva = house.as("Eva");
        assertTrue(eva.get("/desk").body().contains("href=\"/desk/questions\""), "where whoever answers begins");
        var questions = eva.get("/desk/questions");
        assertTrue(questions.body().contains("Which door?"), questions.statusCode() + plain(questions.body()));
        eva.send("/desk/questions/1", "text", "The one to the street.");
        assertTrue(bea.get(text).body().contains("The one to the street."));
    }

    @Test
    void aFileGoesOutComesInAfterALookAndIsTakenBack() {
        var bea = house.as("Bea");
        bea.get(ARABIC + "/files");
        var out = bea.get(ARABIC + "/files/out?part=page-papers&format=po");
        assertEquals(
                "attachment; filename=\"papers.ar.po\"",
                out.headers().firstValue("Content-Disposition").orElse(""));
        var po = out.body()
                .replace("msgid \"What to keep.\"\nmsgstr \"\"", "msgid \"What to keep.\"\nmsgstr \"ما تحتفظ به.\"");
        var looked = bea.sendFile(ARABIC + "/files/in", "papers.po", po.getBytes(StandardCharsets.UTF_8));
        assertTrue(looked.body().contains("New, waits for confirmation"), looked.body());
        assertFalse(
                house.as("Cora").get(ARABIC + "/confirm/papers").body().contains("ما تحتفظ به."), "nothing is stored");
        assertEquals(
                404, bea.get(ARABIC + "/files/out?part=page-nothing&format=po").statusCode());
        var content = Guest.field(looked.body(), "content").orElseThrow();
        var taken = bea.send(ARABIC + "/files/in", "do", "take", "name", "papers.po", "content", content);
        assertTrue(taken.body().contains("Taken in"), taken.body());
        assertTrue(house.as("Cora").get(ARABIC + "/confirm/papers").body().contains("ما تحتفظ به."));
        var files = bea.get(ARABIC + "/files").body();
        assertTrue(files.contains("papers.po"), files);
        var undone =
                bea.send(ARABIC + "/files/undo", "id", Guest.field(files, "id").orElseThrow());
        assertEquals(303, undone.statusCode());
        assertFalse(house.as("Cora").get(ARABIC + "/confirm/papers").body().contains("ما تحتفظ به."));
    }

    @Test
    void somebodyWithoutAnAccountSendsOneFileThroughALink() {
        var bea = house.as("Bea");
        var po = bea.get(ARABIC + "/files/out?part=page-papers&format=po")
                .body()
                .replace("msgid \"What to keep.\"\nmsgstr \"\"", "msgid \"What to keep.\"\nmsgstr \"ما تحتفظ به.\"");
        bea.get(ARABIC + "/files");
        var made = bea.send(ARABIC + "/files/link");
        var link = Pattern.compile("/desk/file/[\\w-]+").matcher(made.body());
        assertTrue(link.find(), made.body());
        var stranger = new Guest(house.url());
        assertTrue(stranger.get(link.group()).body().contains("Nobody asks who you are."));
        var looked = stranger.sendFile(link.group(), "papers.po", po.getBytes(StandardCharsets.UTF_8));
        var content = Guest.field(looked.body(), "content").orElseThrow();
        var taken = stranger.send(link.group(), "do", "take", "name", "papers.po", "content", content);
        assertTrue(taken.body().contains("Thank you."), taken.body());
        assertTrue(house.as("Cora").get(ARABIC + "/confirm/papers").body().contains("ما تحتفظ به."));
        assertEquals(409, new Guest(house.url()).get(link.group()).statusCode());
        assertFalse(
                bea.get(ARABIC + "/confirm/papers").body().contains("name=\"confirm\""), "its maker answers for it");
    }

    @Test
    void afterTheSourceChangedTheOldTextIsReadyToBeAdaptedBesideWhatDiffers() {
        house.record().publish(TestDesk.page("papers"), "Ask for a copy.", "Ask for two copies.");
        var tam = house.as("Tam");
        house.record().town().pass(Duration.ofMinutes(1));
        var first = location(tam.get("/desk/into/es/next"));
        var page = tam.get(first).body();
        assertTrue(plain(page).contains("two copies"), page);
        assertTrue(page.contains("<ins>") && page.contains("<del>"), "what differs");
        assertTrue(page.contains("Pida una copia."), "the old text");
    }

    @Test
    void aLanguageIsAddedByOneApprovedByAnotherAndCanBeTranslatedAtOnce() {
        var eva = house.as("Eva");
        assertTrue(eva.get("/desk/translate/add").body().contains("Français"));
        var sent = eva.send("/desk/translate/add", "language", "fr");
        assertEquals("/desk/text/site.yml?done=sent", location(sent));
        var unknown = eva.send("/desk/translate/add", "language", "klingon");
        assertTrue(unknown.statusCode() == 400 && unknown.body().contains("Nothing was changed."), unknown.body());
        var draft = house.record().desk().draft(1).orElseThrow();
        house.record().approve("Ana", draft);
        assertTrue(house.record().body("content/site.yml").orElseThrow().contains("languages: [en, es, ar, fr]"));
        assertTrue(house.record().body("translations/fr/at-my-door.po").isPresent(), "an empty catalog");
        house.record().joinQuietly("Fay", List.of(Role.TRANSLATOR), List.of("fr"));
        var fay = house.as("Fay");
        assertTrue(fay.get("/desk/translate").body().contains("Not offered to readers yet"));
        assertEquals(303, fay.get("/desk/into/fr/next").statusCode());
        assertFalse(house.read("/en/at-my-door").contains("/fr/"), "readers cannot choose it yet");
    }

    @Test
    void aNumberThatIsSaidOtherwiseStandsWhenASecondPersonSaysWhy() {
        house.record().publish(TestDesk.page("papers"), "Ask for a copy.", "Ask for 80 copies.");
        house.record().joinQuietly("Lea", List.of(Role.TRANSLATOR), List.of("es"));
        var young = house.as("Lea").get("/desk/into/es/confirm/papers").body();
        assertTrue(young.contains("Your account is younger than 72 hours."), plain(young));
        assertFalse(young.contains("name=\"confirm\""), "not yet");
        house.record().town().pass(Duration.ofDays(4));
        var tam = house.as("Tam");
        var text = location(tam.get("/desk/into/es/next"));
        save(tam, text, "Pida ochenta copias. Vea [en mi puerta](at-my-door.md#paper).", "save");
        var lea = house.as("Lea");
        var page = lea.get("/desk/into/es/confirm/papers").body();
        var proof = button(page, "override");
        var key = proof.substring(0, 12);
        var stands = lea.send(
                "/desk/into/es/confirm/papers",
                "override",
                proof,
                "rule." + key,
                "numbers",
                "reason." + key,
                "In words.");
        assertTrue(stands.body().contains("Noted. It can be confirmed now."), plain(stands.body()));
        var confirmed = lea.send("/desk/into/es/confirm/papers", "confirm", proof);
        assertTrue(confirmed.body().contains("confirmed. Readers have it now."), plain(confirmed.body()));
        assertTrue(house.read("/es/papers").contains("Pida ochenta copias."));
    }

    @Test
    void aTranslatorBeginsWithTheWorkAndSeesOnlyTheirLanguages() {
        var bea = house.as("Bea");
        var work = bea.get("/desk/translate").body();
        assertTrue(work.contains(ARABIC) && !work.contains("/desk/into/es"), work);
        assertEquals(404, bea.get("/desk/into/es").statusCode());
        assertEquals(403, house.as("Eva").get(ARABIC).statusCode());
    }

    @Test
    void whoWantsToBeThankedStandsInTheListThatTheOthersSeeAtTheDeskAndNowhereElse() {
        var bea = house.as("Bea");
        save(bea, at(bea, "You do not have to open the door."), "لا يجب عليك فتح الباب.", "save");
        var cora = house.as("Cora");
        assertFalse(cora.get("/desk/translate").body().contains("<bdi>Bea</bdi>"), "Bea has not said so");
        bea.send("/desk/translate/thanks", "shown", "yes");
        assertTrue(bea.get("/desk/translate").body().contains("Take my pseudonym out of this list"));
        assertTrue(cora.get("/desk/translate").body().contains("<bdi>Bea</bdi>"));
        assertFalse(house.read("/ar/at-my-door").contains("Bea"));
        bea.send("/desk/translate/thanks", "shown", "no");
        assertFalse(cora.get("/desk/translate").body().contains("<bdi>Bea</bdi>"));
    }

    private String next(Guest who) {
        return location(who.get(ARABIC + "/next"));
    }

    /** The page of the text that says this. */
    private static String at(Guest who, String source) {
        var page = who.get(ARABIC + "/page/at-my-door").body();
        var row = page.substring(0, page.indexOf(source));
        var link = Pattern.compile("href=\"(" + ARABIC + "/text/[^\"]*)\"").matcher(row);
        var last = "";
        while (link.find()) {
            last = link.group(1);
        }
        return last;
    }

    private static HttpResponse<String> save(Guest who, String path, String text, String button) {
        var page = who.get(path).body();
        return who.send(
                path, "seen", Guest.field(page, "seen").orElse(""), "text.0", text, "question", "", "do", button);
    }

    private static String button(String page, String name) {
        var found = Pattern.compile("<button[^>]* name=\"" + name + "\" value=\"([^\"]*)\"")
                .matcher(page);
        if (!found.find()) {
            throw new AssertionError(plain(page));
        }
        return found.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    /** What a page says, without its tags. */
    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "");
    }
}
