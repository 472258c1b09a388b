package org.fanal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fanal.store.Store;
import org.fanal.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers and organizers are told is kept, held against what is kept. */
class WhatWeKeepTest {
    private static final Pattern NAME = Pattern.compile("`([a-z_.]+)`");

    @TempDir
    Path folder;

    @Test
    void everyTableAndEveryFileOfTheDataFolderStandsOnThePage() throws IOException {
        var named = named();
        var kept = new TreeSet<String>();
        var data = folder.resolve("data");
        try (var store = Store.open(StoreSettings.embedded(data))) {
            kept.addAll(store.read(handle -> handle.createQuery(
                            "select lower(table_name) from information_schema.tables where table_schema = 'PUBLIC'")
                    .mapTo(String.class)
                    .list()));
            assertTrue(kept.contains("person_session") && kept.contains("audit"), kept.toString());
            try (var files = Files.list(data)) {
                files.forEach(file -> kept.add(String.valueOf(file.getFileName())));
            }
        }
        kept.removeAll(named);
        assertEquals(Set.of(), kept, "give each a line in content/what-we-keep.md");
    }

    private static Set<String> named() throws IOException {
        var page = Files.readString(TestSite.SHIPPED.resolve("content/what-we-keep.md"));
        var named = new TreeSet<String>();
        NAME.matcher(page).results().forEach(match -> named.add(match.group(1)));
        return named;
    }
}
