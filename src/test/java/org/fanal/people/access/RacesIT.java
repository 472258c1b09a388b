package org.fanal.people.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fanal.people.Role;
import org.fanal.people.Town;
import org.fanal.people.credential.Finished;
import org.fanal.people.secret.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may happen once happens once, however many ask at the same moment. */
class RacesIT {
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void ofManyWhoAcceptOneInvitationExactlyOneJoins(long seed) throws Exception {
        var random = new Random(seed);
        var token = invitation();
        var guests = 2 + random.nextInt(3);
        for (int i = 0; i < guests; i++) {
            town.keep(town.entrance()
                    .invitations()
                    .begin(token, "Guest " + i)
                    .sheet()
                    .orElseThrow());
        }
        var all = new ArrayList<Callable<Finished.Outcome>>();
        for (int i = 0; i < guests; i++) {
            var name = "Guest " + i;
            int pause = random.nextInt(3);
            all.add(() -> {
                Thread.sleep(pause);
                return accept(name);
            });
        }
        var outcomes = atOnce(all);
        assertEquals(1, count(outcomes, Finished.Outcome.DONE), outcomes::toString);
        assertEquals(guests - 1, count(outcomes, Finished.Outcome.LINK_IS_OVER), outcomes::toString);
        assertEquals(3, town.rows("person"));
    }

    @Test
    void ofTwoWhoWantOneNameByTwoInvitationsExactlyOneHasIt() throws Exception {
        var one = town.entrance()
                .invitations()
                .begin(invitation(), "Cleo")
                .sheet()
                .orElseThrow();
        var other = town.entrance()
                .invitations()
                .begin(invitation(), "cleo")
                .sheet()
                .orElseThrow();
        town.keep(one);
        town.keep(other);
        var outcomes = atOnce(List.of(() -> accept("Cleo"), () -> accept("cleo")));
        assertEquals(Set.of(Finished.Outcome.DONE, Finished.Outcome.NAME_TAKEN), Set.copyOf(outcomes));
    }

    @Test
    void ofManyWhoSignInWithOneCodeExactlyOneIsIn() throws Exception {
        for (int round = 0; round < 3; round++) {
            var outcomes = atOnce(List.of(this::signIn, this::signIn, this::signIn, this::signIn));
            assertEquals(1, count(outcomes, SignIn.Outcome.SIGNED_IN), outcomes::toString);
            assertEquals(3, count(outcomes, SignIn.Outcome.CODE_USED_ALREADY), outcomes::toString);
            town.pass(Duration.ofMinutes(1));
        }
    }

    @Test
    void ofTwoWhoUseOneRecoveryCodeExactlyOneDoes() throws Exception {
        var code = town.sheet("Ana").codes().get(0);
        var passphrase = town.passphrase("Ana");
        var recovery = town.entrance().recovery();
        var all = new ArrayList<Callable<Finished.Outcome>>();
        for (int i = 0; i < 2; i++) {
            var sheet = recovery.begin("Ana", passphrase, code).sheet().orElseThrow();
            town.keep(sheet);
            var now = town.code("Ana");
            all.add(() -> recovery.finish(sheet.enrolment(), passphrase, now).outcome());
        }
        var outcomes = atOnce(all);
        assertEquals(Set.of(Finished.Outcome.DONE, Finished.Outcome.SHEET_IS_OVER), Set.copyOf(outcomes));
        assertEquals(1, town.rows("recovery_code_use"));
    }

    @Test
    void anInvitationIsEitherAcceptedOrWithdrawn() throws Exception {
        var made = town.entrance().invitations().make(town.person("Ana"), Set.of(Role.EDITOR), Set.of());
        town.keep(town.entrance()
                .invitations()
                .begin(made.token().orElseThrow(), "Cleo")
                .sheet()
                .orElseThrow());
        long id = made.link().orElseThrow().id();
        var outcomes = atOnce(List.<Callable<String>>of(
                () -> accept("Cleo").name(),
                () -> town.entrance().links().withdraw(town.person("Ben"), id).name()));
        boolean joined = outcomes.get(0).equals("DONE");
        assertEquals(joined ? List.of("DONE", "OVER") : List.of("LINK_IS_OVER", "DONE"), outcomes);
    }

    private static <T> List<T> atOnce(List<Callable<T>> all) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(all.size());
        var threads = Executors.newFixedThreadPool(all.size());
        try {
            var running = new ArrayList<Future<T>>();
            for (var each : all) {
                running.add(threads.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> long count(List<T> outcomes, T outcome) {
        return outcomes.stream().filter(outcome::equals).count();
    }

    private SignIn.Outcome signIn() {
        return town.signIn("Ana").outcome();
    }

    private Finished.Outcome accept(String name) {
        return town.entrance()
                .invitations()
                .accept(town.sheet(name).enrolment(), town.passphrase(name), town.code(name))
                .outcome();
    }

    private Token invitation() {
        return town.entrance()
                .invitations()
                .makeOnTheServer(Set.of(Role.EDITOR), Set.of())
                .token()
                .orElseThrow();
    }
}
