package org.fanal.editing;

import static java.util.stream.Collectors.joining;
import static org.fanal.TestDesk.must;
import static org.fanal.TestDesk.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.TestDesk;
import org.fanal.content.Slug;
import org.fanal.editing.effect.Effect;
import org.fanal.editing.outcome.Refusal.Reason;
import org.fanal.editing.record.Document;
import org.fanal.editing.record.Proposal.State;
import org.fanal.language.Language;
import org.fanal.people.Role;
import org.fanal.translation.history.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a text that somebody writes to what readers get, with two people. */
class DeskTest {
    private static final Document DOOR = TestDesk.page("at-my-door");
    private static final Document PAPERS = TestDesk.page("papers");

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

    @Test
    void aTextReachesReadersOnceASecondPersonApprovedIt() {
        var draft = house.write("Eva", DOOR, "Keep a copy", "Keep two copies");
        assertFalse(house.text("at-my-door", "en").contains("two copies"));
        var submitted = house.submit("Eva", draft, "Two copies are better than one.");
        assertFalse(house.text("at-my-door", "en").contains("two copies"));
        house.approve("Ana", submitted);
        assertTrue(house.text("at-my-door", "en").contains("two copies"));
        assertTrue(house.text("at-my-door", "es").contains("en: Keep two copies"), house.text("at-my-door", "es"));
        assertTrue(house.text("at-my-door", "es").contains("es: Respire despacio."));
        assertTrue(house.body("content/editions.tsv")
                .orElseThrow()
                .contains("\tmajor\tTwo copies are better than one.\t"));
    }

    @Test
    void aTypoDisturbsNoTranslation() {
        var draft = house.write("Eva", DOOR, "every paper you get", "each paper you get");
        var changes = house.desk().effect(draft.change(), Map.of()).changes();
        assertEquals(1, changes.size());
        assertEquals(Severity.WORDING, changes.get(0).proposed());
        assertEquals(Severity.MAJOR, changes.get(0).severity());
        var wording = Map.of(changes.get(0).keys().orElseThrow(), Severity.WORDING);
        house.approve("Ana", house.submit("Eva", draft, "", wording));
        assertTrue(house.text("at-my-door", "en").contains("each paper"));
        assertFalse(house.text("at-my-door", "es").contains("en: "), house.text("at-my-door", "es"));
    }

    @Test
    void whatIsSaidToBeWordingIsNotBelievedWhenANegationChanged() {
        var draft = house.write("Eva", DOOR, "You do not have to", "You have to");
        var change = house.desk().effect(draft.change(), Map.of()).changes().get(0);
        assertEquals(Severity.MAJOR, change.proposed());
        var said = Map.of(change.keys().orElseThrow(), Severity.WORDING);
        assertEquals(
                Severity.MAJOR,
                house.desk().effect(draft.change(), said).changes().get(0).severity());
        assertEquals(
                Reason.NOTE_MISSING, refused(house.desk().submit(house.person("Eva"), Request.of(draft, "", said))));
    }

    @Test
    void theEffectThatWasShownIsTheEffectThatHappened() {
        var draft = house.write("Eva", DOOR, "Keep a copy", "Keep two copies");
        var shown = house.desk().effect(draft.change(), Map.of());
        var before = house.site();
        var aligned = house.live().proof(draft.change()).changes();
        house.approve("Ana", house.submit("Eva", draft, "Two."));
        assertEquals(shown, Effect.between(before, house.site(), aligned));
        assertEquals(1, shown.in("es").orElseThrow().turnToSource().size());
        assertEquals(8, shown.in("es").orElseThrow().stay());
        assertEquals(9, shown.in("ar").orElseThrow().stayInSource());
    }

    @Test
    void theEffectSaysWhatBecomesOfPrintedCardsAndOfFramesOnOtherSites() {
        house.publish(DOOR, "## Paper", "!!! show \"Show this\"\n    - I do not open the door.\n\n## Paper");
        var draft = house.write("Eva", DOOR, "Breathe slowly.", "Breathe very slowly.");
        var effect = house.desk().effect(draft.change(), Map.of());
        assertEquals(
                List.of("Do this now REPLACED en es ar"),
                effect.elsewhere().cards().stream()
                        .map(card -> card.text() + " " + card.fate() + " " + tags(card.languages()))
                        .toList());
        assertEquals(
                List.of("at-my-door en es ar", "at-my-door/card-do en es ar"),
                effect.elsewhere().frames().stream()
                        .map(frame -> frame.name() + " " + tags(frame.languages()))
                        .toList());
        var before = house.site();
        var aligned = house.live().proof(draft.change()).changes();
        house.approve("Ana", house.submit("Eva", draft, "Slower."));
        assertEquals(effect, Effect.between(before, house.site(), aligned));
    }

    @Test
    void theEffectOfAnotherPhoneNumberNamesThePagesThatShowIt(@TempDir Path elsewhere) {
        var call = TestDesk.FILES.replace("Keep a copy", "Call [the line](number:line). Keep a copy") + """
                -- content/numbers.yml --
                - id: line
                  number: "202-555-0100"
                  name: "Rapid response line"
                  who: "A test group"
                  description: "Somebody answers."
                  place: "United States"
                  fallback: "Ask a friend."
                  seen: 2026-11-20
                  called: never
                  source: "https://example.org/"
                """;
        try (var desk = TestDesk.of(elsewhere, call)) {
            var draft = desk.write("Eva", Document.NUMBERS, "555-0100", "555-0199");
            var effect = desk.desk().effect(draft.change(), Map.of());
            assertEquals(List.of(new Slug("at-my-door")), effect.numbers());
            assertEquals(
                    List.of("at-my-door en es ar", "at-my-door/paper en es ar"),
                    effect.elsewhere().frames().stream()
                            .map(frame -> frame.name() + " " + tags(frame.languages()))
                            .toList());
        }
    }

    private static String tags(List<Language> languages) {
        return languages.stream().map(Language::tag).collect(joining(" "));
    }

    @Test
    void nobodyApprovesWhatTheyWrote() {
        var draft = house.submit("Ana", house.write("Ana", DOOR, "Keep a copy", "Keep two copies"), "Two.");
        var submission = draft.submission().orElseThrow().id();
        var hash = draft.revision().hash();
        assertEquals(Reason.YOUR_OWN_TEXT, refused(house.desk().approve(house.person("Ana"), submission, hash, "")));
        assertEquals(Reason.NOT_YOUR_ROLE, refused(house.desk().approve(house.person("Eva"), submission, hash, "")));
        must(house.desk().approve(house.person("Ben"), submission, hash, ""));
    }

    @Test
    void nobodyApprovesWhatTheyHadAHandIn() {
        var draft = house.write("Eva", DOOR, "Keep a copy", "Keep two copies");
        var helped = must(house.desk()
                        .save(
                                house.person("Ana"),
                                Edit.of(draft, draft.revision().body().replace("two", "three"))))
                .draft();
        var submitted = house.submit("Eva", helped, "Three.");
        var submission = submitted.submission().orElseThrow().id();
        var hash = submitted.revision().hash();
        assertEquals(Reason.YOUR_OWN_TEXT, refused(house.desk().approve(house.person("Ana"), submission, hash, "")));
    }

    @Test
    void anApprovalIsForExactlyTheTextThatWasRead() {
        var read = house.submit("Eva", house.write("Eva", DOOR, "Keep a copy", "Keep two copies"), "Two.");
        var edit = Edit.of(read, read.revision().body().replace("two copies", "no copies"));
        must(house.desk().save(house.person("Eva"), edit));
        var submission = read.submission().orElseThrow().id();
        var refusal = house.desk()
                .approve(house.person("Ana"), submission, read.revision().hash(), "");
        assertEquals(Reason.ANOTHER_TEXT, refused(refusal));
        assertTrue(house.text("at-my-door", "en").contains("Keep a copy"));
    }

    @Test
    void whoJoinedADayAgoCannotApproveOnceTheRecordIsThreeDaysOld() {
        house.town().pass(Duration.ofDays(4));
        house.joinQuietly("Nora", List.of(Role.PUBLISHER), List.of());
        house.town().pass(Duration.ofDays(1));
        var draft = house.submit("Eva", house.write("Eva", DOOR, "Keep a copy", "Keep two copies"), "Two.");
        var submission = draft.submission().orElseThrow().id();
        var hash = draft.revision().hash();
        assertEquals(Reason.TOO_YOUNG, refused(house.desk().approve(house.person("Nora"), submission, hash, "")));
        house.town().pass(Duration.ofDays(3));
        must(house.desk().approve(house.person("Nora"), submission, hash, ""));
    }

    @Test
    void whatIsSentBackComesWithANoteAndCanBeSubmittedAgain() {
        var draft = house.submit("Eva", house.write("Eva", DOOR, "Keep a copy", "Keep two copies"), "Two.");
        var submission = draft.submission().orElseThrow().id();
        assertEquals(Reason.NOTE_MISSING, refused(house.desk().sendBack(house.person("Ana"), submission, " ")));
        must(house.desk().sendBack(house.person("Ana"), submission, "Why two?"));
        var back = house.desk().draft(draft.proposal().id()).orElseThrow();
        assertEquals(State.DRAFT, back.proposal().state());
        assertEquals(
                "Why two?",
                back.submission().orElseThrow().review().orElseThrow().note());
        var row = house.desk().overview(house.person("Eva")).rows().get(0);
        assertEquals(DOOR, row.document());
        assertEquals(List.of(Overview.Attention.SENT_BACK), row.attention());
        house.approve("Ana", house.submit("Eva", back, "One to keep and one to give."));
        assertTrue(house.text("at-my-door", "en").contains("two copies"));
    }

    @Test
    void twoPeopleWhoChangeOnePageBothKeepTheirText() {
        var evas = house.write("Eva", DOOR, "Breathe slowly.", "Breathe. Slowly.");
        house.approve("Ana", house.submit("Emil", house.write("Emil", DOOR, "Keep a copy", "Keep two copies"), "Two."));
        var refusal = house.desk().submit(house.person("Eva"), Request.of(evas, "Calm.", Map.of()));
        assertEquals(Reason.CONFLICT, refused(refusal));
        var conflict = refusal.refusal().orElseThrow().conflict().orElseThrow();
        assertTrue(conflict.yours().contains("Breathe. Slowly."));
        assertTrue(conflict.theirs().contains("two copies"));
        assertEquals("Emil", conflict.by(), "who wrote it, not who approved it");
        var merged = conflict.merged().orElseThrow();
        assertTrue(merged.contains("Breathe. Slowly.") && merged.contains("two copies"));
        var rebased = must(house.desk()
                        .save(house.person("Eva"), Edit.of(evas, merged).onTopOf(conflict.onTopOf(), Optional.empty())))
                .draft();
        house.approve("Ben", house.submit("Eva", rebased, "Calm."));
        assertTrue(house.text("at-my-door", "en").contains("Breathe. Slowly."));
        assertTrue(house.text("at-my-door", "en").contains("two copies"));
    }

    @Test
    void twoPeopleWhoWriteOnOneDraftSeeEachOther() {
        var draft = house.write("Eva", DOOR, "Breathe slowly.", "Breathe. Slowly.");
        var emils = Edit.of(draft, draft.revision().body().replace("Keep a copy", "Keep two copies"));
        var evas = Edit.of(draft, draft.revision().body().replace("Keep a copy", "Keep a photo"));
        must(house.desk().save(house.person("Eva"), evas));
        var refusal = house.desk().save(house.person("Emil"), emils);
        assertEquals(Reason.CONFLICT, refused(refusal));
        var conflict = refusal.refusal().orElseThrow().conflict().orElseThrow();
        assertEquals("Eva", conflict.by());
        assertTrue(conflict.merged().isEmpty(), "the same line");
        must(house.desk().save(house.person("Emil"), emils.onTopOf(conflict.onTopOf(), conflict.after())));
    }

    @Test
    void whatHasErrorsIsSavedButNotSubmitted() {
        var draft = house.write("Eva", PAPERS, "at-my-door.md#paper", "nowhere.md");
        var check = house.desk().check(draft.change());
        assertFalse(check.isClean());
        assertTrue(check.problems().get(0).what().contains("nowhere.md"), check.toString());
        assertEquals(
                Reason.PROBLEMS, refused(house.desk().submit(house.person("Eva"), Request.of(draft, "x", Map.of()))));
    }

    @Test
    void anAnchorThatOtherPagesNeedIsMissedBeforeItIsGone() {
        var draft = house.write("Eva", DOOR, "{#paper}", "{#papers}");
        var problems = house.desk().check(draft.change()).problems();
        assertEquals("content/papers.md", problems.get(0).file());
    }

    @Test
    void aChangeWaitsForALanguageUntilItIsReadyOrItsTimeIsOver() {
        var draft = house.write("Eva", DOOR, "Keep a copy", "Keep two copies");
        var request = Request.of(draft, "Two.", Map.of()).waitingFor(Set.of("es"), Duration.ofDays(2));
        var submitted = must(house.desk().submit(house.person("Eva"), request));
        var submission = submitted.submission().orElseThrow();
        assertTrue(must(house.desk().approve(house.person("Ana"), submission.id(), submission.hash(), ""))
                .isHeld());
        house.desk().releaseHeld();
        assertTrue(house.text("at-my-door", "en").contains("Keep a copy"));
        house.town().pass(Duration.ofDays(2));
        house.desk().releaseHeld();
        assertTrue(house.text("at-my-door", "en").contains("two copies"));
    }

    @Test
    void aChangeInADangerBlockWaitsForNoLanguage() {
        var draft = house.write("Eva", PAPERS, "Never sign", "Do not ever sign");
        var request = Request.of(draft, "Plainer.", Map.of()).waitingFor(Set.of("es"), Duration.ofDays(2));
        assertEquals(Reason.DANGER_CANNOT_WAIT, refused(house.desk().submit(house.person("Eva"), request)));
    }

    @Test
    void onePersonWithdrawsAPageWithAWordToReaders() {
        assertEquals(Reason.NOTE_MISSING, refused(house.desk().withdraw(house.person("Ana"), DOOR, "")));
        assertEquals(Reason.NOT_YOUR_ROLE, refused(house.desk().withdraw(house.person("Eva"), DOOR, "Wrong.")));
        must(house.desk().withdraw(house.person("Ana"), DOOR, "It is no longer right."));
        assertTrue(house.site().page(new Slug("at-my-door")).isEmpty());
        var list = house.body("content/editions.tsv").orElseThrow();
        assertTrue(list.endsWith("\twithdrawn\tIt is no longer right.\tremoved\n"), list);
    }

    @Test
    void onePersonRollsBackAndTheTranslationsComeBackToo() {
        house.publish(DOOR, "Keep a copy", "Keep two copies");
        var first = house.desk().history(DOOR).stream()
                .filter(event -> event.edition().filter(number -> number == 1).isPresent())
                .findFirst()
                .orElseThrow();
        must(house.desk()
                .rollBack(house.person("Ben"), DOOR, first.editionId().orElseThrow(), "The old text was right."));
        assertTrue(house.text("at-my-door", "en").contains("Keep a copy"));
        assertFalse(house.text("at-my-door", "es").contains("en: "), house.text("at-my-door", "es"));
        assertEquals(
                List.of(3, 2, 1),
                house.desk().history(DOOR).stream()
                        .flatMap(event -> event.edition().stream())
                        .toList());
    }

    @Test
    void aWithdrawnPageComesBackByAnEarlierEdition() {
        must(house.desk().withdraw(house.person("Ana"), DOOR, "It is no longer right."));
        var first = house.desk().history(DOOR).stream()
                .filter(event -> event.edition().filter(number -> number == 1).isPresent())
                .findFirst()
                .orElseThrow();
        must(house.desk().rollBack(house.person("Ana"), DOOR, first.editionId().orElseThrow(), "It was right."));
        assertTrue(house.text("at-my-door", "es").contains("es: Respire despacio."));
    }

    @Test
    void aRenamedPageKeepsItsTranslationsAndItsOldAddress() {
        var draft = must(house.desk().rename(house.person("Eva"), DOOR, "someone-at-my-door", ""))
                .draft();
        house.approve("Ana", house.submit("Eva", draft, "A clearer name."));
        assertTrue(house.site().page(new Slug("at-my-door")).isEmpty());
        assertEquals(
                "someone-at-my-door",
                house.site()
                        .formerly(new Slug("at-my-door"))
                        .orElseThrow()
                        .slug()
                        .text());
        assertTrue(house.text("someone-at-my-door", "es").contains("es: Respire despacio."));
        assertFalse(house.text("someone-at-my-door", "es").contains("en: "), house.text("someone-at-my-door", "es"));
        assertEquals(
                List.of(),
                house.live().published().problems().stream()
                        .filter(problem -> problem.isError())
                        .toList());
    }

    @Test
    void aNewPageGoesTheSameWay() {
        var opened = house.desk().open(TestDesk.page("on-the-bus"));
        assertFalse(opened.isPublished());
        var edit =
                Edit.of(opened.document(), opened.publication(), opened.body().replace("Write here.", "Stay calm."));
        var draft = must(house.desk().save(house.person("Eva"), edit)).draft();
        house.approve("Ana", house.submit("Eva", draft, ""));
        assertTrue(house.text("on-the-bus", "en").contains("Stay calm."));
        assertTrue(house.body("translations/es/on-the-bus.po").isPresent());
        assertTrue(house.body("content/editions.tsv").orElseThrow().contains("on-the-bus\t1\t2026-11-23\tnew\t"));
    }

    @Test
    void aNameThatThePortalNeedsIsTaken() {
        var body = house.desk().open(DOOR).body();
        long base = house.live().published().publication();
        assertEquals(
                Reason.NAME_TAKEN,
                refused(house.desk().save(house.person("Eva"), Edit.of(TestDesk.page("search"), base, body))));
        assertEquals(Reason.NAME_TAKEN, refused(house.desk().rename(house.person("Eva"), DOOR, "papers", "")));
        assertEquals(Reason.NOT_A_NAME, refused(house.desk().rename(house.person("Eva"), DOOR, "Über uns", "")));
    }

    @Test
    void settingsGoTheSameWay() {
        var draft = house.write("Eva", Document.SETTINGS, "languages: [en, es, ar]", "languages: [en, es, ar, vi]");
        house.approve("Ana", house.submit("Eva", draft, ""));
        assertTrue(house.site().settings().languages().size() == 4);
        assertTrue(house.body("translations/vi/at-my-door.po").isPresent());
        assertEquals(
                Reason.NOTHING_CHANGED,
                refused(house.desk()
                        .save(
                                house.person("Eva"),
                                Edit.of(
                                        Document.SETTINGS,
                                        house.live().published().publication(),
                                        house.body("content/site.yml").orElseThrow()))));
    }

    @Test
    void theHistoryTellsWhoDidWhat() {
        house.publish(DOOR, "Keep a copy", "Keep two copies");
        var told = house.desk().history(DOOR).stream()
                .map(event -> event.by().pseudonym() + " " + event.kind())
                .sorted()
                .toList();
        assertEquals(
                List.of("Ana APPROVED", "Ana PUBLISHED", "Eva SUBMITTED", "Eva WRITTEN", "files PUBLISHED_FROM_FILES"),
                told);
        var revision = house.desk().history(DOOR).stream()
                .flatMap(event -> event.revision().stream())
                .findFirst()
                .orElseThrow();
        assertTrue(house.desk()
                .differenceOfRevision(revision)
                .orElseThrow()
                .pieces()
                .toString()
                .contains("two copies"));
        house.publish(DOOR, "Keep two copies", "Keep three copies");
        var restored =
                must(house.desk().restore(house.person("Emil"), revision)).draft();
        assertTrue(restored.revision().body().contains("Keep two copies"));
    }

    @Test
    void theOverviewPutsFirstWhatNeedsYou() {
        house.submit("Eva", house.write("Eva", PAPERS, "Ask for a copy.", "Ask for two copies."), "Two.");
        house.write("Emil", DOOR, "Keep a copy", "Keep two copies");
        var anas = house.desk().overview(house.person("Ana"));
        assertEquals(PAPERS, anas.rows().get(0).document());
        assertEquals(
                List.of(Overview.Attention.WAITING_FOR_YOU), anas.rows().get(0).attention());
        assertEquals(List.of(Overview.Attention.DRAFT), anas.rows().get(1).attention());
        var evas = house.desk().overview(house.person("Eva"));
        assertEquals(List.of(Overview.Attention.WAITING), evas.rows().get(0).attention());
        var spanish =
                java.util.Objects.requireNonNull(anas.rows().get(1).coverage().get(house.language("es")));
        assertEquals(9, spanish.draft());
    }

    @Test
    void aDraftThatIsLaidAsideStaysInTheHistory() {
        var draft = house.write("Eva", DOOR, "Keep a copy", "Keep two copies");
        must(house.desk().layAside(house.person("Eva"), draft.proposal().id(), "Not now."));
        assertEquals(List.of(), house.desk().open(DOOR).drafts());
        assertTrue(house.desk().history(DOOR).stream()
                .anyMatch(event -> event.note().equals("Not now.")));
        assertEquals(Reason.NO_LONGER_OPEN, refused(house.desk().save(house.person("Eva"), Edit.of(draft, "x"))));
    }

    @Test
    void whatWasPublishedIsThereAfterARestart() {
        house.publish(DOOR, "Keep a copy", "Keep two copies");
        house.desk().overview(house.person("Ana"));
        var before = house.text("at-my-door", "es");
        house.restart(false);
        assertEquals(before, house.text("at-my-door", "es"));
        assertEquals(List.of(), house.report().notes());
    }
}
