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
    STATE("state"),
    FUZZY("fuzzy"),
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

    /** Those we write. Nobody clears a mark by hand in a spreadsheet, so the state is written for information only. */
    static List<Column> written() {
        return Stream.of(values()).filter(column -> column != FUZZY).toList();
    }

    String title() {
        return names.get(0);
    }

    static Optional<Column> named(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }
}
