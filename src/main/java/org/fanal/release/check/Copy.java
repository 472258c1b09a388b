package org.fanal.release.check;

import java.util.Optional;
import java.util.Set;
import org.fanal.release.Manifest;

/** Where a copy of the site is found. */
public interface Copy {
    /** A small file of it as it is; nothing when there is none. */
    Optional<byte[]> small(String name);

    /** What one file that the manifest names turns out to be. */
    Finding look(Manifest manifest, String name);

    /** The files that can be seen to be there; nothing when only those can be asked for whose names are known. */
    Optional<Set<String>> names();

    /** How the copy is called, the same each time. */
    String place();

    /** What became of a file. */
    enum Finding {
        RIGHT,
        CHANGED,
        MISSING
    }
}
