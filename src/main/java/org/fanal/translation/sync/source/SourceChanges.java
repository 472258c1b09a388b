package org.fanal.translation.sync.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.Segmenter;
import org.fanal.translation.Origins;
import org.fanal.translation.alignment.Alignment;
import org.fanal.translation.alignment.Alignment.Piece;
import org.fanal.translation.history.Confirmations;
import org.fanal.translation.history.OutdatedTexts;
import org.fanal.translation.history.Succession;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;

/** Finds out which texts of a page replaced which since the last sync, and how much that means. */
public final class SourceChanges {
    private final SourcePage page;
    private final Declared declared;
    private final LocalDate today;
    private final Collection<PoFile> catalogs;
    private final Set<List<SegmentKey>> found = new HashSet<>();
    private final List<SourceChange> changes = new ArrayList<>();

    /**
     * Prepares the comparison of one page.
     *
     * @param declared what the editor said of the changes
     * @param catalogs the page in every language, as it was left
     */
    public SourceChanges(SourcePage page, Declared declared, LocalDate today, Collection<PoFile> catalogs) {
        this.page = page;
        this.declared = declared;
        this.today = today;
        this.catalogs = List.copyOf(catalogs);
    }

    /** @param template of the last sync; the catalogs stand in for it when it has no entries */
    public List<SourceChange> since(PoFile template) {
        var former = template.current().isEmpty() ? catalogs : List.of(template);
        former.forEach(file -> compare(file.current()));
        return changes;
    }

    private void compare(List<PoEntry> old) {
        var segments = page.translatable();
        var before = old.stream()
                .map(entry -> new Piece(/* identity= */ key(entry).text(), /* text= */ entry.id()))
                .toList();
        var after = segments.stream()
                .map(segment -> new Piece(segment.key().text(), segment.text()))
                .toList();
        for (var pair : Alignment.of(before, after)) {
            var from = old.get(pair.before());
            var to = segments.get(pair.after());
            if (!pair.equal() && found.add(List.of(key(from), to.key()))) {
                changes.add(change(from, to));
            }
        }
    }

    private SourceChange change(PoEntry from, Segment to) {
        var verdict = Judge.of(
                from.id(),
                to.text(),
                declared.of(page.slug(), key(from), to.key()),
                linksCanFollow(key(from), from.id(), to.text()));
        var succession = new Succession(page.slug(), key(from), to.key(), verdict.severity(), today);
        return new SourceChange(page.place(to), from.id(), to.text(), succession, verdict.remark());
    }

    private boolean linksCanFollow(SegmentKey from, String before, String after) {
        var move = LinkMove.between(before, after);
        var origins = new Origins(page.slug(), Confirmations.of(List.of()), OutdatedTexts.of(List.of()));
        return catalogs.stream()
                .flatMap(file -> origins.of(file.entries(), List.of()).stream())
                .filter(translation -> translation.madeFrom().equals(from))
                .allMatch(translation ->
                        move.flatMap(each -> each.in(translation.text())).isPresent());
    }

    private SegmentKey key(PoEntry entry) {
        return Segmenter.key(page.slug(), entry.id(), entry.context());
    }
}
