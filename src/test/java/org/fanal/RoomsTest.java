package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The doors table of {@code src/docs/rooms.md}, held against the code. */
class RoomsTest {
    private static final Path DOCS = Path.of(System.getProperty("fanal.basedir", "."), "src", "docs");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.fanal");
    private static final Map<String, String> LIBRARIES = libraries();
    private static final Set<String> WORKING_HALF = Set.of("store", "people", "editing", "office", "(root)");
    private static final List<String> NEVER_WHILE_READING = List.of(
            "java.sql.",
            "javax.sql.",
            "jakarta.servlet.http.HttpSession",
            "jakarta.servlet.http.Cookie",
            "org.h2.",
            "org.postgresql.",
            "com.zaxxer.",
            "org.jdbi.",
            "org.flywaydb.",
            "org.fanal.people.",
            "org.fanal.store.",
            "org.fanal.editing.",
            "org.fanal.office.",
            "org.eclipse.jetty.http.HttpCookie",
            "org.eclipse.jetty.server.Session",
            "org.eclipse.jetty.session.",
            "io.javalin.http.Cookie");

    @Test
    void aRoomUsesOnlyTheRoomsItsRowNames() throws IOException {
        var doors = doors();
        Map<String, String> wrong = new TreeMap<>();
        for (JavaClass type : HOUSE) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = room(type.getPackageName());
                String to =
                        room(dependency.getTargetClass().getBaseComponentType().getPackageName());
                if (!to.isEmpty()
                        && !from.equals(to)
                        && !from.equals("(root)")
                        && !doors.getOrDefault(from, Set.of()).contains(to)) {
                    wrong.putIfAbsent(from + " uses " + to, dependency.getDescription());
                }
            }
        }
        assertEquals(Map.of(), wrong, "doors that are not on the map in src/docs/rooms.md");
    }

    @Test
    void everyRoomHasARowAndEveryRowARoom() throws IOException {
        var rooms =
                HOUSE.stream().map(type -> room(type.getPackageName())).collect(Collectors.toCollection(TreeSet::new));
        rooms.remove("(root)");
        assertEquals(rooms, new TreeSet<>(doors().keySet()));
    }

    @Test
    void eachLibraryStaysInTheRoomsListedForIt() throws IOException {
        var listed = libraryRooms();
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target =
                        dependency.getTargetClass().getBaseComponentType().getName();
                LIBRARIES.forEach((prefix, library) -> {
                    if (target.startsWith(prefix)
                            && !listed.getOrDefault(library, Set.of()).contains(room(type.getPackageName()))) {
                        wrong.add(library + " in " + type.getName());
                    }
                });
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void noRoomOfTheReadingHalfCanNameAPersonASessionACookieOrADatabase() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            if (WORKING_HALF.contains(room(type.getPackageName()).split("\\.")[0])) {
                continue;
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target =
                        dependency.getTargetClass().getBaseComponentType().getName();
                if (NEVER_WHILE_READING.stream().anyMatch(target::startsWith)) {
                    wrong.add(dependency.getDescription());
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void theGuardAgainstDatabasesSeesAPlantedOne() {
        var planted =
                new ClassFileImporter().importClasses(PlantedDatabaseUser.class).get(PlantedDatabaseUser.class);
        assertTrue(planted.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getName())
                .anyMatch(name -> NEVER_WHILE_READING.stream().anyMatch(name::startsWith)));
    }

    @Test
    void everyWordOfTheGlossaryForMaintainersIsAType() throws IOException {
        var types = HOUSE.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        Set<String> absent = new TreeSet<>();
        for (String[] row : table("words.md")) {
            if (row[2].contains("reading")) {
                absent.add(row[0]);
            }
        }
        absent.removeAll(types);
        assertEquals(Set.of(), absent, "words of src/docs/words.md that no type carries");
    }

    private static final class PlantedDatabaseUser {
        boolean isOpen(java.sql.Connection connection) throws java.sql.SQLException {
            return !connection.isClosed();
        }
    }

    private static String room(String packageName) {
        if (packageName.equals("org.fanal")) {
            return "(root)";
        }
        return packageName.startsWith("org.fanal.") ? packageName.substring("org.fanal.".length()) : "";
    }

    private static Map<String, Set<String>> doors() throws IOException {
        Map<String, Set<String>> doors = new TreeMap<>();
        for (String[] row : table("rooms.md")) {
            if (row.length > 2 && !row[0].startsWith("lib:")) {
                doors.put(row[0], names(row[2]));
            }
        }
        return doors;
    }

    private static Map<String, Set<String>> libraryRooms() throws IOException {
        Map<String, Set<String>> rooms = new TreeMap<>();
        for (String[] row : table("rooms.md")) {
            if (row[0].startsWith("lib:")) {
                rooms.put(row[0].substring(4), names(row[2]));
            }
        }
        return rooms;
    }

    private static Map<String, String> libraries() {
        Map<String, String> prefixes = new TreeMap<>();
        try {
            for (String[] row : table("rooms.md")) {
                if (row[0].startsWith("lib:")) {
                    names(row[1]).forEach(prefix -> prefixes.put(prefix, row[0].substring(4)));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return prefixes;
    }

    private static List<String[]> table(String file) throws IOException {
        try (Stream<String> lines = Files.lines(DOCS.resolve(file))) {
            return lines.filter(line -> line.startsWith("| `"))
                    .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                            .map(cell -> cell.strip().replace("`", ""))
                            .toArray(String[]::new))
                    .toList();
        }
    }

    private static Set<String> names(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals("–"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
