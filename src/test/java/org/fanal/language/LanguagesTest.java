package org.fanal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguagesTest {
    @Test
    void eachTagStandsOnceAndInCanonicalCase() {
        var tags = Languages.all().stream().map(Language::tag).toList();

        assertEquals(tags.size(), new HashSet<>(tags).size());
        for (var tag : tags) {
            assertEquals(tag, Locale.forLanguageTag(tag).toLanguageTag());
        }
    }

    @Test
    void onlyArabicAndPersianRunFromRightToLeft() {
        assertEquals(
                List.of("ar", "fa"),
                Languages.all().stream()
                        .filter(language -> language.direction() == Direction.RTL)
                        .map(Language::tag)
                        .toList());
    }

    @Test
    void aTagIsKnownOnlyAsItIsWritten() {
        assertEquals("Kreyòl ayisyen", Languages.known("ht").orElseThrow().ownName());
        assertTrue(Languages.known("zh-hans").isEmpty());
        assertTrue(Languages.known("de").isEmpty());
        assertTrue(Languages.known("../etc").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "EN", "zh-hans", "zh_Hans", "en-us", "en/", "..", "es-419"})
    void whatIsNoTagIsNoLanguage(String tag) {
        assertThrows(IllegalArgumentException.class, () -> new Language(tag, "x", Direction.LTR, PluralRule.ONE));
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 0 0 0 0 0 0 0 0 0 0",
        "ONE, 1 0 1 1 1 1 1 1 1 1",
        "ZERO_ONE, 0 0 1 1 1 1 1 1 1 1",
        "SLAVIC, 2 0 1 2 2 0 1 2 2 0",
        "ARABIC, 0 1 2 3 4 4 4 4 5 5",
    })
    void formsAreCountedAsTheHeaderSays(PluralRule rule, String expected) {
        var counts = IntStream.of(0, 1, 2, 5, 11, 21, 22, 25, 100, 101);

        assertEquals(
                expected,
                String.join(" ", counts.mapToObj(n -> "" + rule.index(n)).toList()));
    }

    @Test
    void noFormIsOutOfTheRuleNoMatterTheCount() {
        for (var rule : PluralRule.values()) {
            assertEquals(
                    IntStream.range(0, rule.forms()).boxed().toList(),
                    IntStream.range(0, 1000)
                            .map(rule::index)
                            .distinct()
                            .sorted()
                            .boxed()
                            .toList());
        }
    }
}
