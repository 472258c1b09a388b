package org.fanal.translation.numerals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberDifferenceTest {
    private static void same(String tag, String source, String translation) {
        var difference = NumberDifference.between(source, translation, tag);
        assertTrue(difference.isNone(), translation + ": " + difference);
    }

    private static void differ(String tag, String source, String translation) {
        assertFalse(NumberDifference.between(source, translation, tag).isNone(), translation);
    }

    @Test
    void digitsOfEveryScriptAreEqual() {
        same("ar", "18 of 205", "١٨ من ٢٠٥");
        same("fa", "18 of 205", "۱۸ از ۲۰۵");
        same("hi", "18 of 205", "१८ में से २०५");
        same("zh", "18 of 205", "１８／２０５");
        differ("ar", "18 of 205", "١٨ من ٢٠٤");
    }

    @Test
    void separatorsOfEveryLanguageAreEqual() {
        for (var written : List.of("1,234,567.5", "1.234.567,5", "1\u00A0234\u202F567,5", "1’234’567.5")) {
            same("es", "1,234,567.5", written);
        }
        same("ar", "1,234.5", "١٬٢٣٤٫٥");
        same("hi", "1,234,567", "12,34,567");
        differ("es", "1,234", "1,23");
        differ("es", "1.5", "15");
    }

    @Test
    void largeNumbersMayBeWrittenTheWayALanguageDoes() {
        same("zh", "8 billion", "80亿");
        same("zh", "$5.7 million", "570万美元");
        same("zh", "20,000 people", "2万人");
        same("ko", "20,000 people", "2만 명");
        same("es", "8 billion", "8 mil millones");
        same("es", "8 billion", "8.000 millones");
        same("fr", "8 billion", "8 milliards");
        same("ru", "5.7 million", "5,7 млн");
        same("hi", "10 million", "1 करोड़");
        same("es", "5 soldiers", "5 militares");
        same("so", "8 billion", "8 an unknown word");
        differ("es", "8 billion", "8 billones");
        differ("zh", "8 billion", "8万");
    }

    @Test
    void aMonthThatTheSourceNamesMayBeANumber() {
        same("zh", "12 May 2025", "2025年5月12日");
        same("zh", "May 12, 2025", "2025年5月12日");
        same("es", "12 May 2025", "12 de mayo de 2025");
        same("vi", "On 3 December 2025", "Ngày 3 tháng 12 năm 2025");
        differ("zh", "12 May 2025", "2025年6月12日");
        differ("zh", "You may wait 12 days", "5天或12天");
    }

    @Test
    void anHourMayBeWrittenInTwentyFour() {
        same("fr", "8 a.m. to 8 p.m.", "de 8 h à 20 h");
        same("ru", "6 a.m. to 10 p.m.", "с 6:00 до 22:00");
        same("es", "8:30 p.m.", "20:30");
        differ("fr", "8 a.m. to 8 p.m.", "de 20 h à 20 h");
    }

    @Test
    void theDifferenceNamesTheNumbers() {
        var difference = NumberDifference.between("18 or 21 years", "18 o 25 años", "es");
        assertEquals(List.of(new BigDecimal("21")), difference.missing());
        assertEquals(List.of(new BigDecimal("25")), difference.extra());
    }
}
