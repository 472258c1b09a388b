package org.fanal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fanal.content.Problem;
import org.fanal.page.LiveSite;
import org.fanal.page.reading.SiteFolders;

/** Swaps in a new Site when a file or the day has changed. */
final class Reloader {
    private final Settings settings;
    private final Surroundings surroundings;
    private final SiteFolders folders;
    private final LiveSite live;
    private final Consumer<List<Problem>> report;
    private FolderStamp published;
    private FolderStamp seen;
    private LocalDate day;

    Reloader(
            Settings settings,
            Surroundings surroundings,
            SiteFolders folders,
            LiveSite live,
            Consumer<List<Problem>> report) {
        this.settings = settings;
        this.surroundings = surroundings;
        this.folders = folders;
        this.live = live;
        this.report = report;
        published = stamp();
        seen = published;
        day = live.site().today();
    }

    /** Reads again if anything changed at all: for an author who saves and looks. */
    synchronized void now() {
        var stamp = stamp();
        if (!stamp.equals(published) || !day.equals(surroundings.today())) {
            read(stamp);
        }
    }

    /** Reads again if something changed and has stayed as it is since the last call: for a folder that is being copied into. */
    synchronized void whenSettled() {
        var stamp = stamp();
        boolean settled = stamp.equals(seen) && !stamp.equals(published);
        seen = stamp;
        if (settled || !day.equals(surroundings.today())) {
            read(stamp);
        }
    }

    private void read(FolderStamp stamp) {
        published = stamp;
        day = surroundings.today();
        var reading = folders.read(day, Optional.of(live.site()));
        reading.site().ifPresent(live::swap);
        report.accept(reading.problems());
    }

    private FolderStamp stamp() {
        return FolderStamp.of(List.of(settings.content(), settings.translations()));
    }
}
