package org.fanal.page;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.SiteSettings;
import org.fanal.content.SiteSettings.Drafts;
import org.fanal.language.Language;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.Slot;
import org.fanal.page.Notice.Kind;
import org.fanal.translation.Catalog;
import org.fanal.translation.Rendition;
import org.fanal.translation.Rendition.State;

/** Puts a page together in one language: decides, segment by segment, what a reader may rely on. */
final class Composer {
    private final SiteSettings settings;

    Composer(SiteSettings settings) {
        this.settings = settings;
    }

    TranslatedPage compose(Page page, Language language, Catalog catalog) {
        var spoken = spoken(page);
        Map<SegmentKey, Passage> passages = new HashMap<>();
        var states = new EnumMap<State, Integer>(State.class);
        for (var segment : page.skeleton().segments()) {
            if (language.equals(settings.source()) || !segment.translatable()) {
                passages.put(segment.key(), inSource(segment, Optional.empty(), Optional.empty()));
                continue;
            }
            var rendition = catalog.of(segment);
            states.merge(rendition.state(), 1, Integer::sum);
            var passage = passage(page, segment, language, rendition, spoken.contains(segment.key()));
            passages.put(segment.key(), passage);
        }
        return new TranslatedPage(page, language, passages, coverage(page, language, states, passages));
    }

    private Passage passage(Page page, Segment segment, Language language, Rendition rendition, boolean spoken) {
        var changed = rendition.since().orElse(page.source().front().read());
        boolean showable = rendition.confirmed() || settings.drafts() == Drafts.MARKED;
        if (!showable && rendition.state() != State.MISSING) {
            var kind = rendition.state() == State.OUTDATED_MAJOR ? Kind.OUTDATED_MAJOR : Kind.MISSING;
            return inSource(segment, notice(kind, changed), Optional.empty());
        }
        boolean keepOriginal = spoken || (segment.critical() && !rendition.confirmed());
        return switch (rendition.state()) {
            case CONFIRMED -> translated(segment, language, rendition, Optional.empty(), spoken);
            case DRAFT -> translated(segment, language, rendition, notice(Kind.DRAFT, changed), keepOriginal);
            case OUTDATED_MINOR ->
                translated(segment, language, rendition, notice(Kind.OUTDATED_MINOR, changed), keepOriginal);
            case OUTDATED_MAJOR ->
                inSource(
                        segment,
                        notice(Kind.OUTDATED_MAJOR, changed),
                        segment.critical() || spoken ? Optional.empty() : Optional.of(rendition.text()));
            case MISSING -> inSource(segment, notice(Kind.MISSING, changed), Optional.empty());
        };
    }

    private static Optional<Notice> notice(Kind kind, LocalDate date) {
        return Optional.of(new Notice(kind, date));
    }

    private static Passage translated(
            Segment segment, Language language, Rendition rendition, Optional<Notice> notice, boolean original) {
        return new Passage(
                segment,
                rendition.text(),
                language,
                notice,
                original ? Optional.of(segment.text()) : Optional.empty(),
                Optional.empty());
    }

    private Passage inSource(Segment segment, Optional<Notice> notice, Optional<String> former) {
        return new Passage(segment, segment.text(), settings.source(), notice, Optional.empty(), former);
    }

    private static Set<SegmentKey> spoken(Page page) {
        Set<SegmentKey> keys = new HashSet<>();
        for (Slot slot : page.skeleton().slots()) {
            if (slot.block().isPresent() && slot.block().get().isSpoken()) {
                keys.add(slot.segment().key());
            }
        }
        return keys;
    }

    private Coverage coverage(
            Page page, Language language, Map<State, Integer> states, Map<SegmentKey, Passage> passages) {
        boolean inSource = !language.equals(settings.source());
        boolean anyCritical = false;
        for (var segment : page.skeleton().segments()) {
            if (segment.critical() && segment.translatable()) {
                anyCritical = true;
                var passage = passages.get(segment.key());
                inSource &= passage != null && passage.language().equals(settings.source());
            }
        }
        return new Coverage(
                states.getOrDefault(State.CONFIRMED, 0),
                states.getOrDefault(State.DRAFT, 0),
                states.getOrDefault(State.OUTDATED_MINOR, 0),
                states.getOrDefault(State.OUTDATED_MAJOR, 0),
                states.getOrDefault(State.MISSING, 0),
                anyCritical && inSource);
    }
}
