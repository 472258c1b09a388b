package org.fanal.translation.po;

import java.util.LinkedHashMap;
import java.util.Map;

/** Entries as programs, people, accidents and attackers write them, below a sound header. Translations begin with {@code wort}. */
final class OddEntries {
    private final Map<String, String> files = new LinkedHashMap<>();

    private OddEntries() {}

    static Map<String, String> all() {
        var odd = new OddEntries();
        odd.spelling();
        odd.escapes();
        odd.comments();
        odd.states();
        odd.plurals();
        odd.characters();
        odd.breakage();
        odd.attacks();
        return odd.files;
    }

    private void spelling() {
        put("empty file below the header", "");
        put("only blank lines", "\n\n \n\t\n");
        put("a space before each line", " msgid \"a\"\n msgstr \"wortA\"\n");
        put("tabs before each line", "\t\tmsgid \"a\"\n\t\tmsgstr \"wortA\"\n");
        put("spaces after each line", "msgid \"a\"   \nmsgstr \"wortA\"\t \n");
        put("the text on the next line", "msgid\n\"a\"\nmsgstr\n\"wortA\"\n");
        put("blank lines before the text", "msgid \"\"\n\n\n\"a\"\nmsgstr \"\"\n\n\"wortA\"\n");
        put("a hundred pieces", "msgid \"a\"\nmsgstr \"\"\n" + "\"wortA \"\n".repeat(100));
        put("empty pieces", "msgid \"\"\n\"\"\n\"a\"\n\"\"\nmsgstr \"\"\n\"\"\n\"wortA\"\n\"\"\n");
        put("pieces on one line", "msgid \"a\"\"b\"\nmsgstr \"wort\"\"A\"\n");
        put("index with spaces", "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr [0] \"wortA\"\nmsgstr[ 1 ] \"wortB\"\n");
        put("no end of line", "msgid \"a\"\nmsgstr \"wortA\"");
        put("comment without end of line", "msgid \"a\"\nmsgstr \"wortA\"\n# end");
        put("a domain", "domain \"other\"\n\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("keywords in capitals", "MSGID \"a\"\nMSGSTR \"wortA\"\n");
        put("the same id in two contexts", two("msgctxt \"one\"\n", "msgctxt \"two\"\n"));
        put("with and without context", two("msgctxt \"one\"\n", ""));
        put("context of several lines", "msgctxt \"\"\n\"one\\n\"\n\"two\"\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("context with the byte of MO files", "msgctxt \"one\\004two\"\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("a very long id", "msgid \"" + "door ".repeat(900) + "\"\nmsgstr \"wortA\"\n");
        put("one line of 200,000 characters", "msgid \"a\"\nmsgstr \"wortA " + "x".repeat(200_000) + "\"\n");
        put("two thousand entries", entries(2_000));
        put("CR in the middle", "msgid \"a\"\rmsgstr \"wortA\"\n");
        put("CR CR LF", "msgid \"a\"\r\r\nmsgstr \"wortA\"\r\r\n");
        put("mixed line ends", "msgid \"a\"\r\nmsgstr \"wortA\"\n\r\nmsgid \"b\"\nmsgstr \"wortB\"\r\n");
    }

    private void escapes() {
        put("carriage return", "msgid \"a\"\nmsgstr \"wortA\\r\\nwortB\"\n");
        put("all named escapes", "msgid \"a\"\nmsgstr \"wortA\\a\\b\\f\\v\\t\\n\\r\\\\\\\"\"\n");
        put("one octal digit", "msgid \"a\"\nmsgstr \"wortA\\7x\"\n");
        put("two octal digits", "msgid \"a\"\nmsgstr \"wortA\\41x\"\n");
        put("octal and a digit", "msgid \"a\"\nmsgstr \"wortA \\1019\"\n");
        put("hexadecimal and a letter", "msgid \"a\"\nmsgstr \"wortA \\x41z\"\n");
        put("UTF-8 in hexadecimal", "msgid \"a\"\nmsgstr \"wortA \\xc3\\xa1\"\n");
        put("half a character in octal", "msgid \"a\"\nmsgstr \"wortA \\303\"\n");
        put("backslash before a quote", "msgid \"a\\\\\"\nmsgstr \"wortA\\\\\"\n");
        put("a trigraph", "msgid \"a\"\nmsgstr \"wortA ??= ??/\"\n");
        put("an escape across two pieces", "msgid \"a\"\nmsgstr \"wortA\\\\\"\n\"n\"\n");
        put("an apostrophe that is escaped", "msgid \"a\"\nmsgstr \"wortA\\'s\"\n");
        put("a question mark that is escaped", "msgid \"a\"\nmsgstr \"wortA\\?\"\n");
        put("a Unicode escape of Java", "msgid \"a\"\nmsgstr \"wortA \\u00e9\"\n");
        put("an octal number above a byte", "msgid \"a\"\nmsgstr \"wortA\\777\"\n");
        put("hexadecimal without digits", "msgid \"a\"\nmsgstr \"wortA\\xyz\"\n");
        put("trailing line end only in the translation", "msgid \"a\"\nmsgstr \"wortA\\n\"\n");
        put("leading line end", "msgid \"\\na\"\nmsgstr \"\\nwortA\"\n");
        put("a real tab", "msgid \"a\"\nmsgstr \"wort\tA\"\n");
    }

    private void comments() {
        put("comment between id and translation", "msgid \"a\"\n# inside\nmsgstr \"wortA\"\n");
        put("comment between pieces", "msgid \"a\"\nmsgstr \"\"\n# inside\n\"wortA\"\n");
        put("flags without a space", "#,fuzzy\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("many commas", "#, ,fuzzy,, no-wrap,\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("a flag nobody knows", "#, fanal-approved\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("state comments", "# state: reviewed\n# approved: yes\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("workflow flags", "#= fuzzy\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("a range", "#, range: 0..10\nmsgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"wortA\"\nmsgstr[1] \"wortB\"\n");
        put("a reference with spaces", "#: \u2068content/my page.md\u2069:3\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("many references", "#: a.md:1 b.md:2\n#: c.md:3\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("a reference without line", "#: content/a.md\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("empty comments", "#\n#.\n#:\n#,\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("comment after the translation", "msgid \"a\"\nmsgstr \"wortA\" # done\n");
        put("a hundred comments", "# again\n".repeat(100) + "msgid \"a\"\nmsgstr \"wortA\"\n");
        put("names and addresses", "# Jane <jane@example.org>, 2026.\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("comment with a hash", "## heading\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("comment with an override", "# \u202etxet\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("comments then the end", "msgid \"a\"\nmsgstr \"wortA\"\n\n# one\n\n#. two\n");
    }

    private void states() {
        put("two lines of flags", "#, fuzzy\n#, no-wrap\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("two lines of flags, fuzzy last", "#, no-wrap\n#, fuzzy\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("fuzzy in capitals", "#, FUZZY\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("previous without fuzzy", "#| msgid \"old\"\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("previous without a space", "#, fuzzy\n#|msgid \"old\"\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("previous context only", "#, fuzzy\n#| msgctxt \"c\"\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("previous before the flags", "#| msgid \"old\"\n#, fuzzy\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("previous of an empty text", "#, fuzzy\n#| msgid \"\"\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("obsolete without a space", "#~msgid \"a\"\n#~msgstr \"wortA\"\n");
        put("obsolete with an empty text", "#~ msgid \"a\"\n#~ msgstr \"\"\n");
        put("obsolete and in use", "msgid \"a\"\nmsgstr \"wortA\"\n\n#~ msgid \"a\"\n#~ msgstr \"wortA\"\n");
        put("obsolete with context", "#~ msgctxt \"c\"\n#~ msgid \"a\"\n#~ msgstr \"wortA\"\n");
        put("obsolete with previous", "#~| msgid \"old\"\n#~ msgid \"a\"\n#~ msgstr \"wortA\"\n");
        put(
                "obsolete, flags in the middle",
                "#~ msgid \"a\"\n#~ msgstr \"wortA\"\n#, fuzzy\n#~ msgid \"b\"\n#~ msgstr \"wortB\"\n");
        put("obsolete next to obsolete", "#~ msgid \"a\"\n#~ msgstr \"wortA\"\n#~ msgid \"b\"\n#~ msgstr \"wortB\"\n");
        put("half of it obsolete", "msgid \"a\"\n#~ msgstr \"wortA\"\n");
        put("the other half obsolete", "#~ msgid \"a\"\nmsgstr \"wortA\"\n");
        put("fuzzy obsolete of many lines", "#, fuzzy\n#~ msgid \"\"\n#~ \"a\"\n#~ msgstr \"\"\n#~ \"wortA\"\n");
    }

    private void plurals() {
        put("too few forms", "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"wortA\"\n");
        put("too many forms", plural("wortA", "wortB", "wortC", "wortD"));
        put("no form", "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr \"wortA\"\n");
        put("forms without plural", "msgid \"a\"\nmsgstr[0] \"wortA\"\nmsgstr[1] \"wortB\"\n");
        put("forms out of order", "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[1] \"wortB\"\nmsgstr[0] \"wortA\"\n");
        put("a form is missing", "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"wortA\"\nmsgstr[2] \"wortC\"\n");
        put("a negative form", "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[-1] \"wortA\"\n");
        put("empty plural", "msgid \"a\"\nmsgid_plural \"\"\nmsgstr[0] \"wortA\"\nmsgstr[1] \"wortB\"\n");
        put("plural twice", "msgid \"a\"\nmsgid_plural \"as\"\nmsgid_plural \"az\"\nmsgstr[0] \"wortA\"\n");
        put("plural before id", "msgid_plural \"as\"\nmsgid \"a\"\nmsgstr[0] \"wortA\"\n");
        put("the same id with and without plural", "msgid \"a\"\nmsgstr \"wortA\"\n\n" + plural("wortB", "wortC"));
    }

    private void characters() {
        String[][] texts = {
            {"mark in the middle", "\ufeff"},
            {"zero-width joiners", "\u200d\u200c"},
            {"right-to-left mark", "\u200f"},
            {"an override", "\u202e"},
            {"isolates", "\u2066\u2069"},
            {"next line", "\u0085"},
            {"paragraph separator", "\u2029"},
            {"vertical tab", "\u000b"},
            {"form feed", "\f"},
            {"delete", "\u007f"},
            {"escape", "\u001b[31m"},
            {"private use", "\ue000"},
            {"no character", "\uffff"},
            {"replacement", "\ufffd"},
            {"last plane", "\udbff\udffd"},
            {"thirty marks on a letter", "a" + "\u0301".repeat(30)},
            {"decomposed", "e\u0301"},
            {"emoji with joiners", "👩\u200d🚒"},
            {"no-break space", "\u00a0"},
            {"ideographic space", "\u3000"},
            {"character 0", "\0"},
        };
        for (var text : texts) {
            put(text[0] + " in a translation", "msgid \"a\"\nmsgstr \"wortA" + text[1] + "b\"\n");
        }
        put("no-break space before a keyword", "msgid \"a\"\n\u00a0msgstr \"wortA\"\n");
        put("form feed between entries", "msgid \"a\"\nmsgstr \"wortA\"\n\f\nmsgid \"b\"\nmsgstr \"wortB\"\n");
        put("curly quotes", "msgid “a”\nmsgstr “wortA”\n");
    }

    private void breakage() {
        put("a second header", "msgid \"\"\nmsgstr \"Language: fr\\n\"\n\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("the same entry twice", two("", ""));
        put("twice, one of them empty", "msgid \"a\"\nmsgstr \"\"\n\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("two ids", "msgid \"a\"\nmsgid \"b\"\nmsgstr \"wortA\"\n");
        put("two contexts", "msgctxt \"a\"\nmsgctxt \"b\"\nmsgid \"c\"\nmsgstr \"wortA\"\n");
        put("translation first", "msgstr \"wortA\"\nmsgid \"a\"\n");
        put("context after id", "msgid \"a\"\nmsgctxt \"c\"\nmsgstr \"wortA\"\n");
        put("quotes that are single", "msgid 'a'\nmsgstr 'wortA'\n");
        put("three quotes", "msgid \"\"\"a\"\"\"\nmsgstr \"\"\"wortA\"\"\"\n");
        put("a text of its own", "# alone\n\"wortA\"\n");
        put("a bracket is open", "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0 \"wortA\"\n");
        put("an index of twelve digits", "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[100000000000] \"wortA\"\n");
        put("a line of mail", "> msgid \"a\"\n> msgstr \"wortA\"\n");
        put("lines of a difference", "-msgid \"a\"\n+msgid \"b\"\n msgstr \"wortA\"\n");
        put("cut inside a keyword", "msgid \"a\"\nmsgstr \"wortA\"\n\nmsgi");
        put("cut inside a comment", "msgid \"a\"\nmsgstr \"wortA\"\n\n#, fu");
        put("cut inside an escape", "msgid \"a\"\nmsgstr \"wortA\\");
        put("properties", "a=wortA\nb=wortB\n");
        put("a quotation mark too many", "msgid \"a\"\nmsgstr \"wortA\"\"\n");
        put("underscore for a space", "msgid_\"a\"\nmsgstr \"wortA\"\n");
        put("message with a typing error", "msgdi \"a\"\nmsgstr \"wortA\"\n");
    }

    private void attacks() {
        put("markup", "msgid \"a\"\nmsgstr \"wortA<script>alert(1)</script>\"\n");
        put("a script link", "msgid \"[a](b.md)\"\nmsgstr \"[wortA](javascript:alert(1))\"\n");
        put("a formula", "msgid \"a\"\nmsgstr \"=cmd|' /C calc'!A0 wortA\"\n");
        put("an expression", "msgid \"a\"\nmsgstr \"wortA ${7*7} #{7*7} {{7*7}} %s %n\"\n");
        put("a statement", "msgid \"a\"\nmsgstr \"wortA'); drop table translation;--\"\n");
        put("a path", "#: ../../../etc/passwd:1\nmsgid \"../../etc/passwd\"\nmsgstr \"wortA\"\n");
        put("entities", "msgid \"a\"\nmsgstr \"wortA &amp; &lol9; &#0;\"\n");
        put("ten thousand backslashes", "msgid \"a\"\nmsgstr \"wortA" + "\\\\".repeat(10_000) + "\"\n");
        put("ten thousand quotes", "msgid \"a\"\nmsgstr \"wortA" + "\\\"".repeat(10_000) + "\"\n");
        put("ten thousand lines of nothing", "\n".repeat(10_000) + "msgid \"a\"\nmsgstr \"wortA\"\n");
        put("ten thousand stray lines", "stray wortA\n".repeat(10_000));
        put("ten thousand open entries", "msgid \"a\"\n".repeat(10_000) + "msgstr \"wortA\"\n");
        put("a forged base", "# X-Fanal-Base: d1-p1\nmsgid \"a\"\nmsgstr \"wortA\"\n");
        put("a forged confirmation", "#, confirmed, approved\n# confirmed.tsv: yes\nmsgid \"a\"\nmsgstr \"wortA\"\n");
    }

    private void put(String name, String text) {
        if (files.put(name, OddFiles.HEADER + text) != null) {
            throw new IllegalStateException("twice: " + name);
        }
    }

    private static String two(String one, String other) {
        return one + "msgid \"a\"\nmsgstr \"wortA\"\n\n" + other + "msgid \"a\"\nmsgstr \"wortB\"\n";
    }

    private static String plural(String... forms) {
        var text = new StringBuilder("msgid \"a\"\nmsgid_plural \"as\"\n");
        for (int form = 0; form < forms.length; form++) {
            text.append("msgstr[")
                    .append(form)
                    .append("] \"")
                    .append(forms[form])
                    .append("\"\n");
        }
        return text.toString();
    }

    private static String entries(int count) {
        var text = new StringBuilder();
        for (int n = 0; n < count; n++) {
            text.append("msgid \"a")
                    .append(n)
                    .append("\"\nmsgstr \"wort")
                    .append(n)
                    .append("\"\n\n");
        }
        return text.toString();
    }
}
