package org.fanal.editing.importing;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.content.Problem;
import org.fanal.editing.importing.Files.FileText;
import org.fanal.editing.importing.Plan.Step;
import org.fanal.editing.publishing.Published;
import org.fanal.editing.record.BodyHash;
import org.fanal.editing.record.Document;
import org.fanal.editing.record.Imports;
import org.fanal.editing.record.Imports.Outcome;
import org.fanal.editing.record.Imports.Seen;
import org.fanal.editing.record.PublishedTexts;
import org.jdbi.v3.core.Handle;

/** Compares each file with the version that was imported last, and with what stands now. */
final class Comparison {
    private final Handle handle;
    private final Files files;
    private final Published now;
    private final boolean trusted;
    private final Map<String, Seen> last;
    private final Map<String, Seen> settled;
    private final Set<String> unreadable;
    private final Plan plan = new Plan();

    Comparison(Handle handle, Files files, Published now, boolean trusted) {
        this.handle = handle;
        this.files = files;
        this.now = now;
        this.trusted = trusted;
        last = Imports.last(handle);
        settled = Imports.lastSettled(handle);
        unreadable = trusted ? unreadable() : Set.of();
    }

    Plan plan() {
        files.all().forEach((path, file) -> {
            if (isNews(path, file)) {
                compare(path, file);
            }
        });
        last.values().stream()
                .filter(seen ->
                        seen.outcome() != Outcome.GONE && files.at(seen.path()).isEmpty())
                .forEach(this::gone);
        return plan;
    }

    /** A version that waits is looked at again at each start, one that waits for a person when files are trusted now. */
    private boolean isNews(String path, FileText file) {
        return Optional.ofNullable(last.get(path))
                .filter(seen -> seen.hash().equals(file.hash()) && seen.outcome() != Outcome.WAITING)
                .filter(seen -> seen.outcome() != Outcome.PROPOSED || !trusted || isPublished(path, file))
                .isEmpty();
    }

    private boolean isPublished(String path, FileText file) {
        return now.texts().body(path).filter(file.body()::equals).isPresent();
    }

    private void compare(String path, FileText file) {
        if (isPublished(path, file)) {
            add(path, file, Outcome.KNOWN, Optional.empty());
            return;
        }
        boolean mayReplace = !isChangedAtTheDesk(path);
        switch (file.kind()) {
            case DOCUMENT -> document(path, file, mayReplace);
            case CATALOG -> catalog(path, file, mayReplace);
            case OUTDATED -> table(path, file);
            case LIST -> list(path, file, mayReplace);
            case TESTIMONY -> testimony(path, file, mayReplace);
            case DERIVED -> derived(path, file, mayReplace);
        }
    }

    /** Whether readers have another text than any that the file had when it was looked at last. */
    private boolean isChangedAtTheDesk(String path) {
        var hash = now.texts().body(path).map(BodyHash::of).orElse(BodyHash.REMOVED);
        var known = Stream.of(settled, last)
                .flatMap(seen -> Optional.ofNullable(seen.get(path)).stream())
                .map(Seen::hash)
                .collect(Collectors.toSet());
        return known.isEmpty() ? !hash.equals(BodyHash.REMOVED) : !known.contains(hash);
    }

    private void document(String path, FileText file, boolean mayReplace) {
        if (trusted && mayReplace && !unreadable.contains(path)) {
            publish(path, file);
            return;
        }
        if (isProposed(path, file)) {
            return;
        }
        long base = mayReplace
                ? now.publication()
                : Optional.ofNullable(settled.get(path))
                        .flatMap(Seen::publication)
                        .orElse(now.publication());
        plan.add(new Step(
                path, file.hash(), Outcome.PROPOSED, Optional.of(file.body()), Optional.empty(), Optional.of(base)));
        plan.note(path + " has changed; it waits at the desk for a second person"
                + (mayReplace ? "" : ", beside the desk's own version"));
    }

    private boolean isProposed(String path, FileText file) {
        return Optional.ofNullable(last.get(path))
                .filter(seen ->
                        seen.outcome() == Outcome.PROPOSED && seen.hash().equals(file.hash()))
                .isPresent();
    }

    private void catalog(String path, FileText file, boolean mayReplace) {
        if (mayReplace && (trusted || !isOfAWaitingPage(path))) {
            publish(path, file);
            return;
        }
        var merge = PoMerge.of(former(path), file.body(), now.texts().body(path).orElse(""));
        boolean waits = !merge.isWhole() || isOfAWaitingPage(path);
        add(path, file, waits ? Outcome.WAITING : Outcome.MERGED, Optional.of(merge.body()));
        if (!merge.isWhole()) {
            plan.note(path + " has translations that the record has otherwise; those of the record stay");
        }
    }

    /** What the file said when it was imported last. */
    private String former(String path) {
        return Optional.ofNullable(settled.get(path))
                .flatMap(seen -> Imports.body(handle, seen.id())
                        .or(() -> seen.publication().flatMap(id -> PublishedTexts.body(handle, path, id))))
                .orElse("");
    }

    private boolean isOfAWaitingPage(String path) {
        var page = "content" + path.substring(path.lastIndexOf('/')).replaceAll("\\.po$", ".md");
        return files.at(page)
                .filter(file ->
                        now.texts().body(page).filter(file.body()::equals).isEmpty())
                .isPresent();
    }

    private void table(String path, FileText file) {
        add(path, file, Outcome.MERGED, Optional.of(merged(path, file)));
    }

    private void list(String path, FileText file, boolean mayReplace) {
        if (mayReplace) {
            publish(path, file);
        } else {
            table(path, file);
        }
    }

    private void testimony(String path, FileText file, boolean mayReplace) {
        if (trusted && mayReplace) {
            publish(path, file);
        } else if (trusted) {
            table(path, file);
        } else {
            add(path, file, Outcome.WAITING, Optional.empty());
            plan.note(path + " says more than the record; it counts after a start with --trust-files");
        }
    }

    private void derived(String path, FileText file, boolean mayReplace) {
        if (trusted && mayReplace) {
            publish(path, file);
        } else {
            add(path, file, Outcome.KNOWN, Optional.empty());
        }
    }

    private String merged(String path, FileText file) {
        return TableMerge.of(now.texts().body(path).orElse(""), file.body());
    }

    private void gone(Seen seen) {
        var path = seen.path();
        boolean isThere = now.texts().body(path).isPresent();
        boolean takesAway = isThere && trusted && !isChangedAtTheDesk(path);
        plan.add(new Step(
                path,
                BodyHash.REMOVED,
                Outcome.GONE,
                Optional.empty(),
                takesAway ? Optional.of(Optional.empty()) : Optional.empty(),
                Optional.empty()));
        if (isThere && !takesAway && Document.at(path).isPresent()) {
            plan.note(path + " is gone; readers keep the page until somebody withdraws it at the desk");
        }
    }

    private void publish(String path, FileText file) {
        add(path, file, Outcome.PUBLISHED, Optional.of(file.body()));
    }

    private void add(String path, FileText file, Outcome outcome, Optional<String> published) {
        plan.add(new Step(
                path,
                file.hash(),
                outcome,
                Optional.of(file.body()),
                published
                        .map(Optional::of)
                        .filter(body -> !body.equals(now.texts().body(path))),
                Optional.empty()));
    }

    /** Documents that have errors when all files are believed: readers keep what they have. */
    private Set<String> unreadable() {
        var trial = new TreeMap<String, Optional<String>>();
        files.all().forEach((path, file) -> trial.put(path, Optional.of(file.body())));
        return now.made().next(trial, now.site().today()).problems().stream()
                .filter(Problem::isError)
                .map(Problem::file)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
