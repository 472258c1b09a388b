package org.fanal.people.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.fanal.people.Town;
import org.fanal.people.credential.Finished;
import org.fanal.people.credential.Sheet;
import org.fanal.people.secret.Passphrase;
import org.fanal.people.secret.RecoveryCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
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
    void aRecoveryCodeAndThePassphraseGiveANewSecondFactor() {
        var session = town.signIn("Ana").opened().orElseThrow().token();
        var old = town.sheet("Ana");
        var attempt = begin(old.codes().get(3));
        assertEquals(Recovery.Outcome.SHOWN, attempt.outcome());
        var sheet = attempt.sheet().orElseThrow();
        assertEquals(Optional.empty(), sheet.passphrase());
        assertNotEquals(old.base32(), sheet.base32());
        assertEquals(Finished.Outcome.DONE, finish(sheet));
        assertEquals(Optional.empty(), town.entrance().sessions().find(session));
        town.pass(Duration.ofMinutes(1));
        assertEquals(SignIn.Outcome.SIGNED_IN, town.signIn("Ana").outcome());
    }

    @Test
    void eachCodeWorksOnceHoweverManySheetsWereShownForIt() {
        var code = town.sheet("Ana").codes().get(0);
        var one = begin(code).sheet().orElseThrow();
        var other = begin(code).sheet().orElseThrow();
        assertEquals(Finished.Outcome.DONE, finish(one));
        assertEquals(Finished.Outcome.SHEET_IS_OVER, finish(other));
        assertEquals(Recovery.Outcome.REFUSED, begin(code).outcome());
    }

    @Test
    void theOldCodesAreOverWithTheOldSheet() {
        var old = town.sheet("Ana").codes();
        assertEquals(8, town.entrance().recovery().codesLeft(town.person("Ana")));
        finish(begin(old.get(0)).sheet().orElseThrow());
        assertEquals(Recovery.Outcome.REFUSED, begin(old.get(1)).outcome());
        assertEquals(8, town.entrance().recovery().codesLeft(town.person("Ana")));
        assertEquals(
                Recovery.Outcome.SHOWN, begin(town.sheet("Ana").codes().get(7)).outcome());
    }

    @Test
    void aCodeIsKnownHoweverItIsTyped() {
        var text = town.sheet("Ana").codes().get(2).text();
        var typed = new RecoveryCode(" " + text.toLowerCase(Locale.ROOT).replace('-', ' '));
        assertEquals(Recovery.Outcome.SHOWN, begin(typed).outcome());
    }

    @Test
    void aCodeWithoutItsPersonsPassphraseIsWorthNothing() {
        var recovery = town.entrance().recovery();
        var code = town.sheet("Ana").codes().get(0);
        assertEquals(
                Recovery.Outcome.REFUSED,
                recovery.begin("Ana", new Passphrase("a guess"), code).outcome());
        assertEquals(
                Recovery.Outcome.REFUSED,
                recovery.begin("Ben", town.passphrase("Ben"), code).outcome());
        assertEquals(
                Recovery.Outcome.REFUSED,
                recovery.begin("Nobody", new Passphrase("a guess"), code).outcome());
        assertEquals(
                Recovery.Outcome.REFUSED, begin(new RecoveryCode("00000-00000")).outcome());
    }

    @Test
    void guessesCountLikeThoseAtTheSignIn() {
        for (int i = 0; i < 5; i++) {
            assertEquals(
                    Recovery.Outcome.REFUSED,
                    begin(new RecoveryCode("00000-00000")).outcome());
        }
        assertEquals(
                Recovery.Outcome.WAIT, begin(town.sheet("Ana").codes().get(0)).outcome());
        assertEquals(SignIn.Outcome.WAIT, town.signIn("Ana").outcome());
    }

    @Test
    void somebodySignedInMayHaveANewSheetWithEverythingNew() {
        var old = town.passphrase("Ana");
        var attempt = town.entrance().recovery().renew(town.person("Ana"), old, town.code("Ana"));
        var sheet = attempt.sheet().orElseThrow();
        assertNotEquals(Optional.of(old), sheet.passphrase());
        assertEquals(Finished.Outcome.DONE, finish(sheet));
        town.pass(Duration.ofMinutes(1));
        assertEquals(SignIn.Outcome.SIGNED_IN, town.signIn("Ana").outcome());
        assertEquals(
                Recovery.Outcome.REFUSED,
                town.entrance()
                        .recovery()
                        .renew(town.person("Ana"), old, town.code("Ana"))
                        .outcome());
    }

    @Test
    void aNewSheetTakesAFreshCodeToo() {
        var recovery = town.entrance().recovery();
        town.signIn("Ana");
        assertEquals(
                Recovery.Outcome.REFUSED,
                recovery.renew(town.person("Ana"), town.passphrase("Ana"), town.code("Ana"))
                        .outcome());
    }

    @Test
    void aSheetThatIsNotFinishedChangesNothing() {
        assertTrue(begin(town.sheet("Ana").codes().get(0)).sheet().isPresent());
        assertEquals(SignIn.Outcome.SIGNED_IN, town.signIn("Ana").outcome());
        assertEquals(8, town.entrance().recovery().codesLeft(town.person("Ana")));
    }

    private Recovery.Attempt begin(RecoveryCode code) {
        return town.entrance().recovery().begin("Ana", town.passphrase("Ana"), code);
    }

    private Finished.Outcome finish(Sheet sheet) {
        town.keep(sheet);
        return town.entrance()
                .recovery()
                .finish(sheet.enrolment(), town.passphrase("Ana"), town.code("Ana"))
                .outcome();
    }
}
