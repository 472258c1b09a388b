package org.fanal.content.reading;

import java.util.ArrayList;
import java.util.List;
import org.fanal.content.Edition;
import org.fanal.content.Editions;
import org.fanal.content.Problem;
import org.fanal.texts.Texts;

/**
 * The list of what was published when. Lines are only ever added.
 *
 * @param problems the lines that cannot be understood; all others are in {@code editions}
 */
record EditionsTable(Editions editions, List<Problem> problems) {
    static final String FILE = "editions.tsv";

    private static final int LARGEST = 16 << 20;

    EditionsTable {
        problems = List.copyOf(problems);
    }

    /** Reads the one of a folder; without one nothing is on record. */
    static EditionsTable in(Texts folder, String name) {
        var file = name + "/" + FILE;
        var text = folder.text(FILE, LARGEST);
        var problems = new ArrayList<Problem>();
        if (text.utf8().isEmpty() && !text.isAbsent()) {
            problems.add(Problem.error(
                    file, 1, "This file is not UTF-8, or larger than 16 MB.", "Take it from a copy, or delete it."));
        }
        var editions = new ArrayList<Edition>();
        int number = 0;
        for (var line : text.utf8().orElse("").lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                read(line, file, number, editions, problems);
            }
        }
        return new EditionsTable(Editions.of(editions), problems);
    }

    private static void read(String line, String file, int number, List<Edition> editions, List<Problem> problems) {
        Edition.read(line)
                .ifPresentOrElse(
                        editions::add,
                        () -> problems.add(
                                Problem.error(
                                        file,
                                        number,
                                        "This line is not understood.",
                                        "It must hold page, number, date, severity, note and hash with a tab between them, and may hold the word critical as a seventh.")));
    }
}
