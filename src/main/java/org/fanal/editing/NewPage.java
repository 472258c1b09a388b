package org.fanal.editing;

import java.time.LocalDate;

/** What stands in the form when somebody begins a new page. */
final class NewPage {
    private NewPage() {}

    static String text(LocalDate today) {
        return """
                ---
                title: What the page is about, as a reader in a hurry would say it
                short: A few words for menus
                summary: One sentence that says what the page is for.
                section: encounters
                order: 90
                asof: %1$s
                read: %1$s
                review: 90 days
                sources:
                  - id: source
                    title: The document's own title
                    publisher: Who published it
                    date: %1$s
                    url: "https://example.org/"
                    grade: official
                ---

                Write here.[^source]
                """.formatted(today);
    }
}
