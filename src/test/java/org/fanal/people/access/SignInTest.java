package org.fanal.people.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanal.people.Person;
import org.fanal.people.Town;
import org.fanal.people.access.SignIn.Outcome;
import org.fanal.people.secret.Passphrase;
import org.fanal.people.secret.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {
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
    void nameAndPassphraseMayBeTypedInAnyCaseAndWidth() {
        var typed = new Passphrase(town.passphrase("Ana").text().toUpperCase(Locale.ROOT));
        assertEquals(
                Outcome.SIGNED_IN,
                town.entrance()
                        .signIn()
                        .attempt("ａｎａ ", typed, town.code("Ana"))
                        .outcome());
    }

    @Test
    void allThreeMustBeRightAndWhichIsWrongIsNotTold() {
        var signIn = town.entrance().signIn();
        var passphrase = town.passphrase("Ana");
        var code = town.code("Ana");
        var attempts = List.of(
                signIn.attempt("Nobody", passphrase, code),
                signIn.attempt("", new Passphrase(""), ""),
                signIn.attempt("Ana", town.passphrase("Ben"), code),
                signIn.attempt("Ben", passphrase, code),
                signIn.attempt("Ana", passphrase, "000000"),
                signIn.attempt("Ana", passphrase, town.code("Ben")));
        attempts.forEach(attempt -> assertEquals(attempts.get(0), attempt));
        assertEquals(Outcome.REFUSED, attempts.get(0).outcome());
        assertEquals(0, town.rows("person_session"));
    }

    @Test
    void eachCodeWorksOnce() {
        assertEquals(Outcome.SIGNED_IN, town.signIn("Ana").outcome());
        assertEquals(Outcome.CODE_USED_ALREADY, town.signIn("Ana").outcome());
        town.pass(Duration.ofSeconds(30));
        assertEquals(Outcome.SIGNED_IN, town.signIn("Ana").outcome());
    }

    @Test
    void anEarlierCodeThatWasNotUsedStillWorksAfterALaterOneWithinTheWindow() {
        var early = town.code("Ana");
        town.pass(Duration.ofSeconds(30));
        assertEquals(Outcome.SIGNED_IN, town.signIn("Ana").outcome());
        assertEquals(
                Outcome.SIGNED_IN,
                town.entrance()
                        .signIn()
                        .attempt("Ana", town.passphrase("Ana"), early)
                        .outcome());
    }

    @Test
    void afterFiveTriesAMinuteMustPassAndThenTheRightWordsWorkAgain() {
        for (int i = 0; i < 5; i++) {
            assertEquals(
                    Outcome.REFUSED,
                    town.entrance()
                            .signIn()
                            .attempt("Ana", new Passphrase("guess"), "000000")
                            .outcome());
        }
        var held = town.signIn("Ana");
        assertEquals(Outcome.WAIT, held.outcome());
        assertEquals(Duration.ofMinutes(1), held.pause());
        assertEquals(Outcome.SIGNED_IN, town.signIn("Ben").outcome());
        town.pass(Duration.ofMinutes(1));
        assertEquals(Outcome.SIGNED_IN, town.signIn("Ana").outcome());
    }

    @Test
    void whoeverGivesTheRightPassphraseAndAWrongCodeIsNoted() {
        town.entrance().signIn().attempt("Ana", town.passphrase("Ana"), "000000");
        assertTrue(town.everything().contains("refused a wrong code"));
    }

    @Test
    void aSessionEndsAfter30MinutesWithoutARequest() {
        var token = open("Ana").token();
        for (int i = 0; i < 5; i++) {
            town.pass(Duration.ofMinutes(29));
            assertTrue(sessions().find(token).isPresent());
        }
        town.pass(Duration.ofMinutes(30));
        assertEquals(Optional.empty(), sessions().find(token));
        assertEquals(List.of(), sessions().list(town.person("Ana")));
    }

    @Test
    void aSessionEndsAfter8HoursHoweverBusy() {
        var opened = open("Ana");
        for (int i = 0; i < 47; i++) {
            town.pass(Duration.ofMinutes(10));
            assertTrue(sessions().find(opened.token()).isPresent());
        }
        town.pass(Duration.ofMinutes(10));
        assertEquals(Optional.empty(), sessions().find(opened.token()));
        assertEquals(town.clock().instant(), opened.session().ends());
    }

    @Test
    void aPersonSeesTheirOwnSessionsAndEndsThem() {
        var first = open("Ana");
        town.pass(Duration.ofMinutes(5));
        var second = open("Ana");
        assertNotEquals(first.token(), second.token());
        var ana = town.person("Ana");
        assertEquals(
                List.of(second.session().id(), first.session().id()),
                sessions().list(ana).stream().map(Session::id).toList());
        assertTrue(!sessions().end(town.person("Ben"), first.session().id()));
        assertTrue(sessions().end(ana, first.session().id()));
        assertTrue(!sessions().end(ana, first.session().id()));
        assertEquals(Optional.empty(), sessions().find(first.token()));
        assertTrue(sessions().find(second.token()).isPresent());
    }

    @Test
    void aPersonEndsAllTheirOtherSessionsAtOnce() {
        var bens = open("Ben");
        var lost = open("Ana");
        town.pass(Duration.ofMinutes(1));
        var used = open("Ana");
        assertEquals(1, sessions().endOthers(used.session()));
        assertEquals(Optional.empty(), sessions().find(lost.token()));
        assertTrue(sessions().find(used.token()).isPresent());
        assertTrue(sessions().find(bens.token()).isPresent());
    }

    @Test
    void aRequestIsNotedOnceAMinuteOnly() {
        var opened = open("Ana");
        town.pass(Duration.ofSeconds(59));
        sessions().find(opened.token());
        assertEquals(
                opened.session().seen(),
                sessions().list(town.person("Ana")).get(0).seen());
        town.pass(Duration.ofSeconds(1));
        sessions().find(opened.token());
        assertEquals(
                town.clock().instant(),
                sessions().list(town.person("Ana")).get(0).seen());
    }

    @Test
    void noMadeUpTokenOpensASession() {
        open("Ana");
        assertEquals(Optional.empty(), sessions().find(new Token("")));
        assertEquals(Optional.empty(), sessions().find(new Token("made up")));
    }

    @Test
    void retiringSomebodyEndsTheirSessionsAndTheirWayIn() {
        var token = open("Ben").token();
        town.pass(Duration.ofMinutes(1));
        assertEquals(Retirement.Outcome.RETIRED, retire("Ana", "Ben"));
        assertEquals(Optional.empty(), sessions().find(token));
        assertEquals(Outcome.REFUSED, town.signIn("Ben").outcome());
        assertEquals(Retirement.Outcome.ALREADY, retire("Ana", "Ben"));
        assertEquals(Retirement.Outcome.NOT_ALLOWED, retire("Ben", "Ana"));
        assertTrue(town.person("Ben").retired().isPresent());
    }

    @Test
    void everyoneMayRetireThemselves() {
        assertEquals(Retirement.Outcome.RETIRED, retire("Ana", "Ana"));
        assertTrue(town.person("Ana").isRetired());
    }

    private Retirement.Outcome retire(String by, String whom) {
        Person person = town.person(by);
        return town.entrance().retirement().retire(person, town.person(whom));
    }

    private Opened open(String name) {
        return town.signIn(name).opened().orElseThrow();
    }

    private Sessions sessions() {
        return town.entrance().sessions();
    }
}
