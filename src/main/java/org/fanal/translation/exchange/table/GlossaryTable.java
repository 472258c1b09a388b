package org.fanal.translation.exchange.table;

import java.util.List;
import org.fanal.language.Language;
import org.fanal.translation.glossary.Glossary;

/** The glossary of one language as a table of three columns, as translators' programs take it. */
public final class GlossaryTable {
    private GlossaryTable() {}

    /** The table, to be stored as UTF-8. */
    public static String write(Language source, Language language, Glossary glossary) {
        var out = new StringBuilder(CsvPages.MARK);
        out.append(Cells.line(List.of(source.tag(), language.tag(), "note")));
        for (var term : glossary.terms()) {
            var said = term.in(language.tag()).orElse(term.isKept() ? term.text() : "");
            if (!said.isEmpty()) {
                out.append(Cells.line(List.of(term.text(), said, term.note())));
            }
        }
        return out.toString();
    }
}
