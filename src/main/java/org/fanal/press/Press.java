package org.fanal.press;

import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fanal.page.LiveSite;
import org.fanal.search.Search;
import org.fanal.view.Views;

/**
 * Prints the live Site. When another Site is swapped in, a new run begins before the swap returns; sheets whose texts did
 * not change are taken over, not printed again.
 */
public final class Press implements AutoCloseable {
    private final LiveSite live;
    private final Printer printer;
    private final Search search = new Search();
    private final ExecutorService background = Executors.newSingleThreadExecutor(Press::thread);
    private volatile PrintRun current;
    private volatile boolean keepsWarm;

    /** A press with the portal's own templates. */
    public Press(LiveSite live, Views views) {
        this(live, new ViewsPrinter(views));
    }

    public Press(LiveSite live, Printer printer) {
        this.live = live;
        this.printer = printer;
        current = new PrintRun(live.site(), printer, search, Map.of());
        live.onSwap(site -> begin());
        begin();
    }

    /** The run of the Site that is live now. An answer is made from one run only. */
    public PrintRun run() {
        return current;
    }

    /** From now on prints in the background what most readers will ask for, now and after each swap. */
    public void keepWarm() {
        keepsWarm = true;
        warm(current);
    }

    private synchronized void begin() {
        var site = live.site();
        if (!current.isOf(site)) {
            current = new PrintRun(site, printer, search, current.prints());
            if (keepsWarm) {
                warm(current);
            }
        }
    }

    private void warm(PrintRun run) {
        background.execute(() -> run.warm(() -> run == current));
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "press");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    @Override
    public void close() {
        keepsWarm = false;
        background.shutdownNow();
    }
}
