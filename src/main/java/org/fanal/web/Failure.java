package org.fanal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Of which kinds an exception and its causes are, and nothing of what they say. */
public record Failure(List<Class<? extends Throwable>> kinds) {
    private static final int MOST = 8;

    public Failure {
        kinds = List.copyOf(kinds);
    }

    /** The kinds of an exception and of its causes, the last one the first cause. */
    public static Failure of(Throwable thrown) {
        var kinds = new ArrayList<Class<? extends Throwable>>();
        for (Throwable cause = thrown; cause != null && kinds.size() < MOST; cause = cause.getCause()) {
            kinds.add(cause.getClass());
        }
        return new Failure(kinds);
    }

    /** Their names: {@code a.Problem from b.ItsCause}. */
    @Override
    public String toString() {
        return kinds.stream().map(Class::getName).collect(Collectors.joining(" from "));
    }
}
