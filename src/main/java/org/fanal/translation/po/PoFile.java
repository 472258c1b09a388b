package org.fanal.translation.po;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A PO file: its header fields in order, and its entries without the header. */
public record PoFile(Map<String, String> headers, List<String> headerComments, List<PoEntry> entries) {
    /** A file without anything. */
    public static final PoFile EMPTY = new PoFile(Map.of(), List.of(), List.of());

    public PoFile {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        headerComments = List.copyOf(headerComments);
        entries = List.copyOf(entries);
    }

    /** A file in which no entry comes twice: the text of the second is kept as an obsolete entry under a context of its own. */
    public static PoFile settled(Map<String, String> headers, List<PoEntry> entries) {
        return new PoFile(headers, List.of(), Duplicates.settle(entries, "", new ArrayList<>()));
    }

    /** The entries that are in use, in order. */
    public List<PoEntry> current() {
        return entries.stream().filter(entry -> !entry.obsolete()).toList();
    }
}
