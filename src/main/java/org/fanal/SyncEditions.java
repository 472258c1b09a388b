package org.fanal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.fanal.content.Content;
import org.fanal.content.Edition;
import org.fanal.content.Edition.Weight;
import org.fanal.content.Editions;
import org.fanal.content.Slug;
import org.fanal.content.Source;
import org.fanal.editing.publishing.EditionsText;
import org.fanal.texts.FolderTexts;
import org.fanal.translation.history.Severity;
import org.fanal.translation.sync.source.PageChange;
import org.fanal.translation.sync.source.SourceChanges;

/** Adds a line to {@code content/editions.tsv} for each page whose text is another one than its last edition. */
final class SyncEditions {
    private static final String FILE = "editions.tsv";
    private static final int LARGEST = 16 << 20;

    private final FolderTexts folder;
    private final LocalDate today;
    private final Content content;
    private final Map<Slug, PageChange> changes = new HashMap<>();

    /** @param pages what the sync found out about each */
    SyncEditions(FolderTexts folder, LocalDate today, Content content, List<SourceChanges> pages) {
        this.folder = folder;
        this.today = today;
        this.content = content;
        pages.stream().map(SourceChanges::summary).forEach(change -> changes.put(change.page(), change));
    }

    /** Writes the list when there is something to add; returns the new editions. */
    List<Edition> run() {
        var fresh = new ArrayList<Edition>();
        content.sources().forEach(source -> edition(source).ifPresent(fresh::add));
        gone().forEach(slug -> fresh.add(edition(slug, Weight.WITHDRAWN, Editions.REMOVED, List.of())));
        if (!fresh.isEmpty()) {
            var list = folder.text(FILE, LARGEST).utf8().orElse("");
            for (var edition : fresh) {
                list = EditionsText.with(list, edition);
            }
            folder.write(FILE, list);
        }
        return fresh;
    }

    private Optional<Edition> edition(Source source) {
        var slug = source.slug();
        var hash = folder.text(slug + ".md", LARGEST).utf8().map(Editions::hash);
        var former = content.editions().latest(slug);
        if (hash.isEmpty() || former.map(Edition::hash).equals(hash)) {
            return Optional.empty();
        }
        var was = source.front().was();
        boolean isNew = content.editions().of(slug, was).isEmpty();
        return Optional.of(edition(
                slug, isNew ? Weight.NEW : EditionsText.weight(change(slug).severity()), hash.get(), was));
    }

    private Edition edition(Slug slug, Weight weight, String hash, List<Slug> was) {
        int number = 1
                + content.editions().of(slug, was).stream()
                        .mapToInt(Edition::number)
                        .max()
                        .orElse(0);
        boolean critical = weight != Weight.NEW && change(slug).critical();
        return new Edition(slug, number, today, weight, "", hash, critical);
    }

    private PageChange change(Slug slug) {
        return changes.getOrDefault(slug, new PageChange(slug, Severity.FORMAT, false));
    }

    /** Pages on the list that are not there any more, under whatever name. */
    private TreeSet<Slug> gone() {
        var gone = new TreeSet<>(content.editions().pages());
        gone.removeAll(content.editions().withdrawn());
        gone.removeAll(content.broken());
        for (var source : content.sources()) {
            gone.remove(source.slug());
            gone.removeAll(source.front().was());
        }
        return gone;
    }
}
