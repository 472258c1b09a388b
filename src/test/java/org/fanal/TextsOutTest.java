package org.fanal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fanal.editing.importing.TextsOut;
import org.fanal.press.Address;
import org.fanal.press.Press;
import org.fanal.view.Views;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever takes the texts away has everything: an empty record makes the same site of them, to the byte. */
class TextsOutTest {
    @TempDir
    Path folder;

    @Test
    void theTextsOfARecordGiveTheSameSheetsInAnEmptyOne() {
        var taken = folder.resolve("taken");
        try (var house = TestDesk.small(folder.resolve("first"))) {
            var door = TestDesk.page("at-my-door");
            house.publish(door, "Keep a copy", "Keep two copies");
            TestDesk.must(house.desk().withdraw(house.person("Ana"), TestDesk.page("papers"), "Not now."));
            TextsOut.write(house.published(), taken);
            try (var other = TestDesk.fromFiles(taken, folder.resolve("second"))) {
                var first = sheets(house);
                var second = sheets(other);
                assertEquals(first.keySet(), second.keySet());
                first.forEach((path, bytes) -> assertArrayEquals(bytes, second.get(path), path));
            }
        }
    }

    private static Map<String, byte[]> sheets(TestDesk house) {
        var sheets = new TreeMap<String, byte[]>();
        try (var press = new Press(house.liveSite(), new Views(Address.paths(), Optional.empty()))) {
            var run = press.run();
            run.addresses()
                    .forEach(address ->
                            sheets.put(address.path(), run.sheet(address).plain()));
        }
        return sheets;
    }
}
