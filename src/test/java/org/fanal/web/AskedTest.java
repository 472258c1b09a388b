package org.fanal.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {
    @ParameterizedTest
    @CsvSource({
        "q=raid+at+work,raid at work",
        "q=raid%20at%20work,raid at work",
        "x=1&q=door&q=other,door",
        "q=%D8%A7%D9%84%D8%A8%D8%A7%D8%A8,الباب",
        "q=%E6%95%B2%E9%97%A8,敲门",
        "q=敲门,敲门",
        "q=++a%0D%0A%09b++,a b",
        "q=a%00b,a b",
        "q=a%E2%80%AEb,ab",
        "q=50%25+off,50% off",
    })
    void aFormIsReadAsBrowsersWriteIt(String query, String words) {
        assertEquals(Optional.of(words), Asked.words(query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "q", "q=", "q=+%20+", "Q=a", "aq=b", "q=%", "q=%4", "q=%zz", "q=%FF", "q=%C3", "q=%ED%A0%80"
            })
    void whatIsNoTextIsNothing(String query) {
        assertEquals(Optional.empty(), Asked.words(query));
    }

    @Test
    void twoHundredCharactersAreEnough() {
        assertEquals(200, Asked.words("q=" + "a".repeat(5_000)).orElseThrow().length());
        assertEquals(
                199,
                Asked.words("q=" + "a".repeat(199) + "%F0%9F%9A%AA".repeat(3))
                        .orElseThrow()
                        .length());
    }
}
