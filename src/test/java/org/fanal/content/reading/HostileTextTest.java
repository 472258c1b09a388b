package org.fanal.content.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.content.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HostileTextTest {
    private static final int LARGE = 200_000;

    @TempDir
    private Path temporary;

    @Test
    void aBombOfAliasesIsRefusedAtItsFirstAlias() {
        assertEquals(List.of("""
                        content/at-my-door.md:3  An alias such as `*name` stands here.  Write the value out, or put it in quotes."""), problems("""
                        a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]
                        b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
                        c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
                        """));
    }

    @Test
    void aTextThatHoldsItselfIsRefused() {
        assertEquals(1, problems("sources: &a [*a]\n").size());
        assertEquals(1, problems("&a ? *a\n: 1\n").size());
    }

    @Test
    void deepNestingIsRefusedAtItsLine() {
        assertEquals(List.of("""
                        content/at-my-door.md:3  Lists and keys are nested more than 12 deep.  Write this flatter."""), problems("title: Door\nsources: " + "[".repeat(5000) + "]".repeat(5000) + "\n"));
    }

    static Stream<String> bombs() {
        return Stream.of(
                        "[", "{", "- ", "? ", "[{a: ", "!!set ", "&a ", "*a ", "a: ", "'", "\"\\", "|\n", "# ", "%a\n",
                        "a-", "\t", "\n")
                .map(bomb -> bomb.repeat(LARGE / bomb.length()));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aLargeTextOfOneKindIsAProblemAndNothingWorse(String bomb) {
        assertFalse(problems(bomb).isEmpty());
        assertFalse(problems("title: " + bomb).isEmpty());
        assertFalse(problems("was: [" + bomb + "]\nsources: [{url: \"https://" + bomb.strip() + "\"}]")
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Warrants: how to read one",
                "title: \"Door",
                "title:\n\tDoor",
                "title: @door",
                "title: [a, b",
                "title Door",
                "%YAML 9.9\ntitle: Door",
                "title: !e!x Door",
                "title: Door\n...\ntitle: Door",
                "<<: {title: Door}",
                "? [a, b]\n: c",
                "null: null",
                "title: 'x\uFFFDy\uD83D\uDE00'",
                "\"\\uD800\": x",
                "- title",
                "Door",
                "*"
            })
    void whateverAPersonWritesIsAProblemWithALine(String front) {
        assertFalse(problems(front + "\n").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\0", "\\e[31m", "\\uD800", "\\uFFFF", "\\x9b"})
    void aCharacterThatIsNoTextIsRefusedAlsoWhenItIsWrittenAsAnEscape(String escape) {
        var found = problems(SmallContent.FRONT.replace("If agents come to your door", "\"Door" + escape + "\""));

        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("content/at-my-door.md:2  `title` is \"Door"), found::toString);
        assertTrue(found.get(0).codePoints().noneMatch(Character::isISOControl), found::toString);
    }

    @Test
    void whatIsPrintedHoldsNoControlCharacters() {
        var content = new SmallContent(temporary).write("a\u001b[31m\n.md", SmallContent.page("\"a\\eb\": 1\n"));

        assertTrue(content.problems().stream().flatMapToInt(String::codePoints).noneMatch(Character::isISOControl));
    }

    @Test
    void commonSlipsAreExplained() {
        assertEquals("""
                content/at-my-door.md:3  There is a second colon on this line.  Put the value in quotes: `title: "Warrants: how to read one"`.""", String.join("\n", problems("short: Door\ntitle: Warrants: how to read one\n")));
        assertEquals(
                "content/at-my-door.md:2  A quotation mark opens here and never closes.  Close it on the same line.",
                String.join("\n", problems("title: \"Door\nshort: Door\n")));
        assertEquals(
                "content/at-my-door.md:3  A tab stands where only spaces may.  Indent with spaces.",
                String.join("\n", problems("watcher:\n\tstatus: unknown\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"at-my-door.md", "zignal-labs.md", "numbers.yml", "site.yml"})
    void aMutatedFileIsReadOrIsAProblemAndTheOtherPageStays(String name) throws IOException {
        var shipped = Files.readAllBytes(Path.of(System.getProperty("fanal.basedir", "."), "content", name));
        var random = new Random(20261123);
        for (int round = 0; round < 250; round++) {
            var content = new SmallContent(temporary)
                    .write("protest.md", SmallContent.page(SmallContent.FRONT))
                    .write(name, mutated(shipped, random));

            var read = content.read();

            var lost = name.endsWith(".md") && read.sources().size() < 2;
            assertEquals(lost ? Set.of(new Slug(name.replace(".md", ""))) : Set.of(), read.broken());
            assertTrue(read.sources().stream().anyMatch(page -> page.slug().equals(new Slug("protest"))));
            var whole = read.settings().isPresent() && read.numbers().isPresent() && !lost;
            assertTrue(whole || !read.problems().isEmpty());
            assertTrue(read.problems().stream().allMatch(problem -> problem.line() >= 1));
        }
    }

    private static byte[] mutated(byte[] shipped, Random random) {
        var bytes = Arrays.copyOf(shipped, shipped.length);
        var spice = "\n\t -:[]{}\"'#&*!|>%@`,?0\0\u00FF---".getBytes(StandardCharsets.ISO_8859_1);
        for (int change = random.nextInt(6); change >= 0; change--) {
            bytes[random.nextInt(bytes.length)] = spice[random.nextInt(spice.length)];
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private List<String> problems(String front) {
        return new SmallContent(temporary)
                .write("at-my-door.md", SmallContent.page(front.endsWith("\n") ? front : front + "\n"))
                .problems();
    }
}
