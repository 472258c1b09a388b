package org.fanal.editing.translating;

import static org.fanal.TestDesk.must;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fanal.TestDesk;
import org.fanal.content.Slug;
import org.fanal.editing.translating.offline.Wish;
import org.fanal.language.Languages;
import org.fanal.people.Role;
import org.fanal.store.PostgresServer;
import org.fanal.store.Store;
import org.fanal.store.StoreSettings;
import org.fanal.translation.exchange.Format;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same on PostgreSQL, and an hour of a translator there. */
class ConfirmationRulesIT extends ConfirmationRulesTest {
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

    @Override
    Store open() {
        return Store.open(new StoreSettings(folder, Optional.of(postgres.newDatabase())));
    }

    @Test
    void aTextIsWrittenConfirmedAndReadFilesGoOutAndIn(@TempDir Path site) {
        var settings = new StoreSettings(site.resolve("data"), Optional.of(postgres.newDatabase()));
        try (var house = TestDesk.small(site, settings)) {
            house.joinQuietly("Sol", List.of(Role.TRANSLATOR), List.of("es"));
            var desk = house.translating();
            var spanish = Languages.known("es").orElseThrow();
            var door = new Slug("at-my-door");
            var tam = house.person("Tam");
            var sol = house.person("Sol");
            var piece = desk.page(tam, spanish, door).orElseThrow().pieces().get(0);
            must(desk.save(tam, piece.place(), Optional.empty(), List.of("Si agentes vienen a su puerta")));
            piece = desk.segment(sol, piece.place()).orElseThrow().piece();
            must(desk.confirm(sol, piece.place(), new Seen(piece.place().key(), piece.hash())));
            assertTrue(house.text("at-my-door", "es").contains("es: Si agentes vienen a su puerta\n"));
            var file = must(desk.download(tam, new Wish(spanish, Optional.empty(), false, Format.ZIP)));
            var counts = must(desk.take(tam, spanish, file.name(), file.bytes()))
                    .upload()
                    .counts();
            assertEquals(
                    List.of("empty", "kept"), counts.keySet().stream().sorted().toList());
            must(desk.ask(tam, piece.place(), "Which agents?"));
            assertEquals(1, desk.work(sol, spanish).questions());
        }
    }
}
