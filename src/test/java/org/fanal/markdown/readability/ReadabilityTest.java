package org.fanal.markdown.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadabilityTest {
    private static final Map<Integer, String> WORDS = Map.of(
            1,
                    "door home ask asked keep judge signed sign phone leave names the I you through while rights closed used live lives move moved cause",
            2,
                    "pages agents warrant paper silent lawyer country being quiet agreed safely statement table people open opens refuse choices didn't wanted needed going science player trial later agents' number only even yourself someone",
            3,
                    "immigrant's citizen deporting September united video officer's area idea family physical radio company following consulate remember usual holiday employer protected arrested interview",
            4,
                    "immigration information identity secretary's publicity territory January"
                            + " American necessary ordinary security",
            5, "undocumented university opportunity examination");

    @Test
    void mostSyllablesAreCountedRightAndTheRestByOne() {
        var wrong = new ArrayList<String>();
        int all = 0;
        for (var entry : WORDS.entrySet()) {
            for (var word : entry.getValue().split(" ")) {
                all++;
                int found = Syllables.in(word);
                assertTrue(Math.abs(found - entry.getKey()) <= 1, word + " " + found);
                if (found != entry.getKey()) {
                    wrong.add(word + " " + found);
                }
            }
        }
        assertTrue(wrong.size() * 10 < all, wrong.toString());
    }

    @Test
    void anItemWithoutAFullStopEndsASentence() {
        var read = Readability.of(List.of("Keep the door closed. Breathe slowly.", "Ask who they are"));

        assertEquals(3, read.sentences());
        assertEquals(10, read.words());
    }

    @Test
    void abbreviationsAndAmountsEndNoSentence() {
        assertEquals(
                1,
                Readability.of(List.of("The U.S. Department paid $5.7 million to Mr. Smith at 6 a.m. in that year."))
                        .sentences());
        assertEquals(2, Readability.of(List.of("He said \"no.\" Then he left.")).sentences());
    }

    @Test
    void plainWordsHaveALowerGradeThanOfficialOnes() {
        var plain =
                Readability.of(List.of("Keep the door closed. Ask who they are. Do not sign what you do not know."));
        var official = Readability.of(List.of(
                "Administrative determinations regarding inadmissibility notwithstanding, beneficiaries retain procedural"
                        + " protections established by constitutional jurisprudence."));

        assertTrue(plain.grade() < 3, "" + plain.grade());
        assertTrue(official.grade() > 14, "" + official.grade());
    }

    @Test
    void nothingHasGradeZero() {
        assertEquals(0, Readability.of(List.of("", "?")).grade());
        assertEquals(0, Readability.of(List.of()).grade());
    }
}
