package org.fanal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fanal.content.Content;
import org.fanal.content.Numbers;
import org.fanal.content.Slug;
import org.junit.jupiter.api.Test;

/** The texts of the number register and of watchers are translated with their page. */
class RegistersTest {
    private final Content content = Pages.shipped();
    private final Numbers numbers = content.numbers().orElseThrow();

    private Skeleton page(String slug) {
        return content.sources().stream()
                .filter(source -> source.slug().text().equals(slug))
                .map(source -> Segmenter.cut(source, numbers).skeleton())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyTextOfTheNumberRegisterIsASegmentOfTheNumbersPageOnly() {
        var page = page("numbers");
        for (var number : numbers.all()) {
            for (var text : List.of(number.name(), number.who(), number.description(), number.fallback())) {
                var key = Segmenter.key(new Slug("numbers"), Segmenter.canonical(text), Optional.empty());
                assertEquals(
                        Segmenter.canonical(text),
                        page.segment(key).orElseThrow().text());
            }
        }
        assertTrue(page.slots().stream().noneMatch(slot -> slot.segment().kind() == SegmentKind.NUMBER));
        assertFalse(page("warrants").segments().stream().anyMatch(segment -> segment.kind() == SegmentKind.NUMBER));
    }

    @Test
    void aWatchersClaimsAndSumsAreSegmentsAndItsNamesAreNot() {
        var texts = page("zignal-labs").segments().stream()
                .filter(segment -> segment.kind() == SegmentKind.CLAIM)
                .map(Segment::text)
                .toList();

        assertTrue(texts.contains("$5.7 million over 5 years, as reported"));
        assertTrue(texts.contains("That it recognizes faces."));
        assertFalse(texts.contains("Zignal Labs"));
        assertFalse(texts.contains("2025-09"));
    }
}
