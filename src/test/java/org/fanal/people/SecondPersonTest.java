package org.fanal.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.fanal.language.Languages;
import org.fanal.people.SecondPerson.Verdict;
import org.fanal.people.roles.RoleChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondPersonTest {
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
    void inTheFirst72HoursOfAnInstallationEveryPublisherMayApprove() {
        assertEquals(Verdict.MAY, verdict("Ana", "Ben"));
        town.pass(Duration.ofHours(71));
        town.joinWith("Dora", Set.of(Role.PUBLISHER));
        assertEquals(Verdict.MAY, verdict("Dora", "Ben"));
    }

    @Test
    void laterAnAccountMustBe72HoursOld() {
        town.pass(Duration.ofHours(72));
        town.joinWith("Dora", Set.of(Role.PUBLISHER));
        assertEquals(Verdict.TOO_YOUNG, verdict("Dora", "Ben"));
        assertEquals(Verdict.MAY, verdict("Ana", "Ben"));
        town.pass(Duration.ofHours(71));
        assertEquals(Verdict.TOO_YOUNG, verdict("Dora", "Ben"));
        town.pass(Duration.ofHours(1));
        assertEquals(Verdict.MAY, verdict("Dora", "Ben"));
    }

    @Test
    void nobodyApprovesTheirOwnOrWithoutTheRoleOrAfterRetiring() {
        town.joinWith("Cleo", Set.of(Role.EDITOR));
        assertEquals(Verdict.IS_AN_AUTHOR, verdict("Ana", "Cleo", "Ana"));
        assertEquals(Verdict.WITHOUT_ROLE, verdict("Cleo", "Ben"));
        var ana = town.person("Ana");
        town.entrance().retirement().retireOnTheServer(ana);
        assertEquals(
                Verdict.WITHOUT_ROLE,
                town.store()
                        .<Verdict>read(
                                handle -> town.entrance().secondPerson().of(handle, ana, Role.PUBLISHER, List.of())));
    }

    @Test
    void whoInvitedAnAuthorAloneIsNoSecondPersonForThemUntilAnotherHasVouched() {
        var made = town.entrance().invitations().make(town.person("Ana"), Set.of(Role.EDITOR), Set.of());
        town.join(made.token().orElseThrow(), "Cleo");
        assertEquals(Verdict.INVITED_AN_AUTHOR, verdict("Ana", "Cleo"));
        assertEquals(Verdict.MAY, verdict("Ben", "Cleo"));
        var spanish = RoleChange.giving(Languages.known("es").orElseThrow());
        town.entrance().roles().propose(town.person("Ana"), town.person("Cleo"), spanish);
        assertEquals(Verdict.INVITED_AN_AUTHOR, verdict("Ana", "Cleo"));
        long proposal = town.entrance().roles().open().get(0).id();
        town.entrance().roles().confirm(town.person("Ben"), proposal);
        assertEquals(Verdict.MAY, verdict("Ana", "Cleo"));
    }

    @Test
    void anInvitationThatTwoVouchedForTroublesNobody() {
        var made = town.entrance().invitations().make(town.person("Ana"), Set.of(Role.EDITOR), Set.of());
        town.entrance()
                .links()
                .confirm(town.person("Ben"), made.link().orElseThrow().id());
        town.join(made.token().orElseThrow(), "Cleo");
        assertEquals(Verdict.MAY, verdict("Ana", "Cleo"));
        assertEquals(Verdict.MAY, verdict("Ben", "Cleo"));
    }

    private Verdict verdict(String approver, String... authors) {
        var ids = List.of(authors).stream().map(name -> town.person(name).id()).toList();
        return town.store()
                .read(handle -> town.entrance().secondPerson().of(handle, town.person(approver), Role.PUBLISHER, ids));
    }
}
