package org.fanal.editing.importing;

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
import org.fanal.editing.Draft;
import org.fanal.editing.outcome.Refusal.Reason;
import org.fanal.editing.record.Document;
import org.fanal.editing.record.Proposal.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are one more contributor. */
class ImporterTest {
    private static final Document DOOR = TestDesk.page("at-my-door");
    private static final String FILE = "content/at-my-door.md";
    private static final String SPANISH = "translations/es/at-my-door.po";

    @TempDir
    Path folder;

    private TestDesk house;

    @BeforeEach
    void open() {
        house = TestDesk.small(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Draft waiting() {
        return house.desk().open(DOOR).drafts().get(0);
    }

    @Test
    void filesArePublishedIntoAnEmptyRecord() {
        assertTrue(house.text("at-my-door", "es").contains("es: Respire despacio."));
        assertEquals(house.files().read(FILE), house.body(FILE).orElseThrow());
        assertTrue(house.body("content/editions.tsv").orElseThrow().contains("at-my-door\t1\t2026-10-05\tnew\t"));
    }

    @Test
    void aStartWithTheSameFilesChangesNothing() {
        var before = house.published();
        long publication = house.live().published().publication();
        house.restart(false).restart(true);
        assertEquals(before, house.published());
        assertEquals(publication, house.live().published().publication());
    }

    @Test
    void aChangedFileWaitsForASecondPerson() {
        house.files().replace(FILE, "Keep a copy", "Keep two copies");
        house.restart(false);
        assertTrue(house.text("at-my-door", "en").contains("Keep a copy"));
        assertEquals(State.SUBMITTED, waiting().proposal().state());
        house.approve("Ana", waiting());
        assertTrue(house.text("at-my-door", "en").contains("Keep two copies"));
        house.restart(false);
        assertTrue(house.text("at-my-door", "en").contains("Keep two copies"));
        assertEquals(List.of(), house.desk().open(DOOR).drafts());
    }

    @Test
    void aTrustedFileIsPublishedAtOnce() {
        house.files().replace(FILE, "Keep a copy", "Keep two copies").must("sync");
        house.restart(true);
        assertTrue(house.text("at-my-door", "en").contains("Keep two copies"));
        assertTrue(house.text("at-my-door", "es").contains("en: Keep two copies"));
        assertEquals(List.of(), house.desk().open(DOOR).drafts());
    }

    @Test
    void evenATrustedFileWaitsBesideTheDesksVersion() {
        house.publish(DOOR, "Breathe slowly.", "Breathe. Slowly.");
        house.files().replace(FILE, "Keep a copy", "Keep two copies");
        house.restart(true);
        assertTrue(house.text("at-my-door", "en").contains("Breathe. Slowly."));
        assertTrue(house.text("at-my-door", "en").contains("Keep a copy"));
        var draft = waiting();
        var submission = draft.submission().orElseThrow();
        var answer = house.desk().approve(house.person("Ana"), submission.id(), submission.hash(), "");
        assertEquals(Reason.CONFLICT, refused(answer));
        var conflict = answer.refusal().orElseThrow().conflict().orElseThrow();
        assertTrue(conflict.yours().contains("Keep two copies")
                && conflict.theirs().contains("Breathe. Slowly."));
        assertTrue(conflict.merged().orElseThrow().contains("Breathe. Slowly."));
        var edit = org.fanal.editing.Edit.of(draft, conflict.merged().orElseThrow())
                .onTopOf(conflict.onTopOf(), Optional.empty());
        var merged = must(house.desk().save(house.person("Eva"), edit)).draft();
        house.approve("Ana", house.submit("Eva", merged, "Both."));
        assertTrue(house.text("at-my-door", "en").contains("Keep two copies"));
    }

    @Test
    void aNewerFileTakesThePlaceOfOneThatStillWaits() {
        house.files().replace(FILE, "Keep a copy", "Keep two copies");
        house.restart(false);
        house.files().replace(FILE, "Keep two copies", "Keep three copies");
        house.restart(false);
        assertEquals(1, house.desk().open(DOOR).drafts().size());
        assertTrue(waiting().revision().body().contains("three copies"));
    }

    @Test
    void whatWaitedIsPublishedByAStartThatTrustsFiles() {
        house.files().replace(FILE, "Keep a copy", "Keep two copies");
        house.restart(false).restart(true);
        assertTrue(house.text("at-my-door", "en").contains("Keep two copies"));
        assertEquals(List.of(), house.desk().open(DOOR).drafts());
    }

    @Test
    void aTrustedFileThatCannotBeReadTakesNoPageAway() {
        house.files().write(FILE, "---\nbroken\n");
        house.restart(true);
        assertTrue(house.text("at-my-door", "en").contains("Keep a copy"));
        assertEquals(1, house.desk().open(DOOR).drafts().size());
    }

    @Test
    void aDeletedFileTakesAPageAwayOnlyWhenFilesAreTrusted() {
        house.files().delete(FILE);
        house.restart(false);
        assertTrue(house.site().page(new Slug("at-my-door")).isPresent());
        assertTrue(house.report().notes().toString().contains("at-my-door.md is gone"));
        house.files().delete("content/papers.md");
        house.restart(true);
        assertTrue(house.site().page(new Slug("papers")).isEmpty());
        assertTrue(house.site().page(new Slug("at-my-door")).isPresent(), "it was gone before, and nobody was trusted");
    }

    @Test
    void aTranslationThatCameByFileIsPublished() {
        house.files().replace(SPANISH, "Respire despacio.", "Respire con calma.");
        house.restart(false);
        assertTrue(house.text("at-my-door", "es").contains("es: Respire con calma."));
    }

    @Test
    void aTranslationOfATextThatTheDeskChangedMeanwhileIsMergedEntryByEntry() {
        house.publish(DOOR, "Keep a copy", "Keep two copies");
        house.files().replace(SPANISH, "Respire despacio.", "Respire con calma.");
        house.restart(false);
        assertTrue(house.text("at-my-door", "es").contains("es: Respire con calma."));
        assertTrue(house.text("at-my-door", "es").contains("en: Keep two copies"));
        var before = house.published();
        house.restart(false);
        assertEquals(before, house.published());
    }

    @Test
    void aCatalogForATextThatStillWaitsComesInWhenTheTextDoes() {
        house.files().replace(FILE, "Keep a copy", "Keep two copies").must("sync");
        house.files()
                .translate(
                        "es",
                        "at-my-door",
                        Map.of("Keep two copies of every paper you get.", "Guarde dos copias de cada papel."))
                .must("sync");
        house.restart(false);
        assertTrue(house.text("at-my-door", "es").contains("es: Guarde una copia"), house.text("at-my-door", "es"));
        house.approve("Ana", waiting());
        house.restart(false);
        assertTrue(house.text("at-my-door", "es").contains("es: Guarde dos copias"), house.text("at-my-door", "es"));
    }

    @Test
    void noFileConfirmsAnythingUnlessItIsTrusted() {
        var page = house.site().page(new Slug("at-my-door")).orElseThrow();
        var key = page.skeleton().title().key();
        var hash = org.fanal.translation.history.TextHash.of("Si vienen agentes a su puerta");
        house.files().write("translations/es/confirmed.tsv", "at-my-door\t" + key + "\t" + hash + "\t2026-11-23\n");
        house.restart(false);
        assertTrue(house.body("translations/es/confirmed.tsv").isEmpty());
        assertTrue(house.report().notes().toString().contains("confirmed.tsv"));
        house.restart(true);
        assertTrue(house.body("translations/es/confirmed.tsv").isPresent());
    }

    @Test
    void theTextsWrittenOutGiveTheSameSiteInAnEmptyRecord(@TempDir Path elsewhere) {
        house.publish(DOOR, "Keep a copy", "Keep two copies");
        must(house.desk().withdraw(house.person("Ana"), TestDesk.page("papers"), "Not now."));
        TextsOut.write(house.published(), elsewhere);
        var files = new org.fanal.texts.FolderTexts(elsewhere);
        assertEquals(
                house.published().all().keySet(),
                java.util.Set.copyOf(files.paths("")).stream()
                        .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new)));
        try (var other = TestDesk.fromFiles(elsewhere, folder.resolve("other"))) {
            assertEquals(house.published(), other.published());
        }
    }

    @Test
    void aWindowsFileIsTakenAsItIs() {
        house.files().write(FILE, house.files().read(FILE).replace("\n", "\r\n"));
        house.restart(true);
        assertFalse(house.desk().open(DOOR).drafts().stream().findAny().isPresent());
        assertTrue(house.text("at-my-door", "en").contains("Keep a copy"));
    }
}
