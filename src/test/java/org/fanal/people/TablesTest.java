package org.fanal.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.fanal.people.roles.RoleChange;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database refuses, whoever asks. */
class TablesTest {
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
    void nobodyConfirmsTheirOwnProposalOrOneAboutThemselves() {
        town.entrance().roles().propose(town.person("Ana"), town.person("Ben"), RoleChange.giving(Role.TRANSLATOR));
        refused("""
                insert into role_decision (proposal, person, proposed_by, decided_by, confirmed, at)
                select id, person, proposed_by, proposed_by, true, at from role_proposal""");
        refused("""
                insert into role_decision (proposal, person, proposed_by, decided_by, confirmed, at)
                select id, person, proposed_by, person, true, at from role_proposal""");
        refused("""
                insert into role_decision (proposal, person, proposed_by, decided_by, confirmed, at)
                select id, person, person, proposed_by, true, at from role_proposal""");
    }

    @Test
    void nobodyConfirmsTheirOwnLink() {
        town.entrance().invitations().make(town.person("Ana"), Set.of(Role.PUBLISHER), Set.of());
        refused("""
                insert into link_confirmation (link, made_by, confirmed_by, at)
                select id, made_by, made_by, made_at from link where made_by is not null""");
    }

    @Test
    void nobodyResetsAWayInAloneOrTheirOwn() {
        town.entrance().resets().make(town.person("Ana"), town.person("Ben"));
        for (var second : List.of("person, made_by, false", "made_by, made_by, true")) {
            refused("""
                    insert into link (token_hash, kind, person, made_by, needs_second, made_at)
                    select 'x', kind, %s, made_at from link where kind = 'reset'""".formatted(second));
        }
    }

    @Test
    void aLinkThatNeedsASecondPersonPutsNothingInForceWithoutOne() {
        town.entrance().resets().make(town.person("Ana"), town.person("Ben"));
        var enrolment = """
                insert into enrolment (token_hash, link, person, passphrase, second_factor, made_at)
                select 'x', id, person, 'x', 'x', made_at from link where needs_second""";
        town.store().write(handle -> handle.execute(enrolment));
        for (var claimed : List.of("true", "false", "null")) {
            refused("""
                    insert into credential (person, enrolment, link, link_needs_second, at)
                    select person, id, link, %s, made_at from enrolment where token_hash = 'x'""".formatted(claimed));
        }
    }

    @Test
    void aLinkARecoveryCodeACodeAndANameAreUsedOnce() {
        refused("insert into credential (person, enrolment, link, link_needs_second, at)"
                + " select person, enrolment, link, link_needs_second, at from credential");
        refused("insert into used_step (enrolment, step) select enrolment, step from used_step");
        refused(
                "insert into person (name, name_key, link, joined_at) select name, name_key, link, joined_at from person");
        town.store()
                .write(handle -> handle.execute("insert into recovery_code_use (enrolment, number, at)"
                        + " select enrolment, 1, at from credential"));
        refused("insert into recovery_code_use (enrolment, number, at) select enrolment, 1, at from credential");
    }

    @Test
    void thereIsNoPlaceForAMailAddressAPhoneNumberOrAStreet() {
        var columns = town.store()
                .read(handle -> handle.select(
                                "select column_name from information_schema.columns where lower(table_schema) = 'public'")
                        .mapTo(String.class)
                        .list());
        assertFalse(columns.isEmpty());
        var wrong = new TreeSet<String>();
        for (var column : columns) {
            var name = column.toLowerCase(Locale.ROOT);
            if (List.of("mail", "phone", "address", "street", "agent", "ip").stream()
                    .anyMatch(word -> List.of(name.split("_")).contains(word) || name.contains("mail"))) {
                wrong.add(column);
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void rowsAreAddedAndOnlySessionsChange() throws IOException {
        var source = Path.of(System.getProperty("fanal.basedir", "."), "src", "main", "java", "org", "fanal", "people");
        var changing = new TreeSet<String>();
        try (var files = Files.walk(source)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.readString(file)
                        .lines()
                        .filter(line -> line.matches("(.*\")?\\s*(update|delete|truncate|merge) .*"))
                        .map(line -> line.replaceAll("(.*\")?\\s*((?:update|delete|truncate|merge) \\w+).*", "$2"))
                        .forEach(changing::add);
            }
        }
        assertEquals(Set.of("update person_session"), changing);
    }

    private void refused(String sql) {
        assertThrows(
                UnableToExecuteStatementException.class, () -> town.store().write(handle -> handle.execute(sql)), sql);
    }
}
