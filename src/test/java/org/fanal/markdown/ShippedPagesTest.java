package org.fanal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.fanal.content.Content;
import org.fanal.content.Numbers;
import org.junit.jupiter.api.Test;

class ShippedPagesTest {
    private final Content content = Pages.shipped();
    private final Numbers numbers = content.numbers().orElse(new Numbers(List.of()));

    @Test
    void everyPageIsCutWithoutAProblem() {
        assertFalse(content.sources().isEmpty());
        for (var source : content.sources()) {
            assertEquals(List.of(), Segmenter.cut(source, numbers).problems());
        }
    }

    @Test
    void aPageWrittenAsMarkdownAgainHasTheSameSegmentsAndMarkup() {
        for (var source : content.sources()) {
            var skeleton = Segmenter.cut(source, numbers).skeleton();
            var again =
                    Pages.cut(skeleton.fillText(slot -> slot.segment().text())).skeleton();
            assertEquals(Pages.html(skeleton), Pages.html(again));
        }
    }
}
