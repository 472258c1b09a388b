package org.fanal.release;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of a copy with their SHA-256 sums, as {@code sha256sum -c} reads them: sorted, one a line. The release it is of
 * stands before them in lines that begin with {@code #}, which that program passes over.
 */
public record Manifest(Optional<Release> release, SortedMap<String, String> sums) {
    /** The file's name. */
    public static final String FILE = "SHA256SUMS";

    /** What the name of a page that tells of the release ends with. */
    public static final String PAGE = "/release.html";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([A-Za-z0-9._+/-]+)");

    public Manifest {
        sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
    }

    /** Reads a manifest. Lines that are none, and names that lead out of the folder, are not ours and are left out. */
    public static Manifest read(String text) {
        SortedMap<String, String> sums = new TreeMap<>();
        text.lines()
                .map(LINE::matcher)
                .filter(line -> line.matches() && isInside(line.group(2)))
                .forEach(line -> sums.put(line.group(2), line.group(1)));
        return new Manifest(ReleaseLines.read(text), sums);
    }

    /** The paths of the files inside the folder. */
    public Set<String> names() {
        return sums.keySet();
    }

    /** Whether a file is a smaller form of another one, such as {@code index.html.gz}. */
    public boolean isPacked(String name) {
        return PackedForm.all().stream().anyMatch(form -> form.isOn(this, name));
    }

    /** The text of the file. */
    public byte[] bytes() {
        var text = new StringBuilder();
        release.ifPresent(each -> text.append(ReleaseLines.write(each)));
        sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What this release is known by. */
    public String sum() {
        return sum(bytes());
    }

    /**
     * The sum of the lines of all files but the pages that tell of the release, which can therefore name it:
     * {@code grep -v -e '^#' -e '/release\.html' SHA256SUMS | sha256sum}.
     */
    public String contents() {
        SortedMap<String, String> others = new TreeMap<>(sums);
        others.keySet().removeIf(name -> name.contains(PAGE));
        return new Manifest(Optional.empty(), others).sum();
    }

    /** The SHA-256 sum of some bytes in hexadecimal digits. */
    public static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isInside(String name) {
        var path = Path.of(name);
        return !path.isAbsolute() && path.normalize().equals(path) && !path.startsWith("..");
    }
}
