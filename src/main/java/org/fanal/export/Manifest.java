package org.fanal.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of an export with their SHA-256 sums, as {@code sha256sum -c} reads them: sorted, one a line. */
record Manifest(SortedMap<String, String> sums) {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    /** Reads a manifest. Lines that are none, and names that lead out of the folder, are not ours and are left out. */
    static Manifest read(String text) {
        SortedMap<String, String> sums = new TreeMap<>();
        text.lines()
                .map(LINE::matcher)
                .filter(line -> line.matches() && isInside(line.group(2)))
                .forEach(line -> sums.put(line.group(2), line.group(1)));
        return new Manifest(sums);
    }

    Set<String> names() {
        return sums.keySet();
    }

    byte[] bytes() {
        var text = new StringBuilder();
        sums.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isInside(String name) {
        var path = Path.of(name);
        return !path.isAbsolute() && path.normalize().equals(path) && !path.startsWith("..");
    }

    static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
