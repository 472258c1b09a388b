package org.fanal.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.editing.record.Document;
import org.fanal.language.Language;
import org.fanal.page.Coverage;

/** Everything that is edited, what needs attention first. */
public record Overview(List<Row> rows, List<Language> languages) {
    /** Why a document needs somebody, the most urgent first. */
    public enum Attention {
        /** You can approve it or send it back. */
        WAITING_FOR_YOU,
        /** Approved, but another text was published meanwhile: it cannot be published as it is. */
        OVERTAKEN,
        /** Somebody sent your text back. */
        SENT_BACK,
        /** Another person must look at it. */
        WAITING,
        /** There are errors in what readers have. */
        PROBLEMS,
        /** The day of its next check has passed. */
        OVERDUE,
        /** Approved; it waits for languages. */
        HELD,
        /** You began to change it. */
        YOUR_DRAFT,
        /** Somebody began to change it. */
        DRAFT
    }

    /**
     * One document.
     *
     * @param title for people; the name of the file when it has none
     * @param attention why it needs somebody, the most urgent first; empty when it does not
     * @param coverage how far each language is; empty for what is not a page or not published
     */
    public record Row(
            Document document,
            String title,
            List<Attention> attention,
            List<Draft> drafts,
            int problems,
            Map<Language, Coverage> coverage) {
        public Row {
            attention = List.copyOf(attention);
            drafts = List.copyOf(drafts);
        }

        Optional<Attention> first() {
            return attention.stream().findFirst();
        }
    }

    public Overview {
        rows = List.copyOf(rows);
        languages = List.copyOf(languages);
    }
}
