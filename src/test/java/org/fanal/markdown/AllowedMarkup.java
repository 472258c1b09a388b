package org.fanal.markdown;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges markup by what it may hold at most: elements, attributes, addresses, each element closed in its place. */
final class AllowedMarkup {
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "dl",
            "dt",
            "dd",
            "div",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "pre",
            "code",
            "em",
            "strong",
            "a",
            "sup",
            "bdi",
            "span",
            "svg",
            "use",
            "br",
            "hr");
    private static final Set<String> VOID = Set.of("br", "hr", "use");
    private static final Set<String> ATTRIBUTES =
            Set.of("class", "id", "lang", "dir", "href", "rel", "start", "scope", "role", "aria-hidden");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-z-]+=\"[^\"<>]*\")*)/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"([^\"<>]*)\"");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:(?i:https?)://[^\\s\\p{Cf}@\\\\/]+(?:[/?#][^\\s\\p{Cf}\\\\]*)?|(?i:mailto):[^\\s:]+|tel:[+0-9-]+|/en/[^\\s:\\\\]*|#[^\\s\\\\]*)");

    private AllowedMarkup() {}

    /** What is wrong with the markup. */
    static Optional<String> fault(String html) {
        var open = new ArrayDeque<String>();
        int at = 0;
        var tag = TAG.matcher(html);
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                tag.region(at, html.length());
                if (!tag.lookingAt()) {
                    return Optional.of("a stray < at " + at);
                }
                var fault = element(tag.group(1).isEmpty(), tag.group(2), tag.group(3), open);
                if (fault.isPresent()) {
                    return fault;
                }
                at = tag.end();
            } else if (c == '>' || c < ' ' && c != '\n' && c != '\t') {
                return Optional.of("a stray character at " + at);
            } else {
                at++;
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of("not closed: " + open);
    }

    private static Optional<String> element(boolean opens, String name, String attributes, ArrayDeque<String> open) {
        if (!ELEMENTS.contains(name)) {
            return Optional.of("element " + name);
        }
        if (!opens) {
            return name.equals(open.peek()) && open.pop() != null ? Optional.empty() : Optional.of("closes " + name);
        }
        if (!VOID.contains(name)) {
            open.push(name);
        }
        var attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            if (!ATTRIBUTES.contains(attribute.group(1))) {
                return Optional.of("attribute " + attribute.group(1));
            }
            if (attribute.group(1).equals("href")
                    && !ADDRESS.matcher(attribute.group(2)).matches()) {
                return Optional.of("address " + attribute.group(2));
            }
        }
        return Optional.empty();
    }
}
