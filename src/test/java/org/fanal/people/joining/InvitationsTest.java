package org.fanal.people.joining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.people.NameProblem;
import org.fanal.people.Role;
import org.fanal.people.Town;
import org.fanal.people.credential.Finished;
import org.fanal.people.secret.Passphrase;
import org.fanal.people.secret.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvitationsTest {
    private static final Language SPANISH = Languages.known("es").orElseThrow();

    @TempDir
    Path folder;

    private Town town;

    @BeforeEach
    void build() {
        town = Town.withTwoPublishers(folder);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void anInvitationBringsItsRolesAndLanguages() {
        var made = invitations().make(town.person("Ana"), Set.of(Role.TRANSLATOR, Role.EDITOR), Set.of(SPANISH));
        assertEquals(Made.Outcome.READY, made.outcome());
        var cleo = town.join(made.token().orElseThrow(), "Cleo");
        assertEquals(Set.of(Role.TRANSLATOR, Role.EDITOR), cleo.roles());
        assertTrue(cleo.speaks(SPANISH));
    }

    @Test
    void lookingAndBeginningAsOftenAsOneLikesDoesNotUseALinkUp() {
        var token = editor();
        for (int i = 0; i < 50; i++) {
            assertTrue(town.entrance().links().look(token).orElseThrow().isOpen());
        }
        for (int i = 0; i < 5; i++) {
            assertEquals(Begun.Outcome.SHOWN, invitations().begin(token, "Cleo").outcome());
        }
        assertEquals(Begun.Outcome.WAIT, invitations().begin(token, "Cleo").outcome());
        town.pass(Duration.ofMinutes(1));
        town.join(token, "Cleo");
    }

    @Test
    void acceptingUsesItUp() {
        var token = editor();
        town.join(token, "Cleo");
        assertEquals(
                Link.State.USED,
                town.entrance().links().look(token).orElseThrow().state());
        assertEquals(
                Begun.Outcome.LINK_IS_NOT_OPEN,
                invitations().begin(token, "Dora").outcome());
    }

    @Test
    void twoWhoBeganWithOneLinkCannotBothJoin() {
        var token = editor();
        var cleo = invitations().begin(token, "Cleo").sheet().orElseThrow();
        var dora = invitations().begin(token, "Dora").sheet().orElseThrow();
        town.keep(cleo);
        town.keep(dora);
        assertEquals(Finished.Outcome.DONE, accept("Cleo"));
        assertEquals(Finished.Outcome.LINK_IS_OVER, accept("Dora"));
        assertEquals(Optional.empty(), town.entrance().people().byName("Dora"));
        assertEquals(Finished.Outcome.SHEET_IS_OVER, accept("Cleo"));
    }

    @Test
    void anInvitationLastsFor72Hours() {
        var token = editor();
        var begun = invitations().begin(token, "Cleo").sheet().orElseThrow();
        town.keep(begun);
        town.pass(Duration.ofHours(72).minusMinutes(30));
        assertEquals(Begun.Outcome.SHOWN, invitations().begin(token, "Dora").outcome());
        town.keep(invitations().begin(token, "Cleo").sheet().orElseThrow());
        town.pass(Duration.ofMinutes(30));
        assertEquals(
                Link.State.EXPIRED,
                town.entrance().links().look(token).orElseThrow().state());
        assertEquals(
                Begun.Outcome.LINK_IS_NOT_OPEN,
                invitations().begin(token, "Cleo").outcome());
        assertEquals(Finished.Outcome.LINK_IS_OVER, accept("Cleo"));
    }

    @Test
    void aSheetThatWasNotFinishedWithinAnHourIsOverAndTheLinkIsNot() {
        var token = editor();
        town.keep(invitations().begin(token, "Cleo").sheet().orElseThrow());
        town.pass(Duration.ofHours(1));
        assertEquals(Finished.Outcome.SHEET_IS_OVER, accept("Cleo"));
        town.join(token, "Cleo");
    }

    @Test
    void whoDidNotWriteTheSheetDownDoesNotJoin() {
        town.keep(invitations().begin(editor(), "Cleo").sheet().orElseThrow());
        var sheet = town.sheet("Cleo");
        assertEquals(
                Finished.Outcome.WRONG_PASSPHRASE,
                invitations()
                        .accept(sheet.enrolment(), new Passphrase("seven other words"), town.code("Cleo"))
                        .outcome());
        assertEquals(
                Finished.Outcome.WRONG_CODE,
                invitations()
                        .accept(sheet.enrolment(), town.passphrase("Cleo"), "000000")
                        .outcome());
        assertEquals(Finished.Outcome.DONE, accept("Cleo"));
    }

    @Test
    void theCodeThatWasTypedToJoinDoesNotSignInAgain() {
        town.keep(invitations().begin(editor(), "Cleo").sheet().orElseThrow());
        assertEquals(Finished.Outcome.DONE, accept("Cleo"));
        assertEquals("CODE_USED_ALREADY", town.signIn("Cleo").outcome().name());
        town.pass(Duration.ofSeconds(30));
        assertEquals("SIGNED_IN", town.signIn("Cleo").outcome().name());
    }

    @Test
    void aNameThatLooksLikeAnotherIsTaken() {
        var token = editor();
        for (var name : List.of("Ana", "ANA", "Ａｎａ", "A-na")) {
            assertEquals(
                    Set.of(NameProblem.TAKEN), invitations().begin(token, name).problems(), name);
        }
        town.pass(Duration.ofMinutes(1));
        assertEquals(
                Set.of(NameProblem.LOOKS_LIKE_MAIL),
                invitations().begin(token, "a@b.org").problems());
    }

    @Test
    void ofTwoWhoWantOneNameTheFirstHasIt() {
        var one = editor();
        var other = editor();
        var sheets = List.of(
                invitations().begin(one, "Cleo").sheet().orElseThrow(),
                invitations().begin(other, "CLEO").sheet().orElseThrow());
        sheets.forEach(town::keep);
        assertEquals(Finished.Outcome.DONE, accept("Cleo"));
        assertEquals(Finished.Outcome.NAME_TAKEN, accept("CLEO"));
        town.pass(Duration.ofMinutes(1));
        town.join(other, "Dora");
    }

    @Test
    void anInvitationOfSomebodyWhoWillLookAfterPeopleTakesTwo() {
        for (var role : List.of(Role.PUBLISHER, Role.KEEPER)) {
            var made = invitations().make(town.person("Ana"), Set.of(role), Set.of());
            assertEquals(Made.Outcome.WAITS_FOR_SECOND, made.outcome());
            var token = made.token().orElseThrow();
            assertEquals(
                    Begun.Outcome.LINK_IS_NOT_OPEN,
                    invitations().begin(token, "Cleo").outcome());
            long id = made.link().orElseThrow().id();
            assertEquals(Decision.SAME_PERSON, links().confirm(town.person("Ana"), id));
            assertEquals(Decision.DONE, links().confirm(town.person("Ben"), id));
            assertEquals(Decision.OVER, links().confirm(town.person("Ben"), id));
            assertTrue(town.join(token, role.name()).may(role));
        }
    }

    @Test
    void aLinkThatWaitedLastsFor72HoursFromItsSecondPerson() {
        var made = invitations().make(town.person("Ana"), Set.of(Role.KEEPER), Set.of());
        town.pass(Duration.ofHours(71));
        links().confirm(town.person("Ben"), made.link().orElseThrow().id());
        town.pass(Duration.ofHours(71));
        assertEquals(1, links().list().size());
        town.join(made.token().orElseThrow(), "Cleo");
        assertEquals(List.of(), links().list());
    }

    @Test
    void whoDoesNotLookAfterPeopleNeitherInvitesNorConfirmsNorWithdraws() {
        var cleo = town.join(editor(), "Cleo");
        var editors = Set.of(Role.EDITOR);
        assertEquals(
                Made.Outcome.NOT_ALLOWED,
                invitations().make(cleo, editors, Set.of()).outcome());
        var made = invitations().make(town.person("Ana"), Set.of(Role.KEEPER), Set.of());
        long id = made.link().orElseThrow().id();
        assertEquals(Decision.NOT_ALLOWED, links().confirm(cleo, id));
        assertEquals(Decision.NOT_ALLOWED, links().withdraw(cleo, id));
        town.entrance().retirement().retireOnTheServer(town.person("Ben"));
        assertEquals(Decision.NOT_ALLOWED, links().confirm(town.person("Ben"), id));
    }

    @Test
    void aWithdrawnInvitationDoesNotWork() {
        var made = invitations().make(town.person("Ana"), Set.of(Role.EDITOR), Set.of());
        var token = made.token().orElseThrow();
        town.keep(invitations().begin(token, "Cleo").sheet().orElseThrow());
        assertEquals(
                Decision.DONE,
                links().withdraw(town.person("Ben"), made.link().orElseThrow().id()));
        assertEquals(Finished.Outcome.LINK_IS_OVER, accept("Cleo"));
        assertEquals(
                Begun.Outcome.LINK_IS_NOT_OPEN,
                invitations().begin(token, "Cleo").outcome());
    }

    @Test
    void theLinksOfSomebodyWhoWasRetiredDieWithTheirPart() {
        var token = editor();
        town.keep(invitations().begin(token, "Cleo").sheet().orElseThrow());
        town.entrance().retirement().retire(town.person("Ben"), town.person("Ana"));
        assertEquals(
                Link.State.WITHDRAWN,
                town.entrance().links().look(token).orElseThrow().state());
        assertEquals(Finished.Outcome.LINK_IS_OVER, accept("Cleo"));
    }

    @Test
    void anInvitationNeedsARoleAndATranslatorALanguage() {
        var ana = town.person("Ana");
        assertEquals(
                Made.Outcome.NO_ROLE,
                invitations().make(ana, Set.of(), Set.of(SPANISH)).outcome());
        assertEquals(
                Made.Outcome.NO_LANGUAGE,
                invitations().make(ana, Set.of(Role.TRANSLATOR), Set.of()).outcome());
    }

    @Test
    void aTokenNobodyWasGivenOpensNothing() {
        assertEquals(Optional.empty(), links().look(new Token("made up")));
        assertEquals(
                Begun.Outcome.LINK_IS_NOT_OPEN,
                invitations().begin(new Token("made up"), "Cleo").outcome());
        assertEquals(
                Finished.Outcome.SHEET_IS_OVER,
                invitations()
                        .accept(new Token("made up"), new Passphrase("a"), "000000")
                        .outcome());
    }

    @Test
    void noTokenAndNoPassphraseIsInTheRecord() {
        var token = editor();
        town.join(token, "Cleo");
        var secrets = List.of(
                token.text(),
                town.sheet("Cleo").enrolment().text(),
                town.passphrase("Cleo").text(),
                town.sheet("Cleo").base32(),
                town.sheet("Cleo").codes().get(0).text());
        var everything = town.everything();
        assertTrue(everything.contains("Cleo"));
        secrets.forEach(secret -> assertTrue(!everything.contains(secret)));
    }

    private Token editor() {
        return invitations()
                .make(town.person("Ana"), Set.of(Role.EDITOR), Set.of())
                .token()
                .orElseThrow();
    }

    private Finished.Outcome accept(String name) {
        return invitations()
                .accept(town.sheet(name).enrolment(), town.passphrase(name), town.code(name))
                .outcome();
    }

    private Invitations invitations() {
        return town.entrance().invitations();
    }

    private PendingLinks links() {
        return town.entrance().links();
    }
}
