package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fanal.people.Role;
import org.fanal.people.Town;
import org.fanal.people.access.SignIn;
import org.fanal.people.joining.Begun;
import org.fanal.people.secret.Token;
import org.fanal.store.door.Door;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about people, given beside a server that has the data folder and without one. */
class PersonCommandsTest {
    private static final Pattern LINK = Pattern.compile("https://rights\\.example/desk/link/([A-Za-z0-9_-]{22})\n");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
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
    void anInvitationOfTheServerLetsSomebodyIn() {
        assertEquals(0, beside("invite", "--role", "translator", "--role", "keeper", "--language", "es"), this::said);
        assertTrue(said().contains("It works once, until 2026-11-26 10:02 UTC"), this::said);
        var cleo = town.join(link(), "Cleo");
        assertEquals(Set.of(Role.TRANSLATOR, Role.KEEPER), cleo.roles());
    }

    @Test
    void aResetOfTheServerGivesANewWayIn() {
        assertEquals(0, beside("reset", "ana"), this::said);
        var begun = town.entrance().resets().begin(link());
        assertEquals(Begun.Outcome.SHOWN, begun.outcome());
        assertEquals("Ana", begun.sheet().orElseThrow().name());
    }

    @Test
    void whoIsRetiredOnTheServerIsOut() {
        assertEquals(0, beside("retire", "Ben"), this::said);
        assertEquals(SignIn.Outcome.REFUSED, town.signIn("Ben").outcome());
        assertEquals(1, beside("retire", "Ben"));
        assertEquals(1, beside("reset", "Ben"));
        assertTrue(said().contains("Ben has retired; invite them anew, under another name."), this::said);
    }

    @Test
    void theListTellsWhoIsThereAndWhichLinksAreOut() {
        beside("invite", "--role", "editor");
        beside("retire", "Ben");
        said.reset();
        assertEquals(0, beside("list"));
        assertEquals("""
                Ana  editor, publisher, keeper  since 2026-11-23 10:00 UTC
                Ben  editor, publisher, keeper  since 2026-11-23 10:01 UTC  retired 2026-11-23 10:02 UTC
                (an invitation, made by the server, until 2026-11-26 10:02 UTC)
                """, said());
    }

    @Test
    void withoutAServerTheCommandOpensTheDatabaseItself() {
        town.close();
        assertEquals(0, fanal("reset", "Ben"), this::said);
        assertEquals(0, fanal("list"), this::said);
        assertTrue(said().contains("(a reset for Ben, made by the server, until "), this::said);
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        assertEquals(2, beside("invite"));
        assertEquals(2, beside("invite", "--role", "boss"));
        assertEquals(2, beside("invite", "--role", "translator"));
        assertEquals(2, beside("invite", "--role", "translator", "--language", "tlh"));
        assertEquals(2, beside("retire"));
        assertEquals(2, beside("fire", "Ana"));
        assertEquals(1, beside("retire", "Cleo"));
        for (var part : List.of(
                "Say with --role what they may do",
                "--role must be translator, editor, publisher, keeper.",
                "Say with --language what the translator translates into.",
                "--language must be en, es, ar,",
                "`person retire` needs one name: fanal person retire NAME.",
                "Say what to do: person invite, person list, person retire, person reset.",
                "There is nobody called `Cleo`; see: fanal person list")) {
            assertTrue(said().contains(part), part);
        }
        assertFalse(said().contains("Exception"), this::said);
        for (var command : List.of("invite", "list", "retire", "reset")) {
            assertEquals(0, Main.run(List.of("person", command, "--help"), Map.of(), surroundings()), command);
        }
    }

    private int beside(String... words) {
        var door = Door.open(folder.resolve("data"), new RecordWork(town.store(), town.clock()));
        try {
            return fanal(words);
        } finally {
            door.orElseThrow().close();
        }
    }

    private int fanal(String... words) {
        var environment =
                Map.of("FANAL_DATA", folder.resolve("data").toString(), "FANAL_PUBLIC_URL", "https://rights.example/");
        var all = new ArrayList<>(List.of("person"));
        all.addAll(List.of(words));
        return Main.run(all, environment, surroundings());
    }

    private Token link() {
        var matcher = LINK.matcher(said());
        assertTrue(matcher.find(), this::said);
        return new Token(matcher.group(1));
    }

    private Surroundings surroundings() {
        var both = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Surroundings(both, both, town.clock());
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
