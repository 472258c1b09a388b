package org.fanal.translation.exchange.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of our tables, and what others call them. */
enum Column {
    LOCATION("location"),
    SOURCE("source", "original", "untranslated", "msgid"),
    TARGET("target", "translation", "translated", "msgstr"),
    FUZZY("fuzzy", "state"),
    CONTEXT("context", "msgctxt"),
    NOTES("developer_comments", "developer comments"),
    FORMER("former_source"),
    PLURAL("plural"),
    PAGE("page"),
    LANGUAGE("language"),
    BASE("base");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    static List<String> names() {
        return Stream.of(values()).map(column -> column.names.get(0)).toList();
    }

    static Optional<Column> named(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }
}
