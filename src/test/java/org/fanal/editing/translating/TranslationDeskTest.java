package org.fanal.editing.translating;

import static org.fanal.TestDesk.must;
import static org.fanal.TestDesk.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fanal.TestDesk;
import org.fanal.content.Slug;
import org.fanal.editing.outcome.Refusal.Reason;
import org.fanal.editing.translating.Kept.As;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.now.State;
import org.fanal.editing.translating.record.Place;
import org.fanal.editing.translating.record.Version;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two translators, Tam and Sol, and what readers get of their work. */
class TranslationDeskTest {
    private static final Slug DOOR = new Slug("at-my-door");
    private static final Language SPANISH = Languages.known("es").orElseThrow();
    private static final Language ARABIC = Languages.known("ar").orElseThrow();
    private static final String OPEN = "You do not have to open the door.";

    @TempDir
    Path folder;

    private TestDesk house;
    private TranslationDesk desk;
    private Person tam;
    private Person sol;

    @BeforeEach
    void open() {
        house = TestDesk.small(folder);
        desk = house.translating();
        house.joinQuietly("Sol", List.of(Role.TRANSLATOR), List.of("es", "ar"));
        tam = house.person("Tam");
        sol = house.person("Sol");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Piece piece(Language language, Slug page, String source) {
        return desk.page(tam, language, page).orElseThrow().pieces().stream()
                .filter(piece -> piece.original().text().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private Piece spanish(String source) {
        return piece(SPANISH, DOOR, source);
    }

    private Kept write(Person person, Piece piece, String text) {
        return must(desk.save(person, piece.place(), piece.pending().map(version -> version.id()), List.of(text)));
    }

    private static Seen seen(Piece piece) {
        return new Seen(piece.place().key(), piece.hash());
    }

    @Test
    void whatOneWroteAndAnotherConfirmedReadersHaveAtOnce() {
        var piece = spanish(OPEN);
        assertEquals(
                As.DRAFT,
                write(tam, piece, "Usted no está obligado a abrir la puerta.").as());
        assertFalse(house.text("at-my-door", "es").contains("obligado"), "a draft of the desk is shown to nobody");
        piece = spanish(OPEN);
        assertEquals(Reason.YOUR_OWN_TEXT, refused(desk.confirm(tam, piece.place(), seen(piece))));
        must(desk.confirm(sol, piece.place(), seen(piece)));
        assertTrue(house.text("at-my-door", "es").contains("es: Usted no está obligado a abrir la puerta.\n"));
        assertEquals(State.CONFIRMED, spanish(OPEN).state());
        var po = house.body("translations/es/at-my-door.po").orElseThrow();
        assertTrue(po.contains("msgid \"" + OPEN + "\"\nmsgstr \"Usted no está obligado a abrir la puerta.\"\n"), po);
        var table = house.body("translations/es/confirmed.tsv").orElseThrow();
        assertTrue(
                table.contains("at-my-door\t" + piece.place().key() + "\t" + piece.hash() + "\t2026-11-23\n"), table);
        assertTrue(desk.segment(sol, piece.place()).orElseThrow().versions().stream()
                .anyMatch(version -> version.text().equals("Usted no tiene que abrir la puerta.")));
    }

    @Test
    void aWholePageIsConfirmedWhenAllOfItWasOnTheScreen() {
        var page = desk.page(sol, SPANISH, DOOR).orElseThrow();
        var all = page.confirmable().stream().map(TranslationDeskTest::seen).toList();
        assertEquals(9, all.size());
        assertEquals(Reason.NOT_ALL_SEEN, refused(desk.confirmPage(sol, SPANISH, DOOR, all.subList(1, 9))));
        assertEquals(9, must(desk.confirmPage(sol, SPANISH, DOOR, all)).texts());
        var translated = house.site().translated(house.site().page(DOOR).orElseThrow(), SPANISH);
        assertEquals(9, translated.coverage().confirmed());
        assertEquals(
                9,
                house.body("translations/es/confirmed.tsv")
                                .orElseThrow()
                                .lines()
                                .count()
                        - 1);
    }

    @Test
    void theWorkBeginsWithWhatReadersInDangerNeed() {
        var work = desk.work(sol, ARABIC);
        assertEquals(DOOR, work.pages().get(0).page());
        assertEquals(Optional.of(piece(ARABIC, DOOR, "Do this now").place()), work.next());
        assertTrue(work.words() > 50, work.toString());
        must(desk.pass(sol, work.next().orElseThrow()));
        assertEquals(
                Optional.of(piece(ARABIC, DOOR, OPEN).place()),
                desk.work(sol, ARABIC).next());
        assertEquals(
                Reason.NOT_YOUR_LANGUAGE, refused(desk.pass(tam, work.next().orElseThrow())));
    }

    @Test
    void aBlockedTextIsKeptAndCannotBeConfirmed() {
        var piece = spanish("Keep a copy of every paper you get.");
        var kept = write(tam, piece, "Guarde 3 copias de cada papel.");
        assertEquals(As.NEEDS_WORK, kept.as());
        piece = spanish("Keep a copy of every paper you get.");
        assertEquals(State.NEEDS_WORK, piece.state());
        assertEquals("Guarde 3 copias de cada papel.", piece.text());
        assertEquals(Reason.CHECK_STOPS_IT, refused(desk.confirm(sol, piece.place(), seen(piece))));
    }

    @Test
    void afterAMajorEditTheOldTextIsOfferedWithWhatChanged() {
        write(tam, spanish("Breathe slowly."), "Respire muy despacio.");
        house.publish(TestDesk.page("at-my-door"), "Breathe slowly.", "Breathe slowly and stay calm.");
        var work = desk.work(tam, SPANISH);
        var place = work.next().orElseThrow();
        var view = desk.segment(tam, place).orElseThrow();
        assertEquals("Breathe slowly and stay calm.", view.piece().original().text());
        assertEquals(
                "Respire muy despacio.", view.piece().former().orElseThrow().text());
        assertTrue(view.changed().isPresent());
        assertEquals(State.OUTDATED_MAJOR, view.piece().state());
    }

    @Test
    void whatIsWrittenWhileTheSourceChangesIsKeptForTheOldOne() {
        var piece = spanish("Breathe slowly.");
        house.publish(TestDesk.page("at-my-door"), "Breathe slowly.", "Breathe slowly and stay calm.");
        var kept = write(tam, piece, "Respire con calma.");
        assertEquals(As.OUTDATED, kept.as());
        var now = spanish("Breathe slowly and stay calm.");
        assertEquals("Respire con calma.", now.former().orElseThrow().text());
        assertEquals(Reason.ANOTHER_TEXT, refused(desk.confirm(sol, piece.place(), seen(piece))));
    }

    @Test
    void aTextThatIsSentBackComesFirstToWhoTranslates() {
        write(tam, spanish(OPEN), "No abra la puerta.");
        var piece = spanish(OPEN);
        assertEquals(Reason.NOTE_MISSING, refused(desk.sendBack(sol, piece.place(), seen(piece), " ")));
        must(desk.sendBack(sol, piece.place(), seen(piece), "It says that one need not."));
        assertEquals(State.SENT_BACK, spanish(OPEN).state());
        assertEquals(Optional.of(piece.place()), desk.next(tam, SPANISH, Optional.empty()));
    }

    @Test
    void twoWhoWriteAtOnceLoseNothing() {
        house.joinQuietly("Uma", List.of(Role.TRANSLATOR), List.of("es"));
        var piece = spanish(OPEN);
        write(tam, piece, "Usted no está obligado a abrir.");
        assertEquals(
                As.SUGGESTION,
                write(house.person("Uma"), piece, "No es obligatorio abrir la puerta.")
                        .as());
        assertEquals("Usted no está obligado a abrir.", spanish(OPEN).text());
        assertEquals(1, desk.work(tam, SPANISH).conflicts());
    }

    @Test
    void thePortalsOwnWordsAreTranslatedInTheSamePlace() {
        var ui = desk.page(sol, ARABIC, new Slug("ui")).orElseThrow();
        assertFalse(ui.pieces().isEmpty());
        var counted = ui.pieces().stream()
                .filter(piece -> piece.original().isCounted())
                .findFirst()
                .orElseThrow();
        var short2 = must(desk.save(sol, counted.place(), Optional.empty(), List.of("واحد")));
        assertEquals(As.NEEDS_WORK, short2.as());
    }

    @Test
    void questionsReachEverybodyAndTheirAnswersToo() {
        Place place = spanish(OPEN).place();
        var question = must(desk.ask(tam, place, "Does this mean any door?"));
        assertEquals(1, desk.work(sol, SPANISH).questions());
        must(desk.answer(house.person("Eva"), question.id(), "Yes, any door of your home."));
        assertEquals(0, desk.work(sol, SPANISH).questions());
        assertEquals(
                1,
                desk.segment(sol, place)
                        .orElseThrow()
                        .questions()
                        .get(0)
                        .answers()
                        .size());
    }

    @Test
    void aFormForSeveralNumbersSaysWhich() {
        var word = desk.page(sol, ARABIC, new Slug("ui")).orElseThrow().pieces().stream()
                .filter(piece ->
                        piece.original().text().equals("A part of this page was added to since it was translated."))
                .findFirst()
                .orElseThrow();
        var forms = List.of("لا صفحات", "صفحة واحدة", "صفحتان", "صفحات", "{count} صفحة", "{count} صفحة");
        var kept = must(desk.save(sol, word.place(), Optional.empty(), forms));
        assertEquals(As.NEEDS_WORK, kept.as());
        var mended = List.of("لا صفحات", "صفحة واحدة", "صفحتان", "{count} صفحات", "{count} صفحة", "{count} صفحة");
        assertEquals(
                As.DRAFT,
                must(desk.save(sol, word.place(), kept.version().map(Version::id), mended))
                        .as());
    }

    @Test
    void onlyThoseAreThankedWhoWantIt() {
        must(desk.credit(sol, true));
        assertEquals(List.of(), desk.thanks(), "nothing to thank for yet");
        var piece = spanish("Breathe slowly.");
        must(desk.confirm(sol, piece.place(), seen(piece)));
        var sols = new Thanked(SPANISH, List.of("Sol"));
        assertEquals(List.of(sols), desk.thanks());
        write(tam, spanish("Breathe slowly."), "Respire con calma.");
        assertEquals(List.of(sols), desk.thanks(), "Tam has not said so");
        must(desk.credit(tam, true));
        assertEquals(List.of(new Thanked(SPANISH, List.of("Sol", "Tam"))), desk.thanks());
        must(desk.credit(sol, false));
        assertEquals(List.of(new Thanked(SPANISH, List.of("Tam"))), desk.thanks());
        for (var file : List.of("translations/es/at-my-door.po", "translations/es/confirmed.tsv")) {
            var body = house.body(file).orElseThrow();
            assertFalse(body.contains("Sol") || body.contains("Tam"), file);
        }
    }

    @Test
    void aSecondPersonMayLetANumberStandAndReadersGetIt() {
        house.publish(TestDesk.page("at-my-door"), "Breathe slowly.", "There are 8 billion people.");
        var source = "There are 8 billion people.";
        var kept = write(tam, spanish(source), "Hay 8000 millones de personas, y 3 más.");
        assertEquals(As.NEEDS_WORK, kept.as());
        var piece = spanish(source);
        assertEquals(
                Reason.YOUR_OWN_TEXT, refused(desk.override(tam, piece.place(), seen(piece), "numbers", "It is so.")));
        assertEquals(Reason.NOTE_MISSING, refused(desk.override(sol, piece.place(), seen(piece), "numbers", "")));
        assertEquals(
                Reason.NOTHING_CHANGED, refused(desk.override(sol, piece.place(), seen(piece), "links", "It is so.")));
        assertEquals(
                As.DRAFT,
                must(desk.override(sol, piece.place(), seen(piece), "numbers", "It is so."))
                        .as());
        must(desk.confirm(sol, piece.place(), seen(piece)));
        assertTrue(house.text("at-my-door", "es").contains("es: Hay 8000 millones de personas, y 3 más.\n"));
        assertTrue(house.body("translations/es/exempt.tsv").orElseThrow().contains("\tnumbers\t2026-11-23\n"));
        house.restart(false);
        assertTrue(house.text("at-my-door", "es").contains("es: Hay 8000 millones de personas, y 3 más.\n"));
    }

    @Test
    void aDraftOfTheDeskFollowsItsPageToAnotherName() {
        write(tam, spanish(OPEN), "Usted no está obligado a abrir la puerta.");
        var draft = must(house.desk().rename(house.person("Eva"), TestDesk.page("at-my-door"), "door", "shorter"))
                .draft();
        house.approve("Ana", house.submit("Eva", draft, "It has a shorter name."));
        var piece = piece(SPANISH, new Slug("door"), OPEN);
        assertEquals("Usted no está obligado a abrir la puerta.", piece.text());
        must(desk.confirm(sol, piece.place(), seen(piece)));
        assertTrue(house.text("door", "es").contains("es: Usted no está obligado a abrir la puerta.\n"));
    }

    private void reword(String from, String to) {
        var draft = house.write("Eva", TestDesk.page("at-my-door"), from, to);
        var pairs = house.desk().effect(draft.change(), java.util.Map.of()).changes().stream()
                .flatMap(change -> change.keys().stream())
                .collect(java.util.stream.Collectors.toMap(
                        pair -> pair, pair -> org.fanal.translation.history.Severity.WORDING));
        house.approve("Ana", house.submit("Eva", draft, "", pairs));
    }

    @Test
    void anOldTranslationStaysOldHoweverTheNewSourceIsReworded() {
        var piece = spanish("Breathe slowly.");
        must(desk.confirm(sol, piece.place(), seen(piece)));
        reword("Breathe slowly.", "Breathe, slowly.");
        assertEquals(State.CONFIRMED, spanish("Breathe, slowly.").state());
        house.publish(TestDesk.page("at-my-door"), "Breathe, slowly.", "Breathe, quickly.");
        var outdated = spanish("Breathe, quickly.");
        assertEquals("Breathe, slowly.", outdated.former().orElseThrow().source());
        reword("Breathe, quickly.", "Breathe quickly.");
        assertEquals(State.OUTDATED_MAJOR, spanish("Breathe quickly.").state());
        assertTrue(house.text("at-my-door", "es").contains("en: Breathe quickly.\n"));
    }

    @Test
    void aDraftOutlivesAChangeOfWording() {
        write(tam, spanish("Breathe slowly."), "Respire muy despacio.");
        reword("Breathe slowly.", "Breathe, slowly.");
        var piece = spanish("Breathe, slowly.");
        assertEquals("Respire muy despacio.", piece.text());
        assertEquals(Reason.YOUR_OWN_TEXT, refused(desk.confirm(tam, piece.place(), seen(piece))));
        must(desk.confirm(sol, piece.place(), seen(piece)));
        assertTrue(house.text("at-my-door", "es").contains("es: Respire muy despacio.\n"));
    }

    @Test
    void aChangeThatWaitsForALanguageIsPublishedOnceItsTextIsConfirmed() {
        var draft = house.write(
                "Eva", TestDesk.page("at-my-door"), "Keep a copy of every paper you get.", "Keep every paper you get.");
        var request = org.fanal.editing.Request.of(draft, "It changed.", java.util.Map.of())
                .waitingFor(java.util.Set.of("es"), java.time.Duration.ofDays(2));
        house.approve("Ana", must(house.desk().submit(house.person("Eva"), request)));
        house.desk().releaseHeld();
        assertFalse(house.text("at-my-door", "en").contains("Keep every paper"));
        var place = desk.work(tam, SPANISH).next().orElseThrow();
        var view = desk.segment(tam, place).orElseThrow();
        assertEquals("Keep every paper you get.", view.piece().original().text());
        assertTrue(view.piece().awaitedUntil().isPresent());
        assertEquals(
                "Guarde una copia de cada papel que reciba.",
                view.piece().former().orElseThrow().text());
        write(tam, view.piece(), "Guarde cada papel que reciba.");
        var piece = desk.segment(sol, place).orElseThrow().piece();
        must(desk.confirm(sol, place, seen(piece)));
        house.desk().releaseHeld();
        assertTrue(house.text("at-my-door", "es").contains("es: Guarde cada papel que reciba.\n"));
        assertEquals(State.CONFIRMED, spanish("Keep every paper you get.").state());
    }
}
