package org.fanal.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fanal.language.Language;
import org.fanal.people.access.Entrance;
import org.fanal.people.access.SignIn;
import org.fanal.people.credential.Finished;
import org.fanal.people.credential.Sheet;
import org.fanal.people.factor.Totp;
import org.fanal.people.secret.Passphrase;
import org.fanal.people.secret.Token;
import org.fanal.store.EmptyRecord;
import org.fanal.store.Store;
import org.fanal.store.StoreSettings;
import org.fanal.store.audit.Audit;

/** A record with people in it, their sheets in their drawers, and a clock that the test turns. */
public final class Town implements AutoCloseable {
    private static final String FILE = "fanal.mv.db";

    private final Map<String, Sheet> sheets = new HashMap<>();
    private final Map<String, Passphrase> passphrases = new HashMap<>();
    private final TurningClock clock;
    private final Store store;
    private final Entrance entrance;

    public Town(Store store) {
        this(store, new TurningClock());
    }

    private Town(Store store, TurningClock clock) {
        this.store = store;
        this.clock = clock;
        entrance = Entrance.open(store, new Audit(clock), clock, "Fanal", SecondPerson.AGE);
    }

    /** The same people with the same sheets on the same record, opened anew. */
    public Town reopened(Store again) {
        var town = new Town(again, clock);
        town.sheets.putAll(sheets);
        town.passphrases.putAll(passphrases);
        return town;
    }

    /** On the embedded database. */
    public static Town in(Path folder) {
        return new Town(Store.open(EmptyRecord.in(folder.resolve("data"))));
    }

    /** With its first two publishers, Ana and Ben, who joined at once. Built once and copied: joining takes a while. */
    public static Town withTwoPublishers(Path folder) {
        try {
            Files.createDirectories(folder.resolve("data"));
            Files.write(folder.resolve("data").resolve(FILE), Template.BUILT.file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var town = new Town(Store.open(StoreSettings.embedded(folder.resolve("data"))));
        town.sheets.putAll(Template.BUILT.sheets);
        town.passphrases.putAll(Template.BUILT.passphrases);
        town.pass(Duration.between(town.clock.instant(), Template.BUILT.now));
        return town;
    }

    public Entrance entrance() {
        return entrance;
    }

    public Store store() {
        return store;
    }

    public Clock clock() {
        return clock;
    }

    public void pass(Duration time) {
        clock.turn(time);
    }

    /** Somebody with this link joins under this name and keeps their sheet. */
    public Person join(Token link, String name) {
        var sheet = entrance.invitations().begin(link, name).sheet().orElseThrow();
        keep(sheet);
        var finished = entrance.invitations().accept(sheet.enrolment(), passphrase(name), code(name));
        assertEquals(Finished.Outcome.DONE, finished.outcome());
        pass(Duration.ofMinutes(1));
        return finished.person().orElseThrow();
    }

    /** Somebody joins with these roles by a link of the server. */
    public Person joinWith(String name, Set<Role> roles, Language... languages) {
        var made = entrance.invitations().makeOnTheServer(roles, Set.of(languages));
        return join(made.token().orElseThrow(), name);
    }

    public Person person(String name) {
        return entrance.people().byName(name).orElseThrow();
    }

    /** From now on this sheet lies in its person's drawer. */
    public void keep(Sheet sheet) {
        sheets.put(sheet.name(), sheet);
        sheet.passphrase().ifPresent(passphrase -> passphrases.put(sheet.name(), passphrase));
    }

    public Sheet sheet(String name) {
        return Objects.requireNonNull(sheets.get(name));
    }

    public Passphrase passphrase(String name) {
        return Objects.requireNonNull(passphrases.get(name));
    }

    /** What this person's authenticator app shows now. */
    public String code(String name) {
        return new Totp(Base32Reader.bytes(sheet(name).base32())).code(clock.instant());
    }

    public SignIn.Attempt signIn(String name) {
        return entrance.signIn().attempt(name, passphrase(name), code(name));
    }

    /** Every value of every row of every table, as text. */
    public String everything() {
        return store.read(handle -> {
            var tables = handle.select("""
                            select table_name from information_schema.tables where lower(table_schema) = 'public'""").mapTo(String.class).list();
            var text = new StringBuilder();
            tables.forEach(table -> text.append(
                    handle.select("select * from \"" + table + "\"").mapToMap().list()));
            return text.toString();
        });
    }

    /** The rows of a table. */
    public int rows(String table) {
        return store.read(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public void close() {
        store.close();
    }

    private record Template(byte[] file, Instant now, Map<String, Sheet> sheets, Map<String, Passphrase> passphrases) {
        private static final Template BUILT = build();

        private static Template build() {
            try {
                var folder = Files.createTempDirectory("fanal-town");
                var town = in(folder);
                var links = town.entrance.firstLinks().make();
                town.join(links.get(0), "Ana");
                town.join(links.get(1), "Ben");
                town.close();
                var file = folder.resolve("data").resolve(FILE);
                var template =
                        new Template(Files.readAllBytes(file), town.clock.instant(), town.sheets, town.passphrases);
                Files.delete(file);
                Files.delete(folder.resolve("data"));
                Files.delete(folder);
                return template;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
