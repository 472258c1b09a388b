package org.fanal.translation.sync;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.language.Language;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.translation.Contexts;
import org.fanal.translation.Origins;
import org.fanal.translation.Placing;
import org.fanal.translation.Placing.Placed;
import org.fanal.translation.Rendition.State;
import org.fanal.translation.Translation;
import org.fanal.translation.history.History;
import org.fanal.translation.history.Outdated;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.sync.source.LinkMove;
import org.fanal.translation.sync.source.SourcePage;

/** Writes one page's file in one language anew: every segment of the page in its order, then what is left over. */
final class PageSync {
    private final SourcePage page;
    private final Language language;
    private final LocalDate today;
    private final SourceTexts texts;
    private final History history;
    private final List<PoEntry> entries;
    private final Origins origins;
    private final Map<SegmentKey, Translation> standing = new HashMap<>();
    private final Set<PoEntry> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<SegmentKey> carried = new HashSet<>();
    private final List<PoEntry> current = new ArrayList<>();
    private final List<PoEntry> leftovers = new ArrayList<>();
    private final List<Outdated> outdated = new ArrayList<>();

    PageSync(SourcePage page, Language language, LocalDate today, SourceTexts texts, History history, PoFile file) {
        this.page = page;
        this.language = language;
        this.today = today;
        this.texts = texts;
        this.history = history;
        this.entries = Contexts.restored(page.slug(), page.segments(), file.entries());
        this.origins = new Origins(page.slug(), history.confirmations(), history.outdated());
        texts.learn(entries);
    }

    /** The new file, and the translations that are outdated from now on. */
    record Outcome(String text, List<Outdated> outdated) {}

    Outcome run() {
        var translations = origins.of(entries, page.segments());
        translations.stream()
                .filter(translation -> !translation.entry().obsolete())
                .forEach(translation -> standing.putIfAbsent(translation.standsUnder(), translation));
        var placing =
                new Placing(page.slug(), page.segments(), origins, history.successions(), history.confirmations());
        var placed = placing.of(entries, translations);
        for (var segment : page.translatable()) {
            current.add(entry(segment, Optional.ofNullable(placed.get(segment.key()))));
        }
        keepNamesakes();
        keepUnused();
        var all = new ArrayList<>(current);
        all.addAll(leftovers);
        return new Outcome(Header.catalog(page.slug().text(), language, all), outdated);
    }

    private PoEntry entry(Segment segment, Optional<Placed> placed) {
        var empty = Templates.entry(page, segment);
        if (placed.isEmpty()) {
            return empty.commented(comments(segment));
        }
        var state = placed.get().rendition().state();
        var translation = placed.get().translation();
        boolean isOfPresent = state == State.CONFIRMED || state == State.DRAFT;
        var text = isOfPresent ? carried(translation, segment) : Optional.<String>empty();
        if (text.isPresent()) {
            used.add(translation.entry());
            carried.add(segment.key());
            boolean confirmed = state == State.CONFIRMED
                    && text.get().equals(translation.entry().text());
            return empty.commented(translation.entry().comments())
                    .withStrings(List.of(text.get()))
                    .marked(!confirmed);
        }
        return outdated(
                empty, segment, Optional.ofNullable(standing.get(segment.key())).orElse(translation));
    }

    private List<String> comments(Segment segment) {
        return entries.stream()
                .filter(entry -> !entry.obsolete() && origins.key(entry).equals(segment.key()))
                .findFirst()
                .map(PoEntry::comments)
                .orElse(List.of());
    }

    /** The text for a segment whose source changed in form only, its links replaced where they were; empty when they cannot be. */
    private static Optional<String> carried(Translation translation, Segment segment) {
        var text = translation.entry().text();
        if (translation.madeFrom().equals(segment.key()) || translation.source().isEmpty()) {
            return Optional.of(text);
        }
        return LinkMove.between(translation.source(), segment.text())
                .flatMap(move -> move.targets().isEmpty() ? Optional.of(text) : move.in(text));
    }

    private PoEntry outdated(PoEntry empty, Segment segment, Translation translation) {
        used.add(translation.entry());
        var source = source(translation);
        boolean isNew = !translation.standsUnder().equals(segment.key())
                || history.outdated().all().stream()
                        .noneMatch(record -> record.page().equals(page.slug())
                                && record.madeFrom().equals(translation.madeFrom()));
        if (isNew) {
            record(translation.madeFrom(), translation.hash());
        }
        boolean confirmed = history.confirmations().has(page.slug(), translation.madeFrom(), translation.hash());
        source.ifPresent(text -> leftovers.add(translation
                .entry()
                .leftOver(text.context(), text.id(), Optional.empty())
                .marked(!confirmed)));
        return empty.commented(translation.entry().comments())
                .withStrings(translation.entry().strings())
                .marked(
                        true,
                        source.flatMap(SourceTexts.Text::context),
                        source.map(SourceTexts.Text::id),
                        Optional.empty());
    }

    /** The source text it was made from, or one that differs from it in wording only, under which it stood. */
    private Optional<SourceTexts.Text> source(Translation translation) {
        boolean isOfItsPlace = history.successions().ancestors(page.slug(), translation.standsUnder()).stream()
                .anyMatch(ancestor -> ancestor.key().equals(translation.madeFrom())
                        && ancestor.worst().keepsMeaning());
        return texts.find(translation.madeFrom())
                .or(() -> isOfItsPlace ? texts.find(translation.standsUnder()) : Optional.empty());
    }

    private void record(SegmentKey madeFrom, TextHash translation) {
        boolean known = history.outdated().of(page.slug(), translation).stream()
                .anyMatch(record -> record.madeFrom().equals(madeFrom));
        if (!known) {
            outdated.add(new Outdated(page.slug(), madeFrom, translation, today));
        }
    }

    /** A short text such as "Yes" may be current in one place and outdated in another: on record for both, it stays current. */
    private void keepNamesakes() {
        for (var stale : List.copyOf(outdated)) {
            for (var entry : current) {
                if (entry.hasText()
                        && carried.contains(origins.key(entry))
                        && TextHash.of(entry.text()).equals(stale.translation())) {
                    record(origins.key(entry), stale.translation());
                }
            }
        }
    }

    private void keepUnused() {
        for (var entry : entries) {
            if (entry.hasText() && !used.contains(entry)) {
                leftovers.add(entry.leftOver());
            }
        }
    }
}
