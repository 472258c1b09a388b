package org.fanal.translation.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fanal.content.Slug;
import org.junit.jupiter.api.Test;

class TranslationMemoryTest {
    private static final Slug DOOR = new Slug("at-my-door");

    private static Remembered remembered(String source, String text, boolean confirmed) {
        return new Remembered(source, text, DOOR, confirmed);
    }

    private final TranslationMemory memory = TranslationMemory.of(List.of(
            remembered("You do not have to open the door.", "No tiene que abrir la puerta.", true),
            remembered("You do not have to open the gate.", "No tiene que abrir el portón.", false),
            remembered("Call a lawyer.", "Llame a un abogado.", false),
            remembered("打开门之前先看清楚。", "Mire bien antes de abrir.", false)));

    @Test
    void theSameTextComesFirstAndIsWhole() {
        var suggestions = memory.suggest("You do not have to open the door.");

        assertEquals(
                "No tiene que abrir la puerta.", suggestions.get(0).remembered().text());
        assertEquals(100, suggestions.get(0).likeness());
        assertEquals(
                "No tiene que abrir el portón.", suggestions.get(1).remembered().text());
        assertTrue(suggestions.get(1).likeness() < 100);
    }

    @Test
    void aDroppedNotIsNeverTheSameText() {
        var suggestions = memory.suggest("You do have to open the door.");

        assertTrue(suggestions.get(0).likeness() < 100, suggestions.toString());
    }

    @Test
    void theSameWordsWithOtherPunctuationAreNotTheSameText() {
        assertEquals(99, memory.suggest("Call a lawyer!").get(0).likeness());
    }

    @Test
    void whatIsNotLikeItIsNotSuggested() {
        assertEquals(List.of(), memory.suggest("Keep your phone locked at the airport."));
        assertEquals(List.of(), memory.suggest(""));
    }

    @Test
    void textsWithoutSpacesAreFoundToo() {
        assertEquals(
                "Mire bien antes de abrir.",
                memory.suggest("打开门之前看清楚。").get(0).remembered().text());
    }

    @Test
    void atMostThreeAndNoTextTwice() {
        var many = TranslationMemory.of(List.of(
                remembered("Keep the door closed now.", "Cerrada.", false),
                remembered("Keep the door closed then.", "Cerrada.", true),
                remembered("Keep the door closed, please.", "Por favor, cerrada.", false),
                remembered("Keep the door closed always.", "Siempre cerrada.", false),
                remembered("Keep the door closed today.", "Hoy cerrada.", false)));

        var suggestions = many.suggest("Keep the door closed now.");

        assertEquals(3, suggestions.size());
        assertEquals(
                3,
                suggestions.stream()
                        .map(each -> each.remembered().text())
                        .distinct()
                        .count());
        assertEquals(100, suggestions.get(0).likeness());
    }

    @Test
    void aTextThatWasEverConfirmedIsRememberedSo() {
        var twice = TranslationMemory.of(List.of(
                remembered("Call a lawyer.", "Llame a un abogado.", false),
                remembered("Call a lawyer.", "Llame a un abogado.", true)));

        assertEquals(1, twice.size());
        assertTrue(twice.suggest("Call a lawyer.").get(0).remembered().confirmed());
    }
}
