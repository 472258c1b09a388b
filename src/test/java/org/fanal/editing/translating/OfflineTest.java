package org.fanal.editing.translating;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.fanal.TestDesk.must;
import static org.fanal.TestDesk.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.TestDesk;
import org.fanal.content.Slug;
import org.fanal.editing.outcome.Refusal.Reason;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.now.State;
import org.fanal.editing.translating.offline.Wish;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.fanal.people.secret.Token;
import org.fanal.translation.exchange.Format;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tam takes files along and sends them back; Sol works at the desk meanwhile. */
class OfflineTest {
    private static final Slug DOOR = new Slug("at-my-door");
    private static final Language SPANISH = Languages.known("es").orElseThrow();
    private static final Language ARABIC = Languages.known("ar").orElseThrow();
    private static final String OPEN = "You do not have to open the door.";
    private static final String WAS = "Usted no tiene que abrir la puerta.";

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

    private Piece spanish(String source) {
        return desk.page(tam, SPANISH, DOOR).orElseThrow().pieces().stream()
                .filter(piece -> piece.original().text().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private String download() {
        return new String(
                must(desk.download(tam, new Wish(SPANISH, Optional.of(DOOR), false, Format.PO)))
                        .bytes(),
                UTF_8);
    }

    private Map<String, Integer> upload(String po) {
        return must(desk.take(tam, SPANISH, "at-my-door.po", po.getBytes(UTF_8)))
                .upload()
                .counts();
    }

    @Test
    void aFileThatComesBackUntouchedChangesNothing() {
        var po = download();
        assertTrue(po.contains("X-Fanal-Base: "), po);
        assertFalse(po.contains("Tam"));
        assertEquals(Map.of("kept", 9), upload(po));
    }

    @Test
    void aChangedTextBecomesADraftAndIsConfirmedByNothingInTheFile() {
        var po = download().replace("#, fuzzy\n", "").replace(WAS, "Usted no tiene por qué abrir la puerta.");
        var dry = must(desk.look(tam, SPANISH, "at-my-door.po", po.getBytes(UTF_8)));
        assertEquals(9, dry.merged().all().size());
        assertEquals(WAS, spanish(OPEN).text());
        assertEquals(Map.of("kept", 8, "draft", 1), upload(po));
        assertEquals("Usted no tiene por qué abrir la puerta.", spanish(OPEN).text());
        assertEquals(State.DRAFT, spanish(OPEN).state());
        assertFalse(house.text("at-my-door", "es").contains("por qué"));
        assertEquals(
                Reason.YOUR_OWN_TEXT,
                refused(desk.confirm(
                        tam,
                        spanish(OPEN).place(),
                        new Seen(spanish(OPEN).place().key(), spanish(OPEN).hash()))));
    }

    @Test
    void whatSomebodyElseDidMeanwhileStaysAndBothAreThere() {
        var po = download().replace("#, fuzzy\n", "").replace(WAS, "Usted no tiene por qué abrir la puerta.");
        must(desk.save(sol, spanish(OPEN).place(), Optional.empty(), List.of("No está obligado a abrir la puerta.")));
        assertEquals(Map.of("kept", 8, "conflict", 1), upload(po));
        assertEquals("No está obligado a abrir la puerta.", spanish(OPEN).text());
        var offer = desk.conflicts(SPANISH).get(0);
        assertEquals("Usted no tiene por qué abrir la puerta.", offer.offered().text());
        must(desk.settle(sol, offer.offered().id()));
        assertEquals(List.of(), desk.conflicts(SPANISH));
    }

    @Test
    void anUploadCanBeTakenBack() {
        var po = download().replace("#, fuzzy\n", "").replace(WAS, "Usted no tiene por qué abrir la puerta.");
        upload(po);
        var upload = desk.uploads(SPANISH).get(0);
        must(desk.undo(tam, upload.id()));
        assertEquals(WAS, spanish(OPEN).text());
        assertEquals(Reason.NO_LONGER_OPEN, refused(desk.undo(tam, upload.id())));
        assertEquals(Map.of("kept", 8, "draft", 1), upload(po), "and can come in once more");
    }

    @Test
    void aTextWhoseSourceChangedMeanwhileIsOfferedForTheNewOne() {
        var po = download().replace("#, fuzzy\n", "").replace("Respire despacio.", "Respire muy despacio.");
        house.publish(TestDesk.page("at-my-door"), "Breathe slowly.", "Breathe slowly and stay calm.");
        assertEquals(1, upload(po).get("outdated"));
        var piece = spanish("Breathe slowly and stay calm.");
        assertEquals(State.OUTDATED_MAJOR, piece.state());
        assertEquals("Respire muy despacio.", piece.former().orElseThrow().text());
        assertEquals("Breathe slowly.", piece.former().orElseThrow().source());
    }

    @Test
    void whatBelongsNowhereIsKeptInAListOfItsOwn() {
        var po = download() + "\nmsgid \"Something else.\"\nmsgstr \"Otra cosa.\"\n";
        assertEquals(Map.of("kept", 9, "unplaced", 1), upload(po));
        assertEquals("Otra cosa.", desk.unplaced(SPANISH).get(0).text());
    }

    @Test
    void aFileThatIsSentTwiceFillsTheListsOnce() {
        var po = download()
                + "\nmsgid \"Something else.\"\nmsgstr \"Otra cosa.\"\n\nthis is no line of such a file\n"
                + "\n#~ msgid \"Gone.\"\n#~ msgstr \"Se fue.\"\n";
        assertEquals(Map.of("kept", 9, "unplaced", 1, "memory", 1, "fragment", 1), upload(po));
        assertEquals(Map.of("kept", 11, "fragment", 1), upload(po), "every entry is counted, nothing is stored again");
        assertEquals(2, desk.unplaced(SPANISH).size());
        must(desk.settle(tam, desk.unplaced(SPANISH).get(0).id()));
        upload(po);
        assertEquals(1, desk.unplaced(SPANISH).size(), "what somebody has dealt with does not come back");
        desk.uploads(SPANISH).forEach(each -> must(desk.undo(tam, each.id())));
        assertEquals(Map.of("kept", 9, "unplaced", 1, "memory", 1, "fragment", 1), upload(po));
        assertEquals(2, desk.unplaced(SPANISH).size(), "taken back, and in once more");
    }

    @Test
    void aLinkTakesOneFileAndItsMakerAnswersForIt() {
        var token = must(desk.uploadLink(tam, SPANISH));
        assertEquals(Optional.of(SPANISH), desk.uploadLanguage(token));
        assertEquals(Optional.empty(), desk.uploadLanguage(new Token("guessed")));
        var po = download()
                .replace("#, fuzzy\n", "")
                .replace(WAS, "Usted no tiene por qué abrir la puerta.")
                .getBytes(UTF_8);
        must(desk.look(token, "x.po", po));
        assertTrue(must(desk.take(token, "x.po", po)).upload().byLink());
        assertEquals(Reason.LINK_SPENT, refused(desk.take(token, "x.po", po)));
        var piece = spanish(OPEN);
        assertEquals(
                Reason.YOUR_OWN_TEXT,
                refused(desk.confirm(tam, piece.place(), new Seen(piece.place().key(), piece.hash()))));
        must(desk.confirm(sol, piece.place(), new Seen(piece.place().key(), piece.hash())));
        assertTrue(house.text("at-my-door", "es").contains("por qué"));
    }

    @Test
    void aWholeLanguageGoesOutAsOneFileWithTheDraftsOfTheDesk() {
        must(desk.save(tam, spanish(OPEN).place(), Optional.empty(), List.of("No tiene que abrir.")));
        var zip = must(desk.download(tam, new Wish(SPANISH, Optional.empty(), false, Format.PO)));
        assertEquals("fanal.es.zip", zip.name());
        assertTrue(
                download().contains("#, fuzzy\nmsgid \"" + OPEN + "\"\nmsgstr \"No tiene que abrir.\"\n"), download());
        var memory = must(desk.memory(tam, SPANISH));
        assertTrue(new String(memory.bytes(), UTF_8).contains("No tiene que abrir."));
        assertEquals(Reason.NOT_YOUR_LANGUAGE, refused(desk.glossary(tam, ARABIC)));
    }
}
