package org.fanal.translation.exchange.xliff;

import java.util.List;
import org.fanal.language.Language;
import org.fanal.translation.memory.Remembered;

/** A translation memory as TMX 1.4b (LISA OSCAR, 2005). */
public final class Tmx {
    private Tmx() {}

    /** The document, to be stored as UTF-8. */
    public static String write(Language source, Language language, List<Remembered> memory) {
        var xml = new Xml();
        xml.open("tmx", "version", "1.4");
        xml.text(
                "header",
                "",
                "creationtool",
                "fanal",
                "creationtoolversion",
                "1",
                "segtype",
                "paragraph",
                "o-tmf",
                "gettext",
                "adminlang",
                "en",
                "srclang",
                source.tag(),
                "datatype",
                "plaintext");
        xml.open("body");
        for (var each : memory) {
            xml.open("tu");
            xml.text("prop", each.page().text(), "type", "x-page");
            xml.text("prop", each.confirmed() ? "confirmed" : "draft", "type", "x-state");
            variant(xml, source, each.source());
            variant(xml, language, each.text());
            xml.close("tu");
        }
        return xml.close("body").close("tmx").written();
    }

    private static void variant(Xml xml, Language language, String text) {
        xml.open("tuv", "xml:lang", language.tag());
        xml.text("seg", text);
        xml.close("tuv");
    }
}
