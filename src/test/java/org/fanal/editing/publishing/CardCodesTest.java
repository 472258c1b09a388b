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
        try (var house = TestDesk.small(folder)) {
            var codes = new CardCodes(house.live());
            codes.keep();
            house.publish(TestDesk.page("at-my-door"), "You do not have to", "You never have to");
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
