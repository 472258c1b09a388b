package org.fanal.view.template;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The drawings of {@code drawings.svg}; a page carries only those it uses. */
public final class Drawings {
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"i-([a-z]+)\".*?</symbol>", Pattern.DOTALL);

    private final Map<String, String> symbols = new TreeMap<>();

    public Drawings() {
        var symbol = SYMBOL.matcher(TemplateFile.read("drawings.svg"));
        while (symbol.find()) {
            symbols.put(symbol.group(1), symbol.group().replaceAll("\\s*\\n\\s*", ""));
        }
    }

    /** The symbols with these names, once each. */
    public Markup symbols(Collection<String> names) {
        var all = new StringBuilder();
        for (var name : names.stream().distinct().sorted().toList()) {
            var symbol = symbols.get(name);
            if (symbol == null) {
                throw new IllegalArgumentException("no such drawing: " + name);
            }
            all.append(symbol);
        }
        return new Markup(all.toString());
    }

    /** Differs when a drawing does. */
    public String fingerprint() {
        return Integer.toHexString(symbols.toString().hashCode());
    }
}
