package org.fanal.view.frame;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.fanal.page.Site;

/** What has been found out about the Site that is printed now; forgotten when another is. */
final class PerSite<K, V> {
    private volatile Optional<Held<K, V>> held = Optional.empty();

    private record Held<K, V>(Site site, Map<K, V> values) {}

    V of(Site site, K key, Function<K, V> find) {
        var last = held;
        if (last.isEmpty() || last.get().site() != site) {
            last = Optional.of(new Held<>(site, new ConcurrentHashMap<>()));
            held = last;
        }
        var values = last.get().values();
        var known = values.get(key);
        if (known == null) {
            known = find.apply(key);
            values.put(key, known);
        }
        return known;
    }
}
