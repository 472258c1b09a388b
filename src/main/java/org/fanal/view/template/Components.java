package org.fanal.view.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Expressions in templates are paths of record components, {@code ${view.title}}, and nothing else: no calls, no arithmetic, so
 * that templates decide nothing and no text can become code. A component that is not there is an error. An empty {@link
 * Optional} is null, which Thymeleaf's {@code th:if} and attributes leave out.
 */
final class Components implements IStandardVariableExpressionEvaluator {
    private final Map<String, String[]> paths = new ConcurrentHashMap<>();
    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        String[] path = paths.computeIfAbsent(expression.getExpression(), text -> text.split("\\.", -1));
        if (!context.containsVariable(path[0])) {
            throw new TemplateProcessingException("no such variable: " + expression.getExpression());
        }
        Object value = context.getVariable(path[0]);
        for (int i = 1; i < path.length && value != null; i++) {
            value = component(value, path[i]);
        }
        return value;
    }

    private @Nullable Object component(Object holder, String name) {
        var accessor = accessors
                .computeIfAbsent(holder.getClass(), type -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, ignored -> accessor(holder.getClass(), name));
        try {
            Object value = accessor.invoke(holder);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new TemplateProcessingException("cannot read " + name, e);
        }
    }

    private static Method accessor(Class<?> type, String name) {
        try {
            var accessor = type.getDeclaredMethod(name);
            accessor.setAccessible(true);
            return accessor;
        } catch (NoSuchMethodException e) {
            throw new TemplateProcessingException(type.getSimpleName() + " has no component " + name, e);
        }
    }
}
