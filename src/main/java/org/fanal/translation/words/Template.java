package org.fanal.translation.words;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with arguments: {@code {name}}. */
final class Template {
    static final String COUNT = "count";

    private static final Pattern ARGUMENT = Pattern.compile("\\{([^{}]*)}");

    private Template() {}

    /** The names of all arguments of a text. */
    static Set<String> names(String text) {
        var names = new TreeSet<String>();
        ARGUMENT.matcher(text).results().map(result -> result.group(1)).forEach(names::add);
        return names;
    }

    /** The text with its arguments filled in; values are not looked at again. */
    static String fill(String key, String text, Map<String, String> values) {
        return ARGUMENT.matcher(text).replaceAll(argument -> Matcher.quoteReplacement(value(key, argument, values)));
    }

    private static String value(String key, MatchResult argument, Map<String, String> values) {
        var value = values.get(argument.group(1));
        if (value == null) {
            throw new IllegalArgumentException("the word " + key + " needs a value for " + argument.group());
        }
        return value;
    }
}
