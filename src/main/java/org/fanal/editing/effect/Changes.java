package org.fanal.editing.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Slug;
import org.fanal.editing.effect.PagePair.Name;
import org.fanal.editing.record.KeyPair;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.page.Page;
import org.fanal.translation.history.Severity;
import org.fanal.translation.sync.source.SourceChange;

/** The segments of one page that read otherwise, are new, or are gone. */
final class Changes {
    private final PagePair pair;
    private final Slug page;
    private final Map<Name, Segment> before;
    private final Map<Name, Segment> after;
    private final Set<SegmentKey> danger;
    private final List<SegmentChange> changes = new ArrayList<>();
    private final Map<Segment, Segment> predecessors = new HashMap<>();

    Changes(PagePair pair, List<SourceChange> aligned) {
        this.pair = pair;
        page = pair.after().or(pair::before).map(Page::slug).orElseThrow();
        before = pair.segmentsBefore();
        after = pair.segmentsAfter();
        danger = new HashSet<>(PagePair.inDanger(pair.before()));
        danger.addAll(PagePair.inDanger(pair.after()));
        align(aligned);
    }

    List<SegmentChange> all() {
        return changes;
    }

    PagePair pair() {
        return pair;
    }

    /** The segment before that this one took the place of, or is. */
    Optional<Segment> predecessor(Segment segment) {
        return Optional.ofNullable(before.get(Name.of(segment)))
                .or(() -> Optional.ofNullable(predecessors.get(segment)));
    }

    private void align(List<SourceChange> aligned) {
        var byText = new HashMap<String, Segment>();
        before.values().forEach(segment -> byText.putIfAbsent(segment.text(), segment));
        var byKey = new HashMap<SegmentKey, Segment>();
        after.values().forEach(segment -> byKey.put(segment.key(), segment));
        var gone = new HashSet<>(before.keySet());
        gone.removeAll(after.keySet());
        var fresh = new HashSet<>(after.keySet());
        fresh.removeAll(before.keySet());
        for (var change : aligned) {
            var now = byKey.get(change.succession().to());
            var old = byText.get(change.before());
            if (change.succession().page().equals(page) && now != null && fresh.remove(Name.of(now))) {
                Optional.ofNullable(old).ifPresent(segment -> gone.remove(Name.of(segment)));
                Optional.ofNullable(old).ifPresent(segment -> predecessors.put(now, segment));
                changes.add(changed(Optional.ofNullable(old), now, change));
            }
        }
        after.forEach((name, segment) -> {
            if (fresh.contains(name)) {
                changes.add(alone(Optional.empty(), Optional.of(segment), Severity.MINOR));
            }
        });
        before.forEach((name, segment) -> {
            if (gone.contains(name)) {
                changes.add(alone(Optional.of(segment), Optional.empty(), Severity.MAJOR));
            }
        });
    }

    private SegmentChange changed(Optional<Segment> old, Segment now, SourceChange change) {
        var succession = change.succession();
        var proposed = change.mayBeWording() ? Severity.WORDING : Severity.MAJOR;
        return new SegmentChange(
                page,
                old,
                Optional.of(now),
                Optional.of(new KeyPair(succession.from(), succession.to())),
                succession.severity(),
                succession.severity().compareTo(proposed) < 0 ? succession.severity() : proposed,
                change.remark(),
                isInDanger(Optional.of(now)) || isInDanger(old));
    }

    private SegmentChange alone(Optional<Segment> old, Optional<Segment> now, Severity severity) {
        return new SegmentChange(
                page, old, now, Optional.empty(), severity, severity, "", isInDanger(now) || isInDanger(old));
    }

    private boolean isInDanger(Optional<Segment> segment) {
        return segment.filter(each -> danger.contains(each.key())).isPresent();
    }
}
