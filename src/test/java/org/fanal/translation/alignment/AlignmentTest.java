package org.fanal.translation.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fanal.translation.alignment.Alignment.Piece;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static String aligned(List<String> before, List<String> after) {
        return Alignment.of(pieces(before), pieces(after)).stream()
                .map(pair -> pair.before() + (pair.equal() ? "=" : "~") + pair.after())
                .collect(Collectors.joining(" "));
    }

    private static List<Piece> pieces(List<String> texts) {
        return texts.stream().map(text -> new Piece(text, text)).toList();
    }

    @Test
    void equalTextsStayTogetherWhateverIsInsertedBetween() {
        assertEquals("0=1 1=2 2=4", aligned(List.of("a", "b", "c"), List.of("x", "a", "b", "y", "c")));
    }

    @Test
    void movedTextsAreEqualToo() {
        assertEquals("2=0 0=1 1=2", aligned(List.of("a", "b", "c"), List.of("c", "a", "b")));
    }

    @Test
    void aChangedTextIsPairedWithTheLikestBetweenTheSameNeighbours() {
        var before = List.of("Keep the door closed.", "You do not have to open the door.", "Breathe slowly.");
        var after = List.of("Keep the door closed.", "You have to open the door.", "Breathe slowly.");
        assertEquals("0=0 1~1 2=2", aligned(before, after));
    }

    @Test
    void ofTwoChangedTextsEachFindsItsOwn() {
        var before = List.of("Ask for an interpreter today.", "Give your family your number.");
        var after = List.of("Give your whole family your number.", "Ask for an interpreter at once today.");
        assertEquals("1~0 0~1", aligned(before, after));
    }

    @Test
    void aTextOutsideTheGapIsNotTaken() {
        var before = List.of("You do not have to open the door.", "b", "c");
        var after = List.of("b", "You have to open the door.", "c");
        assertEquals("1=0 2=2", aligned(before, after));
    }

    @Test
    void unlikeTextsStayAlone() {
        assertEquals("", aligned(List.of("Do not sign anything."), List.of("Write down the time and the names.")));
        assertEquals("", aligned(List.of(), List.of("a")));
        assertEquals("", aligned(List.of("…"), List.of("?")));
    }

    @Test
    void aTextThatOccursTwiceIsPairedInOrder() {
        assertEquals("0=0 1=1 2=2", aligned(List.of("a", "b", "a"), List.of("a", "b", "a")));
        assertEquals("0=0", aligned(List.of("a", "a"), List.of("a")));
    }

    @Test
    void likenessSeesWordsNotMeaning() {
        assertTrue(Likeness.between("You do not have to open the door.", "You have to open the door.") > 0.8);
        assertTrue(Likeness.between("Ask for an interpreter.", "Keep proof of two years.") < 0.2);
        assertTrue(Likeness.between("你不必开门。", "你必须开门。") > 0.5);
        assertEquals(1, Likeness.between("Breathe slowly.", "Breathe *slowly*."));
        assertEquals(0, Likeness.between("", ""));
    }

    @Test
    void noTextIsPairedTwiceOnAnyPage() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            var before = page(random);
            var after = new ArrayList<>(before);
            for (int change = 0; change < 5 && !after.isEmpty(); change++) {
                int at = random.nextInt(after.size());
                switch (random.nextInt(4)) {
                    case 0 -> after.remove(at);
                    case 1 -> after.add(at, "new " + random.nextInt(50));
                    case 2 -> after.set(at, after.get(at) + " and more");
                    default -> after.add(after.remove(at));
                }
            }
            var pairs = Alignment.of(pieces(before), pieces(after));
            assertEquals(
                    pairs.size(),
                    pairs.stream().map(Alignment.Pair::before).distinct().count());
            assertEquals(
                    pairs.size(),
                    pairs.stream().map(Alignment.Pair::after).distinct().count());
            assertTrue(pairs.stream()
                    .allMatch(pair -> pair.equal() == before.get(pair.before()).equals(after.get(pair.after()))));
            long kept = after.stream().filter(before::contains).distinct().count();
            assertTrue(pairs.stream().filter(Alignment.Pair::equal).count() >= kept);
        }
    }

    private static List<String> page(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> "Paragraph " + random.nextInt(30) + " says a thing")
                .toList();
    }
}
