package org.fanal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class AcceptLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | es",
                "ES | es",
                "es-419 | es",
                "es-MX,es;q=0.9,en-US;q=0.8,en;q=0.7 | es",
                "en-US,en;q=0.5 | en",
                "ar-EG-u-nu-latn | ar",
                "fa-AF | fa",
                "prs | fa",
                "fil-PH, en;q=0.5 | tl",
                "tl | tl",
                "pt | pt-BR",
                "pt-PT | pt-BR",
                "pt-BR | pt-BR",
                "hi-Latn | hi",
                "sr-Latn-RS, uk;q=0.3 | uk",
            })
    void theReadersLanguageIsFoundWhateverItsForm(String header, String expected) {
        assertBest(expected, header);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh | zh-Hans",
                "zh-CN | zh-Hans",
                "zh-SG | zh-Hans",
                "zh-Hans-CN | zh-Hans",
                "zh-Hans-HK | zh-Hans",
                "cmn | zh-Hans",
                "zh-CN, en | zh-Hans",
                "zh-TW | zh-Hans",
                "zh-Hant | zh-Hans",
                "zh-HK, yue | zh-Hans",
                "zh-TW, *;q=0.1 | zh-Hans",
                "zh-TW, en;q=0.1 | en",
                "zh-Hant-HK, es;q=0.1 | es",
                "yue, vi;q=0.1 | vi",
                "yue-Hans-CN, vi;q=0.1 | zh-Hans",
                "zh-TW, zh;q=0.9, en;q=0.8 | zh-Hans",
            })
    void chineseIsMatchedByItsLetters(String header, String expected) {
        assertBest(expected, header);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en;q=0.3, ko;q=0.9 | ko",
                "en;q=0.3 , ko ; q=0.301 | ko",
                "de, ru;q=0.2, so;q=0.4 | so",
                "ru, so | ru",
                "so;q=1.000, ru;Q=0.999 | so",
                "en;q=0, ht;q=0.1 | ht",
                "en;q=0 | es",
                "en;q=0, * | es",
                "ru;q=0.000 | en",
                "*;q=0 | en",
                "* | en",
                "*, fr;q=0.1 | fr",
            })
    void theBestLikedComesFirstAndTheRefusedLast(String header, String expected) {
        assertBest(expected, header);
    }

    static Stream<String> unreadable() {
        return Stream.of(
                "",
                " ",
                ",,,",
                ";q=1",
                "de",
                "ru;q=1.5",
                "ru;q=-1",
                "ru;q=0.1234",
                "ru;q=",
                "ru;level=1",
                "r u",
                "ру",
                "i",
                "ru-",
                "-ru",
                "ru_RU",
                "ru\0",
                "ru-" + "a-".repeat(4000) + "a",
                "x".repeat(8192) + ",ru",
                " ".repeat(100_000) + "ru",
                "a,".repeat(50_000) + "ru",
                ";q=0".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void anUnreadableHeaderLeadsToTheFirstLanguage(String header) {
        assertBest("en", header);
    }

    @Test
    void anUnreadableRangeLeavesTheOthersAlone() {
        assertBest("uk", "r\u0000, ;;;, ru;q=2, uk;q=0.4");
    }

    @Test
    void noHeaderIsTooStrange() {
        var random = new Random(9110);
        var letters = "aeszhruptbrANTW019-_*,;=q. \t\0\u0416\uD83D";
        for (int round = 0; round < 20_000; round++) {
            var header = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                header.append(letters.charAt(random.nextInt(letters.length())));
            }
            AcceptLanguage.best(header.toString(), Languages.all());
        }
    }

    @Test
    void onlyWhatIsOfferedIsChosen() {
        var offered = Stream.of("ht", "fr")
                .map(tag -> Languages.known(tag).orElseThrow())
                .toList();

        assertEquals("ht", AcceptLanguage.best("es", offered).tag());
        assertEquals("fr", AcceptLanguage.best("fr-HT", offered).tag());
        assertEquals("ht", AcceptLanguage.best("es", List.of(offered.get(0))).tag());
    }

    private static void assertBest(String expected, String header) {
        assertEquals(expected, AcceptLanguage.best(header, Languages.all()).tag());
    }
}
