package org.fanal.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.fanal.language.Languages;
import org.fanal.people.access.Entrance;
import org.fanal.people.access.Retirement;
import org.fanal.people.access.SignIn;
import org.fanal.people.credential.Finished;
import org.fanal.people.joining.Decision;
import org.fanal.people.joining.Made;
import org.fanal.people.roles.RoleChange;
import org.fanal.people.roles.RoleProposals;
import org.fanal.store.PostgresServer;
import org.fanal.store.Store;
import org.fanal.store.StoreSettings;
import org.fanal.store.audit.Audit;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same tables and acts on PostgreSQL, and on two nodes at once. */
class PeopleOnPostgresIT {
    private static PostgresServer postgres;

    @BeforeAll
    static void start() {
        postgres = PostgresServer.start();
    }

    @AfterAll
    static void stop() {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void everythingPeopleDoWorksOnPostgresToo() {
        try (var town = new Town(open(postgres.newDatabase()))) {
            var links = town.entrance().firstLinks().make();
            town.join(links.get(0), "Ana");
            town.join(links.get(1), "Ben");
            signInAndOut(town);
            inviteByTwo(town);
            giveByTwo(town);
            recover(town);
            town.entrance().resets().make(town.person("Ana"), town.person("Cleo"));
            assertEquals(
                    Retirement.Outcome.RETIRED,
                    town.entrance().retirement().retire(town.person("Ana"), town.person("Cleo")));
            assertEquals(SignIn.Outcome.REFUSED, town.signIn("Cleo").outcome());
            assertEquals(3, town.entrance().people().all().size());
            assertThrows(
                    UnableToExecuteStatementException.class, () -> town.store().write(handle -> handle.execute("""
                            insert into link_confirmation (link, made_by, confirmed_by, at)
                            select id, made_by, made_by, made_at from link where kind = 'reset'""")));
            assertFalse(town.everything().contains(town.passphrase("Ana").text()));
        }
    }

    @Test
    void ofTwoNodesExactlyOneTakesAnInvitationAndOneACode() throws Exception {
        var url = postgres.newDatabase();
        try (var town = new Town(open(url));
                var elsewhere = open(url)) {
            var links = town.entrance().firstLinks().make();
            town.join(links.get(0), "Ana");
            var other = Entrance.open(elsewhere, new Audit(town.clock()), town.clock(), "Fanal", SecondPerson.AGE);
            for (int round = 0; round < 3; round++) {
                var name = "Guest " + round;
                var link = town.entrance().invitations().makeOnTheServer(Set.of(Role.EDITOR), Set.of());
                var sheets = List.of(
                        town.entrance().invitations().begin(link.token().orElseThrow(), name),
                        other.invitations().begin(link.token().orElseThrow(), name + "x"));
                sheets.forEach(begun -> town.keep(begun.sheet().orElseThrow()));
                var joined = both(() -> accept(town, town.entrance(), name), () -> accept(town, other, name + "x"));
                assertEquals(Set.of(Finished.Outcome.DONE, Finished.Outcome.LINK_IS_OVER), Set.copyOf(joined));
                var signedIn = both(() -> signIn(town, town.entrance()), () -> signIn(town, other));
                assertEquals(Set.of(SignIn.Outcome.SIGNED_IN, SignIn.Outcome.CODE_USED_ALREADY), Set.copyOf(signedIn));
                town.pass(Duration.ofMinutes(1));
            }
        }
    }

    private static void signInAndOut(Town town) {
        var opened = town.signIn("Ana").opened().orElseThrow();
        town.pass(Duration.ofMinutes(1));
        assertTrue(town.entrance().sessions().find(opened.token()).isPresent());
        assertEquals(1, town.entrance().sessions().list(town.person("Ana")).size());
        assertTrue(town.entrance()
                .sessions()
                .end(town.person("Ana"), opened.session().id()));
        assertEquals(Optional.empty(), town.entrance().sessions().find(opened.token()));
    }

    private static void inviteByTwo(Town town) {
        var made = town.entrance()
                .invitations()
                .make(
                        town.person("Ana"),
                        Set.of(Role.KEEPER, Role.TRANSLATOR),
                        Set.of(Languages.all().get(1)));
        assertEquals(Made.Outcome.WAITS_FOR_SECOND, made.outcome());
        assertEquals(
                Decision.DONE,
                town.entrance()
                        .links()
                        .confirm(town.person("Ben"), made.link().orElseThrow().id()));
        assertEquals(1, town.entrance().links().list().size());
        town.join(made.token().orElseThrow(), "Cleo");
    }

    private static void giveByTwo(Town town) {
        var roles = town.entrance().roles();
        roles.propose(town.person("Ana"), town.person("Cleo"), RoleChange.giving(Role.PUBLISHER));
        var id = roles.open().get(0).id();
        assertEquals(RoleProposals.Outcome.DONE, roles.confirm(town.person("Ben"), id));
        assertEquals(
                Set.of(Role.KEEPER, Role.TRANSLATOR, Role.PUBLISHER),
                town.person("Cleo").roles());
    }

    private static void recover(Town town) {
        var recovery = town.entrance().recovery();
        var sheet = recovery.begin(
                        "Cleo",
                        town.passphrase("Cleo"),
                        town.sheet("Cleo").codes().get(5))
                .sheet()
                .orElseThrow();
        town.keep(sheet);
        var finished = recovery.finish(sheet.enrolment(), town.passphrase("Cleo"), town.code("Cleo"));
        assertEquals(Finished.Outcome.DONE, finished.outcome());
    }

    private static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var results = new ArrayList<T>();
            for (var each : threads.invokeAll(List.of(one, other))) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Finished.Outcome accept(Town town, Entrance entrance, String name) {
        return entrance.invitations()
                .accept(town.sheet(name).enrolment(), town.passphrase(name), town.code(name))
                .outcome();
    }

    private static SignIn.Outcome signIn(Town town, Entrance entrance) {
        return entrance.signIn()
                .attempt("Ana", town.passphrase("Ana"), town.code("Ana"))
                .outcome();
    }

    private static Store open(String url) {
        return Store.open(new StoreSettings(Path.of("data"), Optional.of(url)));
    }
}
