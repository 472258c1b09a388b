package org.fanal.editing.publishing;

import static org.fanal.TestDesk.must;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fanal.TestDesk;
import org.fanal.editing.Decision;
import org.fanal.editing.Desk;
import org.fanal.editing.Draft;
import org.fanal.editing.Edit;
import org.fanal.editing.outcome.Outcome;
import org.fanal.editing.outcome.Refusal.Reason;
import org.fanal.editing.record.Document;
import org.fanal.store.PostgresServer;
import org.fanal.store.StoreSettings;
import org.fanal.store.StoreUnavailable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one PostgreSQL. {@code -Draces=200} for the whole drill. */
class TwoNodesIT {
    private static final Document DOOR = TestDesk.page("at-my-door");
    private static final int RACES = Integer.getInteger("races", 20);

    private static PostgresServer postgres;

    @TempDir
    Path folder;

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

    private TestDesk house() {
        return TestDesk.small(folder, new StoreSettings(folder.resolve("data"), Optional.of(postgres.newDatabase())));
    }

    @Test
    void ofTwoSimultaneousPublicationsExactlyOneWinsAndTheOtherGetsBothTexts() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try (var house = house();
                var other = house.node()) {
            for (int race = 0; race < RACES; race++) {
                var evas = waiting(house, "Eva", "Eva " + race);
                var emils = waiting(house, "Emil", "Emil " + race);
                var answers = both(
                        two,
                        () -> approve(house, house.desk(), "Ana", evas),
                        () -> approve(house, other.desk(), "Ben", emils));
                assertEquals(1, answers.stream().filter(Outcome::isDone).count(), "race " + race + ": " + answers);
                var refusal = answers.stream()
                        .flatMap(answer -> answer.refusal().stream())
                        .findFirst()
                        .orElseThrow();
                assertEquals(Reason.CONFLICT, refusal.reason());
                var conflict = refusal.conflict().orElseThrow();
                var texts = conflict.yours() + conflict.theirs();
                assertTrue(texts.contains("Eva " + race) && texts.contains("Emil " + race), "race " + race);
                house.live().catchUp();
                other.publisher().catchUp();
                assertEquals(house.published(), other.publisher().published().texts());
                assertEquals(race + 2L, editions(house));
            }
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void whatOneNodePublishesTheOtherServesWithinTwoSeconds() throws InterruptedException {
        try (var house = house();
                var other = house.node();
                var watch = new NodeWatch(List.of(other.publisher()::catchUp), TwoNodesIT::unexpected).start()) {
            house.publish(DOOR, "Keep a copy", "Keep two copies");
            long published = System.nanoTime();
            while (!other.publisher().published().body(DOOR).orElseThrow().contains("two copies")) {
                assertTrue(System.nanoTime() - published < 30_000_000_000L, "the watch never looked");
                Thread.sleep(20);
            }
            System.err.printf("the other node served it after %d ms%n", (System.nanoTime() - published) / 1_000_000);
            assertTrue(other.live().site() == other.publisher().published().site());
        }
    }

    @Test
    void whileTheDatabaseIsAwayReadersKeepWhatTheyHaveAndAfterwardsTheNodeCatchesUp() {
        try (var house = house();
                var other = house.node()) {
            var draft = house.write("Eva", DOOR, "Keep a copy", "Keep two copies");
            var before = other.live().site();
            postgres.stop();
            assertThrows(StoreUnavailable.class, () -> other.publisher().catchUp());
            assertThrows(StoreUnavailable.class, () -> house.desk().save(house.person("Eva"), Edit.of(draft, "x")));
            assertTrue(before == other.live().site());
            postgres.startAgain();
            again(() -> {
                house.approve("Ana", house.submit("Eva", draft, "Two."));
                return true;
            });
            again(() -> {
                other.publisher().catchUp();
                return true;
            });
            assertTrue(other.publisher().published().body(DOOR).orElseThrow().contains("two copies"));
        }
    }

    private static void unexpected(RuntimeException trouble) {
        throw trouble;
    }

    private static Draft waiting(TestDesk house, String name, String text) {
        house.live().catchUp();
        var opened = house.desk().open(DOOR);
        var edit = Edit.of(DOOR, opened.publication(), opened.body().replaceFirst("Keep .*", "Keep " + text + "."));
        return house.submit(
                name, must(house.desk().save(house.person(name), edit)).draft(), text);
    }

    private static Outcome<Decision> approve(TestDesk house, Desk desk, String name, Draft draft) {
        var submission = draft.submission().orElseThrow();
        return desk.approve(house.person(name), submission.id(), submission.hash(), "");
    }

    private static <T> List<T> both(ExecutorService threads, Callable<T> one, Callable<T> other)
            throws InterruptedException, ExecutionException {
        var results = threads.invokeAll(List.of(one, other));
        return List.of(results.get(0).get(), results.get(1).get());
    }

    private static long editions(TestDesk house) {
        return house.store()
                .read(handle -> handle.createQuery("select count(*) from edition where document = :path")
                        .bind("path", DOOR.path())
                        .mapTo(Long.class)
                        .one());
    }

    /** A pool that lost its server needs a moment. */
    private static void again(Callable<Boolean> work) {
        for (int left = 100; ; left--) {
            try {
                work.call();
                return;
            } catch (StoreUnavailable e) {
                if (left == 0) {
                    throw e;
                }
                pause();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
