package org.fanal.translation.check;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Ways to harm a translation, each of which a check can see. */
public final class Harms {
    /** By name; a text that gives nothing to harm stays as it is. */
    public static final Map<String, UnaryOperator<String>> ALL = Collections.unmodifiableMap(new TreeMap<>(Map.of(
            "a digit is another", text -> text.replaceFirst("(?<![\\[(\\w#^./:-])3|(?<![\\[(\\w#^./:-])2(?=\\d)", "7"),
            "a link leads elsewhere", text -> text.replaceFirst("]\\((?!number:)[^)]+\\)", "](https://evil.example/)"),
            "a number is another", text -> text.replaceFirst("]\\(number:[^)]+\\)", "](number:other)"),
            "a link is gone", text -> text.replaceFirst("\\[([^\\]^]+)]\\([^)]+\\)", "$1"),
            "a note is gone", text -> text.replaceFirst("\\[\\^[^\\]]+]", ""),
            "bold is gone", text -> text.replaceFirst("\\*\\*([^*]+)\\*\\*", "$1"),
            "a script is added", text -> text + "<script>alert(1)</script>",
            "the direction is overridden", text -> "\u202E" + text,
            "an invisible character is added", text -> text + "\u200B",
            "there is a second paragraph", text -> text + "\n\nMore.")));

    private Harms() {}
}
