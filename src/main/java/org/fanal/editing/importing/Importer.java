package org.fanal.editing.importing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fanal.editing.publishing.Made;
import org.fanal.editing.publishing.Proofs;
import org.fanal.editing.publishing.Published;
import org.fanal.editing.publishing.Publisher;
import org.fanal.editing.record.PublishedTexts;
import org.fanal.store.Store;
import org.fanal.store.audit.Audit;
import org.fanal.texts.Texts;
import org.jdbi.v3.core.Handle;

/**
 * Compares every file with the last version of it that was imported. Into an empty record files are published as they are; later they are
 * published when they are trusted and nobody changed the text at the desk since, and wait beside the desk's version otherwise.
 */
public final class Importer {
    private final Store store;
    private final Audit audit;
    private final Clock clock;
    private final Proofs proofs;

    public Importer(Store store, Audit audit, Clock clock, Proofs proofs) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.proofs = proofs;
    }

    /**
     * Imports, in one transaction.
     *
     * @param folders holds {@code content/} and {@code translations/}
     * @param trusted whether the files were reviewed where they come from
     * @return nothing when there is no Site that could be served
     */
    public Optional<ImportReport> run(Texts folders, boolean trusted) {
        var files = Files.read(folders);
        return store.write(handle -> {
            if (PublishedTexts.newest(handle) == 0) {
                return first(handle, files);
            }
            return Publisher.read(handle, proofs).map(now -> later(handle, files, now, trusted));
        });
    }

    private Optional<ImportReport> first(Handle handle, Files files) {
        return Made.of(files.texts(), proofs.today()).map(made -> {
            var publishing = new FilePublication(handle, audit, clock.instant(), proofs.today());
            var published = publishing.everything(files, made);
            return new ImportReport(
                    published,
                    List.of(files.all().size() + " files published into the empty record"),
                    files.problems());
        });
    }

    private ImportReport later(Handle handle, Files files, Published now, boolean trusted) {
        var comparison = new Comparison(handle, files, now, trusted);
        var plan = comparison.plan();
        var publishing = new FilePublication(handle, audit, clock.instant(), proofs.today());
        var next = publishing.some(plan, now);
        return new ImportReport(next, plan.notes(), files.problems());
    }
}
