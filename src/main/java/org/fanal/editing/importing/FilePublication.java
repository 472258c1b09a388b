package org.fanal.editing.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Edition;
import org.fanal.content.Edition.Weight;
import org.fanal.content.Editions;
import org.fanal.content.Slug;
import org.fanal.editing.importing.Plan.Step;
import org.fanal.editing.publishing.EditionsText;
import org.fanal.editing.publishing.Made;
import org.fanal.editing.publishing.Published;
import org.fanal.editing.record.BodyHash;
import org.fanal.editing.record.Document;
import org.fanal.editing.record.EditionRow;
import org.fanal.editing.record.EditionRows;
import org.fanal.editing.record.Imports;
import org.fanal.editing.record.Imports.Outcome;
import org.fanal.editing.record.PublishedTexts;
import org.fanal.editing.record.Signature;
import org.fanal.page.Site;
import org.fanal.store.audit.Audit;
import org.fanal.texts.MemoryTexts;
import org.jdbi.v3.core.Handle;

/** Carries out what is to become of files: rows of the record, and what readers get. */
final class FilePublication {
    private static final String CAUSE = "files";

    private final Handle handle;
    private final Audit audit;
    private final Instant at;
    private final LocalDate today;

    FilePublication(Handle handle, Audit audit, Instant at, LocalDate today) {
        this.handle = handle;
        this.audit = audit;
        this.at = at;
        this.today = today;
    }

    /** All files into an empty record. */
    Published everything(Files files, Made made) {
        var steps = new ArrayList<Step>();
        files.all()
                .forEach((path, file) -> steps.add(new Step(
                        path,
                        file.hash(),
                        Outcome.PUBLISHED,
                        Optional.of(file.body()),
                        Optional.of(Optional.of(file.body())),
                        Optional.empty())));
        return publish(steps, Optional.empty(), made);
    }

    /** What is to become of files that changed. */
    Published some(Plan plan, Published now) {
        plan.steps().stream()
                .filter(step -> step.outcome() == Outcome.PROPOSED)
                .forEach(step -> new FileProposal(handle, audit, at).of(step));
        var rest = plan.steps().stream()
                .filter(step -> step.outcome() != Outcome.PROPOSED)
                .toList();
        rest.stream()
                .filter(step ->
                        step.outcome() == Outcome.PUBLISHED && step.document().isPresent())
                .forEach(step -> new FileProposal(handle, audit, at).settle(step));
        if (plan.texts().isEmpty()) {
            rest.forEach(step -> note(step, Optional.empty()));
            return now;
        }
        return publish(rest, Optional.of(now), now.made().next(plan.texts(), today));
    }

    private Published publish(List<Step> steps, Optional<Published> former, Made made) {
        var before = former.map(Published::texts).orElse(MemoryTexts.EMPTY);
        var texts = new LinkedHashMap<String, Optional<String>>();
        steps.forEach(step -> step.published().ifPresent(body -> texts.put(step.path(), body)));
        var editions = editions(steps, before, made.texts());
        var list = list(editions, former.map(Published::site), made);
        texts.putAll(list);
        long id = PublishedTexts.add(handle, at, Optional.empty(), CAUSE, before, texts);
        for (var step : steps) {
            long imported = note(step, step.published().map(any -> id));
            Optional.ofNullable(editions.get(step.path()))
                    .ifPresent(edition -> EditionRows.add(handle, edition.row(imported), id, at));
        }
        audit.add(handle, Signature.FILES, "published", "publication " + id, texts.size() + " texts");
        return new Published(id, list.isEmpty() ? made : made.next(list, today));
    }

    private long note(Step step, Optional<Long> publication) {
        var body = step.keepsFile() ? step.file() : Optional.<String>empty();
        return Imports.add(handle, step.path(), step.hash(), step.outcome(), body, publication, at);
    }

    /** An edition that a file brings; it stands in the public list already when the files bring that list as well. */
    private record Brought(
            Document document, int number, Weight weight, String note, Optional<String> body, boolean isListed) {
        EditionRows.Fresh row(long imported) {
            return new EditionRows.Fresh(
                    document,
                    number,
                    EditionRow.Kind.FILES,
                    body.map(BodyHash::of).orElse(BodyHash.REMOVED),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(imported),
                    Optional.empty(),
                    Optional.empty(),
                    note,
                    weight);
        }

        Edition line(Slug slug, LocalDate on, boolean critical) {
            var hash = body.map(Editions::hash).orElse(Editions.REMOVED);
            return new Edition(slug, number, on, weight, note, hash, critical);
        }
    }

    private Map<String, Brought> editions(List<Step> steps, MemoryTexts before, MemoryTexts after) {
        var editions = new LinkedHashMap<String, Brought>();
        for (var step : steps) {
            if (step.published().isPresent() && step.document().isPresent()) {
                var document = step.document().get();
                editions.put(step.path(), edition(document, step.published().get(), before, after));
            }
        }
        return editions;
    }

    private Brought edition(Document document, Optional<String> body, MemoryTexts before, MemoryTexts after) {
        int last = EditionRows.of(handle, document).stream()
                .mapToInt(EditionRow::number)
                .max()
                .orElse(0);
        var listed = document.slug().flatMap(slug -> EditionsText.latest(after, slug));
        var hash = body.map(Editions::hash).orElse(Editions.REMOVED);
        var known = listed.filter(edition -> edition.hash().equals(hash) && edition.number() > last);
        if (known.isPresent()) {
            var edition = known.get();
            return new Brought(document, edition.number(), edition.weight(), edition.note(), body, true);
        }
        int number = 1 + Math.max(last, listed.map(Edition::number).orElse(0));
        var weight = body.isEmpty()
                ? Weight.WITHDRAWN
                : before.body(document.path()).isEmpty() && number == 1 ? Weight.NEW : Weight.MAJOR;
        return new Brought(document, number, weight, "", body, false);
    }

    private Map<String, Optional<String>> list(Map<String, Brought> editions, Optional<Site> before, Made made) {
        var former = made.texts().body(EditionsText.PATH).orElse("");
        var list = former;
        for (var edition : editions.values()) {
            var slug = edition.document().slug();
            if (slug.isPresent() && !edition.isListed()) {
                boolean critical = EditionsText.isCritical(
                        before.flatMap(site -> site.page(slug.get())),
                        made.site().page(slug.get()));
                list = EditionsText.with(list, edition.line(slug.get(), today, critical));
            }
        }
        return list.equals(former) ? Map.of() : Map.of(EditionsText.PATH, Optional.of(list));
    }
}
