package org.fanal.web;

import io.javalin.config.JavalinConfig;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The one door through which the server takes in the half where people change texts, of which it knows nothing else.
 *
 * @param root the path below which all of it lies
 * @param port a port of its own, 0 for any free one: then it is found there alone, and the reading half only on the other
 * @param routes adds its routes
 */
public record WorkingHalf(String root, Optional<Integer> port, Consumer<JavalinConfig> routes) {
    boolean has(String path) {
        return path.startsWith(root) && (path.length() == root.length() || path.charAt(root.length()) == '/');
    }
}
