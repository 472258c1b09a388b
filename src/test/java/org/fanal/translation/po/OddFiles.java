package org.fanal.translation.po;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** PO files as tools, people and accidents make them. */
final class OddFiles {
    static final String HEADER = """
            msgid ""
            msgstr ""
            "Language: es\\n"
            "MIME-Version: 1.0\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Content-Transfer-Encoding: 8bit\\n"
            "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

            """;
    private static final String DOOR = "msgid \"door\"\nmsgstr \"puerta\"\n";
    private static final String DAY = "msgid \"day\"\nmsgstr \"día\"\n";

    private OddFiles() {}

    /** Files that gettext takes. */
    static Map<String, byte[]> sound() {
        var files = new LinkedHashMap<String, byte[]>();
        texts().forEach((name, text) -> files.put(name, (HEADER + text).getBytes(UTF_8)));
        files.put("CRLF", (HEADER + DOOR + "\n" + DAY).replace("\n", "\r\n").getBytes(UTF_8));
        files.put("no header, ASCII only", DOOR.getBytes(UTF_8));
        files.put("fuzzy header", ("#, fuzzy\n" + HEADER + DOOR).getBytes(UTF_8));
        files.put(
                "header in one line",
                "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\nmsgid \"a\"\nmsgstr \"é\"\n"
                        .getBytes(UTF_8));
        files.put(
                "header with comments and names",
                ("# Translated by Jane <jane@example.org>\n#\n" + HEADER + DOOR).getBytes(UTF_8));
        files.put(
                "header without end of line",
                HEADER.replace("8bit\\n", "8bit")
                        .replace("\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n", "")
                        .getBytes(UTF_8));
        files.put("windows-1256", encoded("CP1256", "مرحبا بكم في المحكمة"));
        files.put("GB18030", encoded("GB18030", "不要开门，先要求看法官签署的令状。"));
        files.put("GBK, a backslash as second byte", encoded("GBK", "乗 誠 縗 \\\" n"));
        files.put("ISO-8859-1", encoded("ISO-8859-1", "mañana, ¿sí?"));
        files.put("ISO-8859-15", encoded("ISO-8859-15", "10 € más"));
        files.put("KOI8-R", encoded("KOI8-R", "Не открывайте дверь"));
        files.put("windows-1251", encoded("CP1251", "Не відчиняйте двері"));
        files.put("EUC-KR", encoded("EUC-KR", "문을 열지 마세요"));
        files.put("Shift_JIS", encoded("Shift_JIS", "表示しない"));
        files.put("lower-case charset name", HEADER.replace("UTF-8", "utf-8").getBytes(UTF_8));
        return files;
    }

    /** Files that gettext does not take although they can be understood. */
    static Map<String, byte[]> understood() {
        var files = new LinkedHashMap<String, byte[]>();
        var text = HEADER + DOOR + "\n" + DAY;
        files.put("byte order mark", ("\ufeff" + text).getBytes(UTF_8));
        files.put("UTF-16 with mark", text.replace("UTF-8", "UTF-16").getBytes(UTF_16));
        files.put("UTF-16 little-endian with mark", ("\ufeff" + text).getBytes(UTF_16LE));
        files.put("UTF-16 big-endian without mark", text.getBytes(UTF_16BE));
        files.put("UTF-16 little-endian without mark", text.getBytes(UTF_16LE));
        files.put("UTF-32 with mark", ("\ufeff" + text).getBytes(Charset.forName("UTF-32LE")));
        files.put(
                "UTF-8 under another name",
                text.replace("UTF-8", "windows-1252").getBytes(UTF_8));
        files.put("CR line ends", text.replace("\n", "\r").getBytes(UTF_8));
        files.put("template charset", text.replace("UTF-8", "CHARSET").getBytes(UTF_8));
        files.put("unknown charset", text.replace("UTF-8", "x-klingon").getBytes(UTF_8));
        files.put("no header but accents", (DOOR + "\n" + DAY).getBytes(UTF_8));
        files.put("two files joined", (text + "\n" + HEADER + "msgid \"night\"\nmsgstr \"noche\"\n").getBytes(UTF_8));
        files.put("the same entry twice", (text + "\n" + DOOR).getBytes(UTF_8));
        files.put("unknown escape", (text + "\nmsgid \"x\"\nmsgstr \"\\q\"\n").getBytes(UTF_8));
        return files;
    }

    /** Files with damage; what is sound in them is {@code door} or {@code day}, or nothing. */
    static Map<String, byte[]> damaged() {
        var files = new LinkedHashMap<String, byte[]>();
        broken().forEach((name, text) -> files.put(name, (HEADER + DOOR + "\n" + text + "\n" + DAY).getBytes(UTF_8)));
        var whole = (HEADER + DAY + "\n" + "msgid \"long\"\nmsgstr \"texto largo que se corta\"\n").getBytes(UTF_8);
        files.put("cut in a text", Arrays.copyOf(whole, whole.length - 10));
        files.put("cut after msgid", Arrays.copyOf(whole, whole.length - 36));
        files.put(
                "cut in the middle of a character",
                Arrays.copyOf((HEADER + DAY).getBytes(UTF_8), HEADER.length() + 24));
        files.put(
                "Latin-1 bytes in a UTF-8 file",
                (HEADER + DOOR + "\nmsgid \"x\"\nmsgstr \"mañana\"\n").getBytes(ISO_8859_1));
        files.put(
                "a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        files.put("a spreadsheet", "id,text\n1,\"Hola\"\n2,\"Adiós\"\n".getBytes(UTF_8));
        files.put("a web page", "<!DOCTYPE html>\n<title>Sign in</title>\n<p>You must sign in.".getBytes(UTF_8));
        files.put("odd number of UTF-16 bytes", Arrays.copyOf(("\ufeff" + HEADER + DAY).getBytes(UTF_16LE), 301));
        return files;
    }

    private static Map<String, String> broken() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("no closing quote in msgstr", "msgid \"x\"\nmsgstr \"abc\n");
        texts.put("no closing quote in msgid", "msgid \"x\nmsgstr \"abc\"\n");
        texts.put("no closing quote in msgctxt", "msgctxt \"x\nmsgid \"y\"\nmsgstr \"abc\"\n");
        texts.put("quote inside a text", "msgid \"x\"\nmsgstr \"a \"b\" c\"\n");
        texts.put("text outside quotes", "msgid \"x\"\nmsgstr \"abc\" d\n");
        texts.put("no quotes", "msgid \"x\"\nmsgstr abc\n");
        texts.put("msgstr without msgid", "msgstr \"abc\"\n");
        texts.put("two msgstr", "msgid \"x\"\nmsgstr \"abc\"\nmsgstr \"def\"\n");
        texts.put("msgid without msgstr", "msgid \"x\"\n");
        texts.put("msgctxt alone", "msgctxt \"x\"\n\n# next\n");
        texts.put("misspelt keyword", "msgid \"x\"\nmsgstrr \"abc\"\n");
        texts.put("merge conflict", "msgid \"x\"\n<<<<<<< HEAD\nmsgstr \"a\"\n=======\nmsgstr \"b\"\n>>>>>>> theirs\n");
        texts.put("backslash at the end", "msgid \"x\"\nmsgstr \"abc\\\n");
        texts.put("plural index that is no number", "msgid \"x\"\nmsgid_plural \"xs\"\nmsgstr[a] \"abc\"\n");
        texts.put("plural index out of all bounds", "msgid \"x\"\nmsgid_plural \"xs\"\nmsgstr[999999999] \"abc\"\n");
        texts.put("plural form twice", "msgid \"x\"\nmsgid_plural \"xs\"\nmsgstr[0] \"a\"\nmsgstr[0] \"b\"\n");
        texts.put("character 0", "msgid \"x\"\nmsgstr \"a\\000b\"\n");
        texts.put("broken previous text", "#, fuzzy\n#| msgid \"old\nmsgid \"x\"\nmsgstr \"abc\"\n");
        texts.put("keyword without text", "msgid\nmsgstr \"abc\"\n");
        return texts;
    }

    private static Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("plain", DOOR);
        texts.put("no line end at the end", DOOR.strip());
        texts.put("blank lines everywhere", "\n\n" + DOOR.replace("\n", "\n\n\n") + "\n\n");
        texts.put("indented", DOOR.replace("msg", "   msg"));
        texts.put("no space before the quote", "msgid\"a\"\nmsgstr\"b\"\n");
        texts.put("several texts on a line", "msgid \"a\" \"b\"\nmsgstr \"c\"   \"d\"\n\"e\"\n");
        texts.put("wrapped", "msgid \"\"\n\"a long \"\n\"text\"\nmsgstr \"\"\n\"un texto \"\n\"largo\"\n");
        texts.put("hard break", "msgid \"one\\ntwo\"\nmsgstr \"uno\\ndos\"\n");
        texts.put("line end at the end", "msgid \"one\\n\"\nmsgstr \"uno\\n\"\n");
        texts.put("only line ends", "msgid \"\\n\\n\"\nmsgstr \"\\n\\n\"\n");
        texts.put("escapes", "msgid \"tab\\tquote\\\"back\\\\slash\"\nmsgstr \"tab\\tquote\\\"back\\\\slash\"\n");
        texts.put("octal and hexadecimal escapes", "msgid \"\\101\\x42\"\nmsgstr \"\\x43\\104\"\n");
        texts.put("bytes as octal escapes", "msgid \"day\"\nmsgstr \"d\\303\\255a\"\n");
        texts.put("empty translation", "msgid \"x\"\nmsgstr \"\"\n");
        texts.put("fuzzy", "#, fuzzy\n" + DOOR);
        texts.put("fuzzy and empty", "#, fuzzy\nmsgid \"x\"\nmsgstr \"\"\n");
        texts.put("flags", "#, fuzzy, c-format, no-wrap\n" + DOOR);
        texts.put("flags in another order", "#,no-wrap,python-brace-format,fuzzy\n" + DOOR);
        texts.put("context", "msgctxt \"a\"\n" + DOOR + "\nmsgctxt \"b\"\n" + DOOR);
        texts.put("empty context", "msgctxt \"\"\n" + DOOR);
        texts.put("previous text", "#, fuzzy\n#| msgctxt \"c\"\n#| msgid \"gate\"\n" + DOOR);
        texts.put("previous text of several lines", "#, fuzzy\n#| msgid \"\"\n#| \"one\\n\"\n#| \"two\"\n" + DOOR);
        texts.put("plural", "msgid \"one\"\nmsgid_plural \"many\"\nmsgstr[0] \"uno\"\nmsgstr[1] \"muchos\"\n");
        texts.put(
                "previous plural",
                "#, fuzzy\n#| msgid \"a\"\n#| msgid_plural \"as\"\nmsgid \"one\"\nmsgid_plural \"many\"\nmsgstr[0] \"uno\"\nmsgstr[1] \"muchos\"\n");
        texts.put(
                "empty first form",
                "#, fuzzy\nmsgid \"one\"\nmsgid_plural \"many\"\nmsgstr[0] \"\"\nmsgstr[1] \"muchos\"\n");
        texts.put("obsolete", DOOR + "\n#~ msgid \"gate\"\n#~ msgstr \"portón\"\n");
        texts.put("obsolete in the middle", "#~ msgid \"gate\"\n#~ msgstr \"portón\"\n\n" + DOOR);
        texts.put(
                "obsolete of several lines",
                "#~ msgid \"\"\n#~ \"a\\n\"\n#~ \"b\"\n#~ msgstr \"\"\n#~ \"c\\n\"\n#~ \"d\"\n");
        texts.put(
                "obsolete, fuzzy, with previous text",
                "# kept\n#, fuzzy\n#~| msgctxt \"q\"\n#~| msgid \"old\"\n#~ msgctxt \"c\"\n#~ msgid \"gate\"\n#~ msgstr \"portón\"\n");
        texts.put(
                "obsolete plural",
                "#~ msgid \"one\"\n#~ msgid_plural \"many\"\n#~ msgstr[0] \"uno\"\n#~ msgstr[1] \"muchos\"\n");
        texts.put(
                "comments of all kinds",
                "# by hand\n#  more space\n#\n#none\n#. of the source\n#.none\n#: a.md:1\n#: b.md:2 c.md:3\n" + DOOR);
        texts.put("comment that looks like an entry", "# msgid \"x\"\n# #, fuzzy\n" + DOOR);
        texts.put("comment at the end", DOOR + "\n# the end\n");
        texts.put("comment after a text", "msgid \"a\"\nmsgstr \"b\"\n# about the next\nmsgid \"c\"\nmsgstr \"d\"\n");
        texts.put("entries without blank lines", DOOR + DAY);
        texts.put("right to left", "msgid \"door\"\nmsgstr \"لا تفتح الباب ‏(‎I-205‎)‏\"\n");
        texts.put("Chinese", "msgid \"door\"\nmsgstr \"不要开门，先要求看令状。\"\n");
        texts.put("beyond the basic plane", "msgid \"door\"\nmsgstr \"🚪 𠮷\"\n");
        texts.put("combining characters", "msgid \"door\"\nmsgstr \"e\u0301 \u0623\u0650\"\n");
        texts.put("no-break spaces", "msgid \"door\"\nmsgstr \"a\u00a0b\u202fc\"\n");
        texts.put("line separator", "msgid \"door\"\nmsgstr \"a\u2028b\"\n");
        texts.put("tabs", "msgid\t\"door\"\nmsgstr\t\"a\tb\"\t\n");
        texts.put("a very long text", "msgid \"door\"\nmsgstr \"" + "puerta ".repeat(2000) + "\"\n");
        texts.put("spaces at both ends", "msgid \" door \"\nmsgstr \" puerta \"\n");
        texts.put("braces and links", "msgid \"[a](b.md#c) {n} %s\"\nmsgstr \"[á](b.md#c) {n} %s\"\n");
        texts.put("question mark that could be a trigraph", "msgid \"what?\"\nmsgstr \"¿qué??/\"\n");
        return texts;
    }

    private static byte[] encoded(String charset, String text) {
        var file = HEADER.replace("UTF-8", charset) + "msgid \"a\"\nmsgstr \""
                + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n";
        return file.getBytes(Charset.forName(charset));
    }
}
