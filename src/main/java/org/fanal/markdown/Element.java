package org.fanal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Elements that other rooms may set around safe HTML: names and attributes by allow-list, values escaped. */
public final class Element {
    private static final Set<String> NAMES =
            Set.of("span", "small", "b", "div", "p", "details", "summary", "a", "svg", "use");
    private static final Set<String> ATTRIBUTES =
            Set.of("class", "lang", "dir", "hreflang", "aria-hidden", "href", "title");

    private final String name;
    private final List<String> attributes = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    /** An element with this name. */
    public static Element of(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("not an element for passages: " + name);
        }
        return new Element(name);
    }

    /** The same with one more attribute; {@code href} takes only paths of this site and fragments. */
    public Element with(String attribute, String value) {
        if (!ATTRIBUTES.contains(attribute)) {
            throw new IllegalArgumentException("not an attribute for passages: " + attribute);
        }
        if (attribute.equals("href") && !value.matches("#.*|/[^/].*|/")) {
            throw new IllegalArgumentException("not an address of this site: " + value);
        }
        attributes.add(" " + attribute + "=\"" + escape(value) + "\"");
        return this;
    }

    /** Closed around these. */
    public Html around(Html... content) {
        var all = new StringBuilder("<").append(name);
        attributes.forEach(all::append);
        all.append('>');
        for (var part : content) {
            all.append(part.text());
        }
        return new Html(all.append("</").append(name).append('>').toString());
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
