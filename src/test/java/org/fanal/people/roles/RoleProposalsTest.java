package org.fanal.people.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.people.Role;
import org.fanal.people.Town;
import org.fanal.people.roles.RoleProposals.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoleProposalsTest {
    private static final Language SPANISH = Languages.known("es").orElseThrow();

    @TempDir
    Path folder;

    private Town town;

    @BeforeEach
    void build() {
        town = Town.withTwoPublishers(folder);
        town.joinWith("Cleo", Set.of(Role.EDITOR));
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void aRoleIsGivenByTwoAndEndedByTwo() {
        assertEquals(Outcome.DONE, propose("Ana", "Cleo", RoleChange.giving(Role.PUBLISHER)));
        assertFalse(town.person("Cleo").may(Role.PUBLISHER));
        assertEquals(Outcome.SAME_PERSON, confirm("Ana"));
        assertEquals(Outcome.DONE, confirm("Ben"));
        assertTrue(town.person("Cleo").may(Role.PUBLISHER));
        assertEquals(Outcome.DONE, propose("Ben", "Cleo", RoleChange.ending(Role.PUBLISHER)));
        assertEquals(Outcome.ABOUT_ONESELF, confirm("Cleo"));
        assertEquals(Outcome.DONE, confirm("Ana"));
        assertFalse(town.person("Cleo").may(Role.PUBLISHER));
        assertTrue(town.person("Cleo").may(Role.EDITOR));
    }

    @Test
    void aLanguageIsGivenLikeARole() {
        propose("Ana", "Cleo", RoleChange.giving(SPANISH));
        confirm("Ben");
        assertTrue(town.person("Cleo").speaks(SPANISH));
        assertEquals(Outcome.CHANGES_NOTHING, propose("Ana", "Cleo", RoleChange.giving(SPANISH)));
        propose("Ana", "Cleo", RoleChange.ending(SPANISH));
        confirm("Ben");
        assertFalse(town.person("Cleo").speaks(SPANISH));
    }

    @Test
    void nobodyGivesThemselvesARoleAndEverybodyMayAskForTheEndOfTheirs() {
        assertEquals(Outcome.ABOUT_ONESELF, propose("Ana", "Ana", RoleChange.giving(Role.TRANSLATOR)));
        assertEquals(Outcome.NOT_ALLOWED, propose("Cleo", "Cleo", RoleChange.giving(Role.KEEPER)));
        assertEquals(Outcome.NOT_ALLOWED, propose("Cleo", "Ana", RoleChange.ending(Role.KEEPER)));
        assertEquals(Outcome.DONE, propose("Cleo", "Cleo", RoleChange.ending(Role.EDITOR)));
        assertEquals(Outcome.NOT_ALLOWED, confirm("Cleo"));
        assertEquals(Outcome.DONE, confirm("Ana"));
    }

    @Test
    void aProposalIsDecidedOnceAndMayBeDeclined() {
        propose("Ana", "Cleo", RoleChange.giving(Role.KEEPER));
        assertEquals(Outcome.CHANGES_NOTHING, propose("Ben", "Cleo", RoleChange.giving(Role.KEEPER)));
        long id = open().get(0).id();
        assertEquals(Outcome.NOT_ALLOWED, roles().decline(town.person("Cleo"), id));
        assertEquals(Outcome.DONE, roles().decline(town.person("Ana"), id));
        assertEquals(Outcome.OVER, roles().confirm(town.person("Ben"), id));
        assertEquals(List.of(), open());
        assertFalse(town.person("Cleo").may(Role.KEEPER));
        assertEquals(Outcome.DONE, propose("Ben", "Cleo", RoleChange.giving(Role.KEEPER)));
    }

    @Test
    void aYoungAccountDoesNotConfirmOnceTheInstallationIsOld() {
        town.pass(Duration.ofHours(72));
        town.joinWith("Dora", Set.of(Role.KEEPER));
        propose("Ana", "Cleo", RoleChange.giving(Role.KEEPER));
        assertEquals(Outcome.TOO_YOUNG, confirm("Dora"));
        town.pass(Duration.ofHours(72));
        assertEquals(Outcome.DONE, confirm("Dora"));
    }

    @Test
    void theRetiredAreGivenNothingAndDecideNothing() {
        var ben = town.person("Ben");
        propose("Ana", "Cleo", RoleChange.giving(Role.KEEPER));
        long id = open().get(0).id();
        town.entrance().retirement().retireOnTheServer(ben);
        assertEquals(Outcome.NOT_ALLOWED, roles().confirm(ben, id));
        town.entrance().retirement().retireOnTheServer(town.person("Cleo"));
        assertEquals(List.of(), open());
        assertEquals(Outcome.CHANGES_NOTHING, propose("Ana", "Cleo", RoleChange.giving(Role.TRANSLATOR)));
    }

    @Test
    void whatTheRetiredProposedIsOver() {
        propose("Ana", "Cleo", RoleChange.giving(Role.KEEPER));
        long id = open().get(0).id();
        town.entrance().retirement().retireOnTheServer(town.person("Ana"));
        assertEquals(Outcome.OVER, roles().confirm(town.person("Ben"), id));
        assertFalse(town.person("Cleo").may(Role.KEEPER));
    }

    private Outcome propose(String by, String whom, RoleChange change) {
        return roles().propose(town.person(by), town.person(whom), change);
    }

    private Outcome confirm(String by) {
        var open = open();
        return roles().confirm(town.person(by), open.get(open.size() - 1).id());
    }

    private List<RoleProposal> open() {
        return roles().open();
    }

    private RoleProposals roles() {
        return town.entrance().roles();
    }
}
