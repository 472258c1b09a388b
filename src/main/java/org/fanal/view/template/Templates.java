package org.fanal.view.template;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** The templates of reader pages. All are read when this is made: a missing one stops the start, not a reader. Thread-safe. */
public final class Templates {
    private final TemplateEngine engine = new TemplateEngine();
    private final Map<String, String> texts;

    /** @param names file names below {@code templates/} without {@code .html} */
    public Templates(Set<String> names) {
        texts = names.stream()
                .collect(Collectors.toUnmodifiableMap(
                        name -> name,
                        name -> TemplateFile.read(name + ".html")
                                .replaceAll(">\\s*\\n\\s*<", "><")
                                .strip()));
        var dialect = new StandardDialect();
        dialect.setVariableExpressionEvaluator(new Components());
        engine.setDialect(dialect);
        engine.setMessageResolver(new WordResolver());
        var resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCacheable(true);
        engine.setTemplateResolver(resolver);
    }

    /** Prints a template. */
    public Markup print(String name, View view) {
        var text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("no such template: " + name);
        }
        return new Markup(engine.process(text, new Context(Locale.ROOT, Map.of("view", view))));
    }

    /** Differs when a template does. */
    public String fingerprint() {
        return Integer.toHexString(new TreeMap<>(texts).toString().hashCode());
    }
}
