package org.fanal.editing;

import java.util.regex.Pattern;
import org.fanal.content.Slug;

/** The line {@code was: […]} of a page's front matter, from which its old addresses lead to it. */
final class FormerNames {
    private static final Pattern LIST =
            Pattern.compile("(?m)\\A(---\\R(?:(?!---$).*\\R)*?was:[ \\t]*\\[)([^\\]\\n]*)\\]");
    private static final Pattern CLOSE =
            Pattern.compile("\\A(---\\R(?:(?!---\\s*$).*\\R)*?)(---[ \\t]*\\R)", Pattern.MULTILINE);

    private FormerNames() {}

    /** The text with one former name more. */
    static String with(String body, Slug former) {
        var list = LIST.matcher(body);
        if (list.find()) {
            var names = list.group(2).isBlank() ? former.text() : list.group(2).strip() + ", " + former;
            return list.group(1) + names + "]" + body.substring(list.end());
        }
        var close = CLOSE.matcher(body);
        return close.find()
                ? close.group(1) + "was: [" + former + "]\n" + close.group(2) + body.substring(close.end())
                : body;
    }
}
