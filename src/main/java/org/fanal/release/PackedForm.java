package org.fanal.release;

import java.util.List;

/**
 * A form of a file that is smaller to send.
 *
 * @param coding its name in HTTP
 * @param ending what its file's name ends with
 */
public record PackedForm(String coding, String ending) {
    /** All there are. */
    public static List<PackedForm> all() {
        return List.of(new PackedForm("gzip", ".gz"), new PackedForm("br", ".br"));
    }

    /** Whether a file of this name is the packed form of another on the list. */
    public boolean isOn(Manifest manifest, String name) {
        return name.endsWith(ending) && manifest.sums().containsKey(name.substring(0, name.length() - ending.length()));
    }
}
