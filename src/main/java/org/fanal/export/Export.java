package org.fanal.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.fanal.press.Address;
import org.fanal.press.Press;
import org.fanal.press.PrintRun;
import org.fanal.press.Sheet;

/** Writes every sheet of a site as files for any static host: the plain bytes, and beside them the packed ones. */
public final class Export {
    private final Press press;

    public Export(Press press) {
        this.press = press;
    }

    /**
     * What came of it.
     *
     * @param files how many files the folder holds now, the manifest not counted
     * @param refusal why nothing was written: the folder holds something else
     */
    public record Outcome(int files, Optional<String> refusal) {}

    /**
     * Writes the site that is live now. Files of the last export that are not part of it any more are removed; nothing else
     * is touched. The manifest is written last.
     */
    public Outcome write(Path folder) {
        try {
            var target = new Folder(folder);
            var refusal = target.refusal();
            if (refusal.isPresent()) {
                return new Outcome(0, refusal);
            }
            var files = files(press.run());
            target.replace(files);
            return new Outcome(files.size(), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Supplier<byte[]>> files(PrintRun run) {
        Map<String, Supplier<byte[]>> files = new TreeMap<>();
        put("index.html", run.front(), files);
        put("404.html", run.notFound(), files);
        for (var address : run.addresses()) {
            put(name(address), run.sheet(address), files);
        }
        return files;
    }

    /** The file that a host finds with {@code try_files $uri $uri.html $uri/index.html}. */
    private static String name(Address address) {
        var name = address.path().substring(1);
        if (name.endsWith("/")) {
            return name + "index.html";
        }
        return address.paper().isHtml() && !name.endsWith(".html") ? name + ".html" : name;
    }

    private static void put(String name, Sheet sheet, Map<String, Supplier<byte[]>> files) {
        files.put(name, sheet::plain);
        files.put(name + ".gz", sheet::gzip);
        sheet.brotli().ifPresent(bytes -> files.put(name + ".br", () -> bytes));
    }
}
