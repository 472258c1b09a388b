package org.fanal.office.desk.overview;

import java.time.LocalDate;
import org.fanal.content.Section;

/** The first text of a new page: everything that a page must say about itself, and a place to begin writing. */
record FirstText(String title, String summary, Section section) {
    String on(LocalDate today) {
        return """
                ---
                title: %s
                short: %s
                summary: %s
                section: %s
                order: 100
                asof: %s
                read: %s
                checked: []
                review: 30 days
                sources: []
                ---

                """.formatted(quoted(title), quoted(title), quoted(summary), section.path(), today, today);
    }

    /** A YAML string in double quotes (YAML 1.2.2, 7.3.1). */
    private static String quoted(String text) {
        var clean = text.strip().replaceAll("\\s+", " ");
        return '"' + clean.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
