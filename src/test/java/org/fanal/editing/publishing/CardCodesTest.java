package org.fanal.editing.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.fanal.TestDesk;
import org.fanal.card.CodeBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A card that was printed before a change is known afterwards. */
class CardCodesTest {
    @TempDir
    Path folder;

    @Test
    void theCodesOfCardsAreWrittenDownAfterAPublicationAndOnce() {
        var card = "!!! show \"Show this\"\n    I do not want to answer questions.\n\n## Paper";
        try (var house = TestDesk.of(folder, TestDesk.FILES.replace("## Paper", card))) {
            var codes = new CardCodes(house.live());
            codes.keep();
            house.publish(TestDesk.page("at-my-door"), "I do not want to answer", "I will not answer");
            codes.keep();
            assertEquals(List.of(), CodeBook.of(house.site()).fresh());
            assertTrue(house.body("content/printed.tsv").isPresent());
            long publication = house.live().published().publication();
            codes.keep();
            new CardCodes(house.live()).keep();
            assertEquals(publication, house.live().published().publication());
        }
    }
}
