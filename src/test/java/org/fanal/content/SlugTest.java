package org.fanal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SlugTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "at-my-door", "first-20-minutes", "287g", "numbers"})
    void smallLettersDigitsAndSingleHyphensAreASlug(String text) {
        assertEquals(text, Slug.parse(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "-a", "a-", "a--b", "A", "a.b", "..", "../a", "a/b", "a b", "a\n", "é", "a_b", "%61"})
    void nothingElseIs(String text) {
        assertTrue(Slug.parse(text).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> new Slug(text));
    }

    @Test
    void sixtyCharactersAreTheMost() {
        assertTrue(Slug.parse("a".repeat(60)).isPresent());
        assertTrue(Slug.parse("a".repeat(61)).isEmpty());
    }

    @Test
    void aTextOfManyHyphensIsNoSlug() {
        assertTrue(Slug.parse("a-".repeat(100_000) + "a").isEmpty());
    }

    @Test
    void whatThePortalAnswersItselfIsReservedButNotItsPages() {
        for (var section : Section.values()) {
            assertEquals(section != Section.WATCHERS, Slug.RESERVED.contains(section.path()));
        }
        for (var page : List.of("numbers", "states", "glossary", "watchers", "right-now")) {
            assertFalse(Slug.RESERVED.contains(page), page);
        }
        for (var taken : List.of("cards", "search", "desk", "x", "k", "index", "404")) {
            assertTrue(Slug.RESERVED.contains(taken), taken);
        }
    }
}
