package org.fanal.content.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ShippedContentTest {
    private final Path folder = Path.of(System.getProperty("fanal.basedir", "."), "content");

    @Test
    void theShippedContentIsReadWithoutAProblem() {
        var content = new ContentFolder(folder).read(LocalDate.of(2026, 11, 23));

        assertEquals(List.of(), content.problems());
        assertEquals(Set.of(), content.broken());
        assertTrue(content.settings().isPresent());
        assertEquals(4, content.numbers().orElseThrow().all().size());
        assertTrue(content.sources().size() >= 10);
    }
}
