package org.fanal.office.http;

import java.util.List;
import java.util.Set;

/** A class of routes: what they are, what they print, and how the menu leads to them. */
public interface Pages {
    List<Route> routes();

    /** Every template they print, such as {@code office/sign-in}. */
    Set<String> templates();

    /** Entries of the menu for those who may use them. */
    default List<Entry> menu() {
        return List.of();
    }

    /** @param word the key of its text */
    record Entry(String word, String path, Access access) {}
}
