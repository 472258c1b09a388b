package org.fanal.editing.translating.now;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fanal.content.Slug;
import org.fanal.editing.publishing.Published;
import org.fanal.editing.translating.record.Place;
import org.fanal.editing.translating.record.Standing;
import org.fanal.editing.translating.record.Version;
import org.fanal.language.Language;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.Segmenter;
import org.fanal.page.reading.SiteTexts;
import org.fanal.translation.Rendition;
import org.fanal.translation.Rendition.State;
import org.fanal.translation.history.Ancestor;
import org.fanal.translation.history.Successions;
import org.fanal.translation.po.PoReader;

/** One language at one moment: published texts, and on top of them what was written at the desk and is not confirmed. */
public final class LanguageNow {
    private final Published published;
    private final Language language;
    private final Map<Slug, Map<SegmentKey, Version>> current = new HashMap<>();
    private final Successions successions;

    /** @param current the last draft of every place that is looked at; those of others may be left out */
    public LanguageNow(Published published, Language language, List<Version> current) {
        this.published = published;
        this.language = language;
        this.successions = Successions.of(published.site().successions());
        current.forEach(version -> this.current
                .computeIfAbsent(version.place().page(), page -> new HashMap<>())
                .put(version.place().key(), version));
    }

    /** What readers have. */
    public Published published() {
        return published;
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** The texts of a page or a list of words, in its order. */
    public List<Piece> pieces(Slug page) {
        return pieces(page, Originals.of(published.site(), page));
    }

    /** One of them. */
    public Optional<Piece> piece(Place place) {
        return Originals.of(published.site(), place.page()).stream()
                .filter(original -> original.key().equals(place.key()))
                .findFirst()
                .map(original -> piece(place.page(), original, renditions(place.page())));
    }

    /** The same for texts that are not on the page, such as those of a change that waits. */
    public List<Piece> pieces(Slug page, List<Original> originals) {
        var renditions = renditions(page);
        var pieces = new ArrayList<Piece>();
        originals.forEach(original -> pieces.add(piece(page, original, renditions)));
        return pieces;
    }

    private Piece piece(Slug page, Original original, Function<Original, Rendition> renditions) {
        var place = new Place(language, page, original.key());
        var rendition = renditions.apply(original);
        var theirs = current.getOrDefault(page, Map.of());
        var own = Optional.ofNullable(theirs.get(original.key())).or(() -> renamed(page, original));
        var inherited = own.isPresent() ? Optional.<Inherited>empty() : inherited(place, theirs);
        var pending = own.or(() -> inherited.filter(Inherited::isCarried).map(Inherited::version))
                .filter(version -> isPending(version, rendition));
        var stale = own.filter(version -> version.standing() == Standing.OUTDATED)
                .map(version -> new Former(version.source(), version.text(), Optional.empty()))
                .or(() -> inherited.filter(each -> !each.isCarried()).map(Inherited::former));
        return new Piece(place, original, rendition, pending, former(rendition, stale), Optional.empty());
    }

    /** A text written while the page had another name. */
    private Optional<Version> renamed(Slug page, Original original) {
        return published.site().page(page).stream()
                .flatMap(found -> found.source().front().was().stream())
                .flatMap(former -> Optional.ofNullable(current.getOrDefault(former, Map.of())
                                .get(Segmenter.key(former, original.source(), original.context())))
                        .stream())
                .filter(Version::isPending)
                .findFirst();
    }

    /** A text written for a source text that this one grew from. */
    private record Inherited(Version version, Ancestor ancestor) {
        boolean isCarried() {
            return ancestor.worst().keepsMeaning() && version.standing() == Standing.DRAFT;
        }

        Former former() {
            return new Former(version.source(), version.text(), ancestor.on());
        }
    }

    private Optional<Inherited> inherited(Place place, Map<SegmentKey, Version> theirs) {
        return successions.ancestors(place.page(), place.key()).stream()
                .skip(1)
                .flatMap(
                        ancestor -> Optional.ofNullable(theirs.get(ancestor.key()))
                                .map(version -> new Inherited(version, ancestor))
                                .stream())
                .filter(each -> each.version().isPending())
                .findFirst();
    }

    private static boolean isPending(Version version, Rendition rendition) {
        boolean isPublished =
                rendition.state() == State.CONFIRMED && version.text().equals(rendition.text());
        return version.isPending() && !isPublished;
    }

    /** What was written at the desk is newer than what readers had. */
    private static Optional<Former> former(Rendition rendition, Optional<Former> stale) {
        boolean isCurrent = rendition.state() == State.CONFIRMED || rendition.state() == State.DRAFT;
        if (isCurrent) {
            return Optional.empty();
        }
        return stale.or(() -> rendition.text().isEmpty()
                ? Optional.empty()
                : Optional.of(new Former(rendition.madeFrom(), rendition.text(), rendition.since())));
    }

    private Function<Original, Rendition> renditions(Slug page) {
        if (Originals.isWords(page)) {
            return words(page);
        }
        var catalog = published.site().catalog(language, page);
        var segments = new HashMap<SegmentKey, Rendition>();
        published
                .site()
                .page(page)
                .ifPresent(found -> found.skeleton()
                        .segments()
                        .forEach(segment -> segments.put(segment.key(), catalog.of(segment))));
        return original -> segments.getOrDefault(original.key(), Rendition.MISSING);
    }

    private Function<Original, Rendition> words(Slug page) {
        var history = published.made().history(language);
        var path = SiteTexts.TRANSLATIONS + "/" + language.tag() + "/" + page + ".po";
        var body = published.texts().body(path);
        if (history.isEmpty() || body.isEmpty()) {
            return original -> Rendition.MISSING;
        }
        var file =
                PoReader.read(body.get().getBytes(StandardCharsets.UTF_8), path).file();
        var renditions = new WordRenditions(file, history.get());
        return original -> original.word().map(renditions::of).orElse(Rendition.MISSING);
    }
}
