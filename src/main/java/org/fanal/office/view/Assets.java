package org.fanal.office.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fanal.view.template.Inlay;

/** The style of the office, which begins with that of the reader pages, and its scripts. */
public final class Assets {
    static final String STYLE = "office.css";
    private static final int HASH_BYTES = 8;

    private final Map<String, Asset> byName = new LinkedHashMap<>();

    /**
     * Reads them all; a missing one stops the start.
     *
     * @param folder the path below which they are served
     * @param styles files below {@code templates/}, in their order
     * @param scripts files below {@code templates/}, such as {@code office/preview.js}
     */
    public Assets(String folder, List<String> styles, Collection<String> scripts) {
        var style = styles.stream().map(file -> Inlay.style(file).text()).collect(Collectors.joining());
        add(folder, STYLE, "text/css; charset=utf-8", style);
        for (var script : scripts) {
            add(
                    folder,
                    script,
                    "text/javascript; charset=utf-8",
                    Inlay.file(script).text());
        }
    }

    /** All of them. */
    public Collection<Asset> all() {
        return byName.values();
    }

    /** The path of one; its absence is a bug. */
    String path(String name) {
        return Optional.ofNullable(byName.get(name)).orElseThrow().path();
    }

    private void add(String folder, String name, String type, String text) {
        var file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        var path = folder + "/" + file.substring(0, dot) + "-" + hash(text) + file.substring(dot);
        byName.put(name, new Asset(path, type, text));
    }

    private static String hash(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
