package org.fanal.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.fanal.people.access.SignIn;
import org.fanal.people.joining.Begun;
import org.fanal.people.joining.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {
    @TempDir
    Path folder;

    @Test
    void theFirstTwoPublishersComeInByTheLinksOfTheServer() {
        try (var town = Town.in(folder)) {
            assertTrue(town.entrance().firstLinks().areNeeded());
            var links = town.entrance().firstLinks().make();
            var ana = town.join(links.get(0), "Ana");
            assertTrue(town.entrance().firstLinks().areNeeded());
            town.join(links.get(1), "Ben");
            assertFalse(town.entrance().firstLinks().areNeeded());
            assertEquals(List.of(), town.entrance().firstLinks().make());
            assertEquals(Set.of(Role.EDITOR, Role.PUBLISHER, Role.KEEPER), ana.roles());
            var attempt = town.signIn("Ana");
            assertEquals(SignIn.Outcome.SIGNED_IN, attempt.outcome());
            var token = attempt.opened().orElseThrow().token();
            assertEquals(
                    "Ana",
                    town.entrance()
                            .sessions()
                            .find(token)
                            .orElseThrow()
                            .person()
                            .name());
        }
    }

    @Test
    void theLinksOfAnEarlierStartStopWorking() {
        try (var town = Town.in(folder)) {
            var old = town.entrance().firstLinks().make();
            var links = town.entrance().firstLinks().make();
            assertEquals(
                    Link.State.WITHDRAWN,
                    town.entrance().links().look(old.get(0)).orElseThrow().state());
            assertEquals(
                    Begun.Outcome.LINK_IS_NOT_OPEN,
                    town.entrance().invitations().begin(old.get(0), "Ana").outcome());
            town.join(links.get(0), "Ana");
            assertEquals(1, town.entrance().firstLinks().make().size());
        }
    }
}
