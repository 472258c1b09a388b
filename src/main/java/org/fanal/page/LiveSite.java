package org.fanal.page;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The one reference to the published Site; swapped in whole. */
public final class LiveSite {
    private final AtomicReference<Site> current;
    private final List<Consumer<Site>> listeners = new CopyOnWriteArrayList<>();

    public LiveSite(Site first) {
        current = new AtomicReference<>(first);
    }

    /** The Site readers get now. */
    public Site site() {
        return current.get();
    }

    /** Publishes another Site; when this returns, every later request gets it. */
    public void swap(Site next) {
        current.set(next);
        listeners.forEach(listener -> listener.accept(next));
    }

    /** Called with each Site that is swapped in, on the swapping thread. */
    public void onSwap(Consumer<Site> listener) {
        listeners.add(listener);
    }
}
