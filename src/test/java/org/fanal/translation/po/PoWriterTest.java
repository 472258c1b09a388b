package org.fanal.translation.po;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PoWriterTest {
    private static String again(String po) {
        return PoWriter.write(PoReader.read(po.getBytes(UTF_8), "a.po").file());
    }

    @Test
    void everyPartHasItsPlaceAndLeftoversComeLast() {
        assertEquals("""
                msgid ""
                msgstr ""
                "Language: es\\n"
                "Content-Type: text/plain; charset=UTF-8\\n"

                # by hand
                #. item
                #: content/a.md:1 content/a.md:2
                #, fuzzy, no-wrap
                #| msgid "old"
                msgctxt "c"
                msgid ""
                "one\\n"
                "two"
                msgstr "uno"

                #, fuzzy
                #~| msgid "older"
                #~ msgid "gone"
                #~ msgstr "ido"
                """, again("""
                        msgid ""
                        msgstr "Language: es\\nContent-Type: text/plain; charset=UTF-8\\n"
                        #,fuzzy
                        #~| msgid "older"
                        #~ msgid "gone"
                        #~ msgstr "ido"
                        #| msgid "old"
                        #, no-wrap
                        #, fuzzy
                        #: content/a.md:1
                        #: content/a.md:2
                        #.item
                        #by hand
                        msgctxt "c"
                        msgid "one\\ntwo"
                        msgstr "uno"
                        """));
    }

    @Test
    void noDateAndNoNameIsWritten() {
        var po = again("""
                msgid ""
                msgstr ""
                "POT-Creation-Date: 2026-11-23 12:00+0000\\n"
                "PO-Revision-Date: 2026-11-23 12:00+0000\\n"
                "Last-Translator: Jane <jane@example.org>\\n"
                "Language-Team: Spanish <es@example.org>\\n"
                "Report-Msgid-Bugs-To: bugs@example.org\\n"
                "X-Generator: Poedit 3.4\\n"
                "Language: es\\n"
                """);
        assertFalse(po.contains("Date") || po.contains("@") || po.contains("Poedit"), po);
        assertTrue(po.contains("\"Language: es\\n\""));
    }

    @Test
    void flagsThatGettextDropsAreKeptAsComments() {
        assertTrue(again("#, max-length:20, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n")
                .contains("# flag: max-length:20\n#, fuzzy\n"));
    }

    @Test
    void anEmptyLeftoverIsNotWritten() {
        assertFalse(again("#~ msgid \"a\"\n#~ msgstr \"\"\n").contains("#~"));
    }

    @Test
    void anEntryMadeInAProgramIsWrittenLikeOneThatWasRead() {
        var file = PoFile.settled(
                Map.of(),
                List.of(PoEntry.of(Optional.of("k"), "a \"b\"\t\\", "c").marked(true)));
        var written = PoWriter.write(file);
        assertTrue(
                written.endsWith("\n#, fuzzy\nmsgctxt \"k\"\nmsgid \"a \\\"b\\\"\\t\\\\\"\nmsgstr \"c\"\n"), written);
        assertEquals(written, again(written));
    }
}
