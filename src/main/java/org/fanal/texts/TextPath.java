package org.fanal.texts;

import java.util.List;

/** The rule for names: nothing above the first folder, nothing empty, nothing that means another name. */
final class TextPath {
    private static final List<String> ELSEWHERE = List.of("", ".", "..");

    private TextPath() {}

    static boolean fits(String path) {
        for (var part : path.split("/", -1)) {
            if (ELSEWHERE.contains(part)) {
                return false;
            }
        }
        return path.indexOf('\0') < 0;
    }

    static String check(String path) {
        if (!fits(path)) {
            throw new IllegalArgumentException("not the name of a text: " + path);
        }
        return path;
    }

    static String join(String folder, String name) {
        return folder.isEmpty() ? name : name.isEmpty() ? folder : folder + "/" + name;
    }
}
