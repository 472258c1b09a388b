package org.fanal.editing.publishing;

import java.nio.file.Path;
import java.util.Optional;
import org.fanal.TestDesk;
import org.fanal.editing.record.EditionRow;
import org.fanal.store.StoreSettings;

/** A process that publishes one of two editions after the other, and says the number of each once it is published, until it is killed. */
final class Publishing {
    private Publishing() {}

    static StoreSettings settings(Path folder, String url) {
        return new StoreSettings(folder.resolve("data"), Optional.of(url).filter(text -> !text.isEmpty()));
    }

    public static void main(String[] args) {
        var folder = Path.of(args[0]);
        var door = TestDesk.page("at-my-door");
        try (var house = TestDesk.again(folder, settings(folder, args.length > 1 ? args[1] : ""))) {
            var ana = house.person("Ana");
            var editions = house.desk().history(door).stream()
                    .flatMap(event -> event.editionId().stream())
                    .sorted()
                    .toList();
            while (true) {
                for (long edition : editions.subList(0, 2)) {
                    house.desk()
                            .rollBack(ana, door, edition, "Back.")
                            .value()
                            .map(EditionRow::number)
                            .ifPresent(System.out::println);
                }
            }
        }
    }
}
