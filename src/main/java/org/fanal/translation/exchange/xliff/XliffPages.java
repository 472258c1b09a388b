package org.fanal.translation.exchange.xliff;

import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.translation.exchange.text.PageTexts;
import org.fanal.translation.po.PoEntry;

/**
 * Pages as one XLIFF 1.2 file (OASIS Standard, February 2008), with what "XLIFF 1.2 Representation Guide for Gettext PO" says of
 * plurals, contexts and headers. Leftovers stay behind: there is nothing to translate in them.
 */
public final class XliffPages {
    private static final String SPACE = "xml:space";
    private static final String PRESERVE = "preserve";
    private static final String UNIT = "trans-unit";

    private final Xml xml = new Xml();
    private int units;

    private XliffPages() {}

    /** The document, to be stored as UTF-8. */
    public static String write(Language source, List<PageTexts> pages) {
        var writer = new XliffPages();
        writer.xml.open("xliff", "version", "1.2", "xmlns", "urn:oasis:names:tc:xliff:document:1.2");
        pages.forEach(page -> writer.page(source, page));
        return writer.xml.close("xliff").written();
    }

    private void page(Language source, PageTexts page) {
        xml.open(
                "file",
                "original",
                page.page() + ".po",
                "source-language",
                source.tag(),
                "target-language",
                page.language().tag(),
                "datatype",
                "plaintext",
                "build-num",
                page.base());
        xml.open("body");
        header(page);
        page.entries().stream().filter(entry -> !entry.obsolete()).forEach(this::entry);
        xml.close("body");
        xml.close("file");
    }

    /** Converters to PO make its header of this. */
    private void header(PageTexts page) {
        var text = String.join(
                "\n",
                "Project-Id-Version: fanal " + page.page(),
                "Language: " + page.language().tag().replace('-', '_'),
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: 8bit",
                "Plural-Forms: " + page.language().plurals().header(),
                "X-Fanal-Canonical: v1",
                "X-Fanal-Base: " + page.base(),
                "");
        xml.open(UNIT, "id", id(), "restype", "x-gettext-domain-header", "translate", "no", SPACE, PRESERVE);
        xml.text("source", text);
        xml.text("target", text);
        xml.close(UNIT);
    }

    private void entry(PoEntry entry) {
        if (entry.plural().isEmpty()) {
            unit(entry, id(), entry.id(), entry.text());
            return;
        }
        var id = id();
        xml.open("group", "restype", "x-gettext-plurals", "id", id);
        for (int form = 0; form < entry.strings().size(); form++) {
            var source = form == 0 ? entry.id() : entry.plural().orElseThrow();
            unit(entry, id + "[" + form + "]", source, entry.strings().get(form));
        }
        xml.close("group");
    }

    private void unit(PoEntry entry, String id, String source, String target) {
        xml.open(UNIT, "id", id, SPACE, PRESERVE);
        xml.text("source", source);
        xml.text("target", target, "state", state(entry, target));
        entry.context().ifPresent(context -> group("po-entry", "x-po-msgctxt", context));
        entry.references().forEach(reference -> group("po-reference", "sourcefile", reference));
        entry.extracted().forEach(remark -> xml.text("note", remark, "from", "developer"));
        previous(entry, target);
        xml.close(UNIT);
    }

    private void group(String name, String type, String text) {
        xml.open("context-group", "name", name, "purpose", "information");
        xml.text("context", text, "context-type", type);
        xml.close("context-group");
    }

    private void previous(PoEntry entry, String target) {
        entry.previousId().ifPresent(former -> {
            xml.open("alt-trans", "alttranstype", "previous-version");
            xml.text("source", former);
            xml.text("target", target);
            xml.close("alt-trans");
        });
    }

    private static String state(PoEntry entry, String target) {
        if (target.isBlank()) {
            return "needs-translation";
        }
        var fuzzy = Optional.of("needs-review-translation").filter(state -> entry.fuzzy());
        return fuzzy.orElse("translated");
    }

    private String id() {
        units++;
        return String.valueOf(units);
    }
}
