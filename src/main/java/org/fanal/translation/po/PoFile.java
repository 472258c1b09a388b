package org.fanal.translation.po;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A PO file: its header fields in order, and its entries without the header. */
public record PoFile(Map<String, String> headers, List<String> headerComments, List<PoEntry> entries) {
    public PoFile {
        headers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        headerComments = List.copyOf(headerComments);
        entries = List.copyOf(entries);
    }
}
