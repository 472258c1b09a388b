package org.fanal.editing.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fanal.content.Problem;
import org.fanal.editing.record.BodyHash;
import org.fanal.texts.MemoryTexts;
import org.fanal.texts.Texts;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.po.PoWriter;

/**
 * The files of {@code content/} and {@code translations/} that can be read.
 *
 * @param all by their names
 * @param problems those that cannot be read
 */
record Files(SortedMap<String, FileText> all, List<Problem> problems) {
    private static final int LARGEST = 16 << 20;

    /**
     * One file.
     *
     * @param body as readers' texts keep it: a catalog in another charset is written anew in UTF-8
     */
    record FileText(FileKind kind, String hash, String body) {}

    static Files read(Texts folders) {
        var all = new TreeMap<String, FileText>();
        var problems = new ArrayList<Problem>();
        for (var top : List.of("content", "translations")) {
            for (var path : folders.paths(top)) {
                FileKind.of(path)
                        .ifPresent(kind -> read(folders, path, kind)
                                .ifPresentOrElse(file -> all.put(path, file), () -> problems.add(unreadable(path))));
            }
        }
        return new Files(all, problems);
    }

    private static Optional<FileText> read(Texts folders, String path, FileKind kind) {
        var text = folders.text(path, LARGEST);
        var hash = BodyHash.of(text.bytes());
        var body = text.utf8().filter(each -> each.indexOf('\0') < 0);
        if (body.isEmpty() && kind == FileKind.CATALOG) {
            var reading = PoReader.read(text.bytes(), path);
            body = reading.whole() ? Optional.of(PoWriter.write(reading.file())) : Optional.empty();
        }
        return body.map(each -> new FileText(kind, hash, each));
    }

    private static Problem unreadable(String path) {
        return Problem.error(
                path, 1, "This file cannot be read, and was not imported.", "Save it as UTF-8, smaller than 16 MiB.");
    }

    MemoryTexts texts() {
        var bodies = new TreeMap<String, String>();
        all.forEach((path, file) -> bodies.put(path, file.body()));
        return MemoryTexts.of(bodies);
    }

    Optional<FileText> at(String path) {
        return Optional.ofNullable(all.get(path));
    }
}
