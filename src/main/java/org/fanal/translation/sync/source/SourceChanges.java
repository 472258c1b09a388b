package org.fanal.translation.sync.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.Segmenter;
import org.fanal.translation.Origins;
import org.fanal.translation.alignment.Alignment;
import org.fanal.translation.alignment.Alignment.Piece;
import org.fanal.translation.history.Confirmations;
import org.fanal.translation.history.OutdatedTexts;
import org.fanal.translation.history.Severity;
import org.fanal.translation.history.Succession;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;

/** Finds out which texts of a page replaced which since the last sync, and how much that means. */
public final class SourceChanges {
    private final SourcePage page;
    private final Declared declared;
    private final LocalDate today;
    private final Collection<PoFile> catalogs;
    private final PoFile template;
    private final Set<List<SegmentKey>> found = new HashSet<>();
    private final List<SourceChange> changes = new ArrayList<>();

    /**
     * Compares one page.
     *
     * @param declared what the editor said of the changes
     * @param template of the last sync; the catalogs stand in for it when it has no entries
     * @param catalogs the page in every language, as it was left
     */
    public SourceChanges(
            SourcePage page, Declared declared, LocalDate today, PoFile template, Collection<PoFile> catalogs) {
        this.page = page;
        this.declared = declared;
        this.today = today;
        this.template = template;
        this.catalogs = List.copyOf(catalogs);
        var former = template.current().isEmpty() ? this.catalogs : List.of(template);
        former.forEach(file -> compare(file.current()));
    }

    /** Which texts replaced which. */
    public List<SourceChange> all() {
        return List.copyOf(changes);
    }

    /** What they come to, together with texts that came or went and replaced none. */
    public PageChange summary() {
        var worst =
                changes.stream().map(change -> change.succession().severity()).reduce(Severity.FORMAT, Severity::worse);
        if (template.current().isEmpty()) {
            return new PageChange(page.slug(), worst, false);
        }
        Map<SegmentKey, Boolean> before = new HashMap<>();
        template.current()
                .forEach(entry ->
                        before.merge(key(entry), entry.extracted().contains(SourcePage.CRITICAL), Boolean::logicalOr));
        Map<SegmentKey, Boolean> after = new HashMap<>();
        page.translatable().forEach(segment -> after.merge(segment.key(), segment.critical(), Boolean::logicalOr));
        return new PageChange(
                page.slug(),
                worst.worse(alone(before.keySet(), after.keySet())),
                !critical(before).equals(critical(after)));
    }

    /** Of texts that replaced none and were replaced by none. */
    private Severity alone(Set<SegmentKey> before, Set<SegmentKey> after) {
        var gone = new HashSet<>(before);
        gone.removeAll(after);
        var fresh = new HashSet<>(after);
        fresh.removeAll(before);
        for (var change : changes) {
            gone.remove(change.succession().from());
            fresh.remove(change.succession().to());
        }
        return !gone.isEmpty() ? Severity.MAJOR : !fresh.isEmpty() ? Severity.MINOR : Severity.FORMAT;
    }

    private static Set<SegmentKey> critical(Map<SegmentKey, Boolean> texts) {
        return texts.keySet().stream().filter(texts::get).collect(Collectors.toSet());
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
