package org.fanal.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.fanal.press.Address;
import org.fanal.press.Press;
import org.fanal.press.PrintRun;
import org.fanal.press.Sheet;
import org.fanal.release.Manifest;
import org.fanal.release.Release;
import org.fanal.release.ReleaseNote;
import org.fanal.release.minisign.SecretKey;

/** Writes every sheet of a site as files for any static host: the plain bytes, and beside them the packed ones. */
public final class Export {
    private final Press press;
    private final Optional<SecretKey> key;

    /** Its releases are not signed. */
    public Export(Press press) {
        this(press, Optional.empty());
    }

    /** @param key signs the releases */
    public Export(Press press, Optional<SecretKey> key) {
        this.press = press;
        this.key = key;
    }

    /**
     * What came of it.
     *
     * @param files how many files the folder holds now, list of sums and signature not counted
     * @param release what they are; nothing when none were written
     * @param refusal why nothing was written: the folder holds something else
     */
    public record Outcome(int files, Optional<Release> release, Optional<String> refusal) {
        private static Outcome refused(String why) {
            return new Outcome(0, Optional.empty(), Optional.of(why));
        }
    }

    /** Writes the site that is live now, as the release after the one that the folder holds. */
    public Outcome write(Path folder) {
        return write(folder, Optional.empty());
    }

    /**
     * Writes the site that is live now. Files of the last export that are not part of it any more are removed; nothing else
     * is touched. The list of sums is written last, and then its signature.
     *
     * @param after the list of sums of the release before, when it is not that in the folder
     */
    public Outcome write(Path folder, Optional<Path> after) {
        try {
            var target = new Folder(folder);
            var refusal = target.refusal();
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            var former = after.isPresent() ? Manifest.read(Files.readString(after.get())) : target.former();
            if (after.isPresent() && former.release().isEmpty()) {
                return Outcome.refused(after.get() + " is the " + Manifest.FILE + " of no release.");
            }
            return replace(target, new Numbering(former, key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome replace(Folder target, Numbering numbering) throws IOException {
        var run = press.run();
        var sums = new TreeMap<>(target.write(files(run)));
        var contents = new Manifest(Optional.empty(), sums).contents();
        var release = numbering.release(run.day(), contents);
        sums.putAll(target.write(pages(run, new ReleaseNote(release, contents))));
        target.complete(new Manifest(Optional.of(release), sums), key);
        return new Outcome(sums.size(), Optional.of(release), Optional.empty());
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

    private static Map<String, Supplier<byte[]>> pages(PrintRun run, ReleaseNote note) {
        Map<String, Supplier<byte[]>> files = new TreeMap<>();
        run.releasePages(note).forEach((address, sheet) -> put(name(address), sheet, files));
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
