package org.fanal.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Texts by name. A name is a relative path with forward slashes, such as {@code translations/es/at-my-door.po}; the folder that
 * holds all others is the empty name.
 */
public interface Texts {
    /** What stands directly in a folder, by name; nothing when there is no such folder or it cannot be read. */
    Optional<List<Entry>> list(String folder);

    /**
     * One text.
     *
     * @param largest how many bytes it may have
     */
    Text text(String path, int largest);

    /** The names of all texts in a folder and in the folders in it, by name. */
    default List<String> paths(String folder) {
        var paths = new ArrayList<String>();
        for (var entry : list(folder).orElse(List.of())) {
            var path = TextPath.join(folder, entry.name());
            if (entry.isText()) {
                paths.add(path);
            } else {
                paths.addAll(paths(path));
            }
        }
        return paths;
    }

    /** The texts in a folder, by their names in it. */
    default Texts in(String folder) {
        return new FolderOfTexts(this, folder);
    }

    /** Several kept apart, each under the name of a folder. */
    static Texts joined(Map<String, Texts> folders) {
        return new JoinedTexts(folders);
    }

    /** What stands in a folder: a text, or anything else. */
    record Entry(String name, boolean isText) {}
}
