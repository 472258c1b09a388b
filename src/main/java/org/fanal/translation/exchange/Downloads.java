package org.fanal.translation.exchange;

import java.util.List;
import org.fanal.language.Language;
import org.fanal.translation.exchange.table.CsvPages;
import org.fanal.translation.exchange.table.GlossaryTable;
import org.fanal.translation.exchange.text.PageTexts;
import org.fanal.translation.exchange.xliff.Tmx;
import org.fanal.translation.exchange.xliff.XliffPages;
import org.fanal.translation.glossary.Glossary;
import org.fanal.translation.memory.Remembered;

/** Writes the files that translators take with them. None holds a name or an address of a person; the same texts give the same bytes. */
public final class Downloads {
    private final Language source;

    /** @param source the language the pages are written in */
    public Downloads(Language source) {
        this.source = source;
    }

    /**
     * Pages of one language as one file. PO files hold one page each, so several are a ZIP of them.
     *
     * @param name of the file, without ending: {@code at-my-door.es}
     */
    public Parcel pages(Format format, String name, List<PageTexts> pages) {
        return switch (format) {
            case PO -> pages.size() == 1 ? po(name, pages.get(0)) : zip(name, pages);
            case XLIFF -> parcel(format, name, XliffPages.write(source, pages));
            case CSV -> parcel(format, name, CsvPages.write(pages));
            case ZIP -> zip(name, pages);
        };
    }

    /** All translations of one language, as TMX 1.4b. */
    public Parcel memory(String name, Language language, List<Remembered> memory) {
        return new Parcel(name + ".tmx", "application/x-tmx+xml", Tmx.write(source, language, memory));
    }

    /** The glossary of one language as a table. */
    public Parcel glossary(String name, Language language, Glossary glossary) {
        return parcel(Format.CSV, name, GlossaryTable.write(source, language, glossary));
    }

    private static Parcel po(String name, PageTexts page) {
        return parcel(Format.PO, name, PoPages.write(page));
    }

    private static Parcel zip(String name, List<PageTexts> pages) {
        return new Parcel(name + ".zip", Format.ZIP.mediaType(), Zips.write(pages));
    }

    private static Parcel parcel(Format format, String name, String text) {
        return new Parcel(name + "." + format.ending(), format.mediaType(), text);
    }
}
