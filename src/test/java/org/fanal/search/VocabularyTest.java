package org.fanal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.fanal.language.Languages;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void oneLetterTooManyTooFewWrongOrSwappedIsOneMistake() {
        for (var typed : List.of("ddoor", "dor", "dooe", "odor", "doro", "oor", "doors")) {
            assertTrue(Vocabulary.isOneMistakeAway(typed, "door"), typed);
        }
        for (var typed : List.of("door", "dr", "doorss", "roodd", "odro", "drao")) {
            assertFalse(Vocabulary.isOneMistakeAway(typed, "door"), typed);
        }
    }

    @Test
    void aShortWordIsNotGuessed() {
        var words = new Vocabulary(Set.of("car", "card", "care", "ice"));

        assertEquals(Set.of(), words.near("cat"));
        assertEquals(Set.of("car", "card", "care"), words.near("car"));
        assertEquals(Set.of("car", "card", "care"), words.near("carx"));
    }

    @Test
    void oneChineseCharacterFindsThePairsItBegins() {
        assertEquals(Set.of("警察"), new Vocabulary(Set.of("警察", "律师")).near("警"));
    }

    @Test
    void persianEmptyWordsAreKnownOnAnyKeyboard() {
        var persian = WordForms.of(Languages.known("fa").orElseThrow());

        assertEquals(persian.words("پليس مي", 5), persian.words("پلیس می", 5));
        assertEquals(1, persian.words("پلیس می", 5).size());
    }
}
