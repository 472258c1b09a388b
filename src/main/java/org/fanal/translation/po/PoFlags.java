package org.fanal.translation.po;

import java.util.ArrayList;
import java.util.List;

/** The flags gettext knows, in the order in which its tools write them; they drop all others. */
final class PoFlags {
    private static final List<String> FORMATS = List.of(
            "c-format",
            "objc-format",
            "python-format",
            "python-brace-format",
            "java-format",
            "java-printf-format",
            "csharp-format",
            "javascript-format",
            "scheme-format",
            "lisp-format",
            "elisp-format",
            "librep-format",
            "ruby-format",
            "sh-format",
            "awk-format",
            "lua-format",
            "object-pascal-format",
            "smalltalk-format",
            "qt-format",
            "qt-plural-format",
            "kde-format",
            "kde-kuit-format",
            "boost-format",
            "tcl-format",
            "perl-format",
            "perl-brace-format",
            "php-format",
            "gcc-internal-format",
            "gfc-internal-format",
            "ycp-format");

    private PoFlags() {}

    /** The flag line's words. */
    static List<String> written(PoEntry entry) {
        var words = new ArrayList<String>();
        if (entry.fuzzy() && !entry.text().isEmpty()) {
            words.add("fuzzy");
        }
        for (var format : FORMATS) {
            for (var prefix : List.of("", "no-")) {
                if (entry.flags().contains(prefix + format)) {
                    words.add(prefix + format);
                }
            }
        }
        if (entry.flags().contains("no-wrap")) {
            words.add("no-wrap");
        }
        return words;
    }

    /** The flags that gettext would drop. */
    static List<String> others(PoEntry entry) {
        return entry.flags().stream().filter(flag -> !isKnown(flag)).toList();
    }

    private static boolean isKnown(String flag) {
        return flag.endsWith("wrap") || FORMATS.contains(flag) || FORMATS.contains(flag.replaceFirst("^no-", ""));
    }
}
