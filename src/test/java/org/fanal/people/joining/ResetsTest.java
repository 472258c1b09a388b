package org.fanal.people.joining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.fanal.people.Person;
import org.fanal.people.Role;
import org.fanal.people.Town;
import org.fanal.people.access.SignIn;
import org.fanal.people.credential.Finished;
import org.fanal.people.secret.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResetsTest {
    @TempDir
    Path folder;

    private Town town;
    private Person cleo;

    @BeforeEach
    void build() {
        town = Town.withTwoPublishers(folder);
        cleo = town.joinWith("Cleo", Set.of(Role.EDITOR));
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void twoTogetherLetSomebodyBackIn() {
        var made = resets().make(town.person("Ana"), cleo);
        assertEquals(Made.Outcome.WAITS_FOR_SECOND, made.outcome());
        var token = made.token().orElseThrow();
        assertEquals(Begun.Outcome.LINK_IS_NOT_OPEN, resets().begin(token).outcome());
        long id = made.link().orElseThrow().id();
        assertEquals(Decision.SAME_PERSON, town.entrance().links().confirm(town.person("Ana"), id));
        assertEquals(Decision.DONE, town.entrance().links().confirm(town.person("Ben"), id));
        finish(token);
        assertEquals(SignIn.Outcome.SIGNED_IN, town.signIn("Cleo").outcome());
    }

    @Test
    void aResetEndsTheOldWayInAndEverySession() {
        var session = town.signIn("Cleo").opened().orElseThrow().token();
        var oldPassphrase = town.passphrase("Cleo");
        town.pass(Duration.ofMinutes(1));
        var oldCode = town.code("Cleo");
        finish(resets().makeOnTheServer(cleo).token().orElseThrow());
        assertEquals(Optional.empty(), town.entrance().sessions().find(session));
        var signIn = town.entrance().signIn();
        assertEquals(
                SignIn.Outcome.REFUSED,
                signIn.attempt("Cleo", oldPassphrase, oldCode).outcome());
        assertEquals(
                SignIn.Outcome.REFUSED,
                signIn.attempt("Cleo", oldPassphrase, town.code("Cleo")).outcome());
        assertEquals(SignIn.Outcome.SIGNED_IN, town.signIn("Cleo").outcome());
    }

    @Test
    void theOldWayInWorksUntilTheNewOneDoes() {
        var token = resets().makeOnTheServer(cleo).token().orElseThrow();
        assertEquals(Begun.Outcome.SHOWN, resets().begin(token).outcome());
        assertEquals(SignIn.Outcome.SIGNED_IN, town.signIn("Cleo").outcome());
    }

    @Test
    void aResetLinkWorksOnceAndOnlyAsThat() {
        var token = resets().makeOnTheServer(cleo).token().orElseThrow();
        assertEquals(
                Begun.Outcome.LINK_IS_NOT_OPEN,
                town.entrance().invitations().begin(token, "Dora").outcome());
        finish(token);
        assertEquals(Begun.Outcome.LINK_IS_NOT_OPEN, resets().begin(token).outcome());
        var invitation = town.entrance().invitations().makeOnTheServer(Set.of(Role.EDITOR), Set.of());
        assertEquals(
                Begun.Outcome.LINK_IS_NOT_OPEN,
                resets().begin(invitation.token().orElseThrow()).outcome());
    }

    @Test
    void aSheetOfAResetIsNotFinishedAsAnotherKind() {
        var sheet = resets().begin(resets().makeOnTheServer(cleo).token().orElseThrow())
                .sheet()
                .orElseThrow();
        town.keep(sheet);
        assertEquals(
                Finished.Outcome.LINK_IS_OVER,
                town.entrance()
                        .invitations()
                        .accept(sheet.enrolment(), town.passphrase("Cleo"), town.code("Cleo"))
                        .outcome());
        assertEquals(
                Finished.Outcome.SHEET_IS_OVER,
                town.entrance()
                        .recovery()
                        .finish(sheet.enrolment(), town.passphrase("Cleo"), town.code("Cleo"))
                        .outcome());
    }

    @Test
    void ofTwoResetsTheOlderSheetIsOverOnceTheNewerIsInForce() {
        var one = resets().makeOnTheServer(cleo).token().orElseThrow();
        var other = resets().makeOnTheServer(cleo).token().orElseThrow();
        var older = resets().begin(one).sheet().orElseThrow();
        finish(other);
        assertEquals(
                Finished.Outcome.WRONG_CODE,
                resets().finish(older.enrolment(), older.passphrase().orElseThrow(), town.code("Cleo"))
                        .outcome());
        town.keep(older);
        assertEquals(
                Finished.Outcome.SHEET_IS_OVER,
                resets().finish(older.enrolment(), town.passphrase("Cleo"), town.code("Cleo"))
                        .outcome());
    }

    @Test
    void nobodyResetsTheirOwnWayInWithTheHelpOfOne() {
        var ana = town.person("Ana");
        assertEquals(Made.Outcome.ABOUT_ONESELF, resets().make(ana, ana).outcome());
        var made = resets().make(town.person("Ben"), ana);
        assertEquals(
                Decision.ABOUT_ONESELF,
                town.entrance().links().confirm(ana, made.link().orElseThrow().id()));
        assertEquals(Made.Outcome.NOT_ALLOWED, resets().make(cleo, ana).outcome());
    }

    @Test
    void theRetiredAreNotLetBackIn() {
        var token = resets().makeOnTheServer(cleo).token().orElseThrow();
        var sheet = resets().begin(token).sheet().orElseThrow();
        town.keep(sheet);
        town.entrance().retirement().retireOnTheServer(cleo);
        assertEquals(Made.Outcome.RETIRED, resets().makeOnTheServer(cleo).outcome());
        assertEquals(
                Finished.Outcome.LINK_IS_OVER,
                resets().finish(sheet.enrolment(), town.passphrase("Cleo"), town.code("Cleo"))
                        .outcome());
        assertTrue(town.person("Cleo").isRetired());
    }

    private void finish(Token token) {
        var sheet = resets().begin(token).sheet().orElseThrow();
        town.keep(sheet);
        assertEquals(
                Finished.Outcome.DONE,
                resets().finish(sheet.enrolment(), town.passphrase("Cleo"), town.code("Cleo"))
                        .outcome());
        town.pass(Duration.ofMinutes(1));
    }

    private Resets resets() {
        return town.entrance().resets();
    }
}
