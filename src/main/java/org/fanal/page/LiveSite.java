package org.fanal.page;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The one reference to the published Site; swapped in whole. */
public final class LiveSite {
    private volatile Site current;
    private final List<Consumer<Site>> listeners = new CopyOnWriteArrayList<>();

    public LiveSite(Site first) {
        current = first;
    }

    /** The Site readers get now. */
    public Site site() {
        return current;
    }

    /** Publishes another Site; when this returns, every later request gets it. */
    public void swap(Site next) {
        current = next;
        listeners.forEach(listener -> listener.accept(next));
    }

    /** Called with each Site that is swapped in, on the swapping thread. */
    public void onSwap(Consumer<Site> listener) {
        listeners.add(listener);
    }
}
