package org.fanal.content.printed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
    private static final String ALPHABET = "BCDFGHJKLMPRSTWXYZ34679";

    private static Code code(int number) {
        return Code.of(List.of("page", "en", Integer.toString(number)));
    }

    @Test
    void theSameTextsHaveTheSameCodeAndOthersAnother() {
        assertEquals(Code.of(List.of("a", "b")), Code.of(List.of("a", "b")));
        assertNotEquals(Code.of(List.of("a", "b")), Code.of(List.of("ab")));
        var codes = new HashSet<Code>();
        for (int i = 0; i < 20_000; i++) {
            codes.add(code(i));
        }
        assertEquals(20_000, codes.size());
    }

    @Test
    void aCodeIsThreeTimesThreeLettersOrDigitsThatNobodyMistakes() {
        for (int i = 0; i < 500; i++) {
            assertTrue(code(i).text().matches("[" + ALPHABET + "]{3}(-[" + ALPHABET + "]{3}){2}"), code(i).text());
        }
    }

    @Test
    void oneWrongCharacterIsAlwaysFound() {
        for (int i = 0; i < 200; i++) {
            var right = code(i).text();
            for (int at = 0; at < right.length(); at++) {
                for (char other : ALPHABET.toCharArray()) {
                    if (right.charAt(at) != '-' && right.charAt(at) != other) {
                        var wrong = right.substring(0, at) + other + right.substring(at + 1);
                        assertEquals(Optional.empty(), Code.parse(wrong), right + " " + wrong);
                    }
                }
            }
        }
    }

    @Test
    void twoCharactersThatChangedPlacesAreAlwaysFound() {
        for (int i = 0; i < 500; i++) {
            var right = code(i).text().replace("-", "");
            for (int one = 0; one < 9; one++) {
                for (int other = one + 1; other < 9; other++) {
                    var swapped = right.toCharArray();
                    swapped[one] = right.charAt(other);
                    swapped[other] = right.charAt(one);
                    if (right.charAt(one) != right.charAt(other)) {
                        assertEquals(Optional.empty(), Code.parse(new String(swapped)), right);
                    }
                }
            }
        }
    }

    @Test
    void itIsReadHoweverItIsTyped() {
        for (int i = 0; i < 300; i++) {
            var code = Optional.of(code(i));
            var text = code(i).text();
            assertEquals(code, Code.parse(text));
            assertEquals(code, Code.parse(text.toLowerCase(java.util.Locale.ROOT)));
            assertEquals(code, Code.parse(text.replace("-", "")));
            assertEquals(code, Code.parse(text.replace("-", " ")));
            assertEquals(
                    code,
                    Code.parse(text.replace('Z', '2')
                            .replace('S', '5')
                            .replace('B', '8')
                            .replace('L', '1')));
            assertEquals(code, Code.parse(" " + String.join(" ", text.split("", -1)) + "."), "letter by letter");
            assertEquals(code, Code.parse(text.replace('-', '\u2013')), "a dash that a phone made of a hyphen");
            assertEquals(code, Code.parse(text.replace('M', 'N').replace('B', 'V')), "as it was heard");
            assertEquals(
                    code, Code.parse(text.replace('3', '\u0663').replace('4', '\u06f4')), "Arabic and Persian digits");
            assertEquals(code, Code.parse(text.replace('K', '\uff2b')), "wide letters of a Chinese keyboard");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "KMP", "KMP-7T4-W6", "KMP-7T4-W6XX", "ÄÖÜ-7T4-W6X", "../../etc", "\u0000"})
    void whatIsNoneIsNone(String typed) {
        assertEquals(Optional.empty(), Code.parse(typed));
        assertEquals(Optional.empty(), Code.parse(typed.repeat(4_000)));
        assertThrows(IllegalArgumentException.class, () -> new Code(typed));
    }
}
