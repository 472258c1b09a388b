package org.fanal.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Al",
                "Night Heron",
                "José",
                "J. R. R.",
                "O’Hara",
                "x-ray",
                "luna_",
                "مريم",
                "小红",
                "Chị Hai",
                "Ольга",
                "Maria2024",
                "R2-D2",
                "ナオミ",
                "हिमा"
            })
    void namesOfManyKindsAreFine(String name) {
        var expected = name.equals("luna_") ? Set.of(NameProblem.UNUSUAL_CHARACTERS) : Set.of();
        assertEquals(expected, Pseudonym.problems(name));
    }

    @ParameterizedTest
    @CsvSource({
        "'', TOO_SHORT",
        "A, TOO_SHORT",
        "Abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrst, TOO_LONG",
        "ana@example.org, LOOKS_LIKE_MAIL",
        "ana＠example, LOOKS_LIKE_MAIL",
        "Ana 555 0123, LOOKS_LIKE_PHONE",
        "Ana ٥٥٥٠١٢٣, LOOKS_LIKE_PHONE",
        "<b>Ana</b>, UNUSUAL_CHARACTERS",
        "12, UNUSUAL_CHARACTERS",
        "..., UNUSUAL_CHARACTERS",
        "Ana  Maria, UNUSUAL_CHARACTERS",
        "'Ana\u200bMaria', UNUSUAL_CHARACTERS",
        "'Ana\u202eMaria', UNUSUAL_CHARACTERS",
        "'Ana\nMaria', UNUSUAL_CHARACTERS",
        "Аna, MIXED_ALPHABETS",
        "Αna, MIXED_ALPHABETS",
        "Server, RESERVED",
        "f.i.l.e.s, RESERVED"
    })
    void aNameThatWouldHurtIsNotTakenAndItIsSaidWhy(String name, NameProblem problem) {
        assertEquals(Set.of(problem), Pseudonym.problems(name));
        assertThrows(IllegalArgumentException.class, () -> new Pseudonym(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Night Heron, NIGHT HERON",
        "Night Heron, Ｎｉｇｈｔ　Ｈｅｒｏｎ",
        "Night Heron, nightheron",
        "Night Heron, Night-Heron",
        "Straße, STRASSE",
        "José, JOSÉ",
        "O'Hara, O’Hara",
        "Poma, Рома",
        "XOK, хок",
        "Ben, Веn",
        "ANNA, ΑΝΝΑ",
        "Bob 10, Bob lO",
        "ﬁne, fine"
    })
    void namesThatLookAlikeAreOne(String one, String other) {
        assertEquals(Pseudonym.key(one), Pseudonym.key(other));
    }

    @Test
    void namesThatLookDifferentAreTwo() {
        assertNotEquals(Pseudonym.key("Jose"), Pseudonym.key("José"));
        assertNotEquals(Pseudonym.key("Ana 1"), Pseudonym.key("Ana 2"));
    }

    @Test
    void theSameNameTypedByTwoKeyboardsIsKeptInOneForm() {
        assertEquals("José", Pseudonym.tidied("  Jose\u0301 "));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 10_000, 1_000_000})
    void aNameOfAnyLengthIsAnsweredAtOnce(int length) {
        var name = "a-".repeat(length / 2) + "!";
        assertEquals(true, Pseudonym.problems(Pseudonym.tidied(name)).contains(NameProblem.TOO_LONG));
    }
}
