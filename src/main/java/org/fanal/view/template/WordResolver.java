package org.fanal.view.template;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;

/** Answers {@code #{key}} with the view's own words; the language comes with the view and from nowhere else. */
final class WordResolver implements IMessageResolver {
    @Override
    public String getName() {
        return "words";
    }

    @Override
    public Integer getOrder() {
        return 1;
    }

    @Override
    public String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        return ((View) context.getVariable("view")).words().say(key);
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        throw new IllegalArgumentException("no such word: " + key + " in " + Locale.ROOT);
    }
}
