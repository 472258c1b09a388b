package org.fanal.view.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fanal.markdown.Element;
import org.fanal.markdown.Fill;
import org.fanal.markdown.Html;
import org.fanal.markdown.Links;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.SegmentKind;
import org.fanal.markdown.Slot;
import org.fanal.page.Page;
import org.fanal.page.TranslatedPage;
import org.fanal.view.finding.FindPage.Excerpt;
import org.fanal.view.finding.FindPage.Heading;
import org.fanal.view.passage.PageFiller;
import org.fanal.view.passage.Phrases;
import org.fanal.view.reading.Printing;

/** Passages of a page away from it: each with the heading above it, the word of its block, and all its marks. */
final class Excerpts {
    private static final Html SPACE = Html.text(" ");

    private final Printing printing;
    private final String path;
    private final TranslatedPage translated;
    private final Phrases phrases;
    private final PageFiller filler;

    Excerpts(Printing printing, Page page) {
        this.printing = printing;
        this.path = printing.path(page.slug());
        this.translated = printing.translated(page);
        this.phrases = new Phrases(
                printing.language(), printing.source(), new Away(printing.links(page), path), printing.words());
        this.filler = new PageFiller(translated, phrases, printing.words(), false);
    }

    /** Those with these keys, in the order of the page. */
    List<Excerpt> of(List<SegmentKey> keys) {
        var under = new LinkedHashMap<Optional<Heading>, List<Html>>();
        var wanted = new ArrayList<>(keys);
        Optional<Heading> heading = Optional.empty();
        for (var slot : translated.page().skeleton().slots()) {
            boolean isHeading = slot.anchor().isPresent();
            if (isHeading) {
                heading = Optional.of(heading(slot));
            }
            if (wanted.remove(slot.segment().key())) {
                var passages = under.computeIfAbsent(heading, each -> new ArrayList<>());
                if (!isHeading) {
                    passages.add(passage(slot));
                }
            }
        }
        wanted.forEach(key -> listed(key)
                .ifPresent(words -> under.computeIfAbsent(Optional.empty(), each -> new ArrayList<>())
                        .add(words)));
        return under.entrySet().stream()
                .map(each -> new Excerpt(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    private Heading heading(Slot slot) {
        return new Heading(path + "#" + slot.anchor().orElseThrow(), phrases.line(translated.passage(slot.segment())));
    }

    /** A claim or the words about a number: the page lists them itself. */
    private Optional<Html> listed(SegmentKey key) {
        return translated
                .page()
                .skeleton()
                .segment(key)
                .map(segment -> Element.of("p").around(phrases.line(translated.passage(segment))));
    }

    /** What not to do must not be read as what to do: the word of its block stands before it. */
    private Html passage(Slot slot) {
        var fill = filler.fill(slot);
        var paragraph = Element.of("p");
        var words = Html.join(List.of(label(slot), words(fill), fill.mark()));
        return Html.join(List.of(paragraph.around(words), fill.after()));
    }

    private Html label(Slot slot) {
        return slot.block()
                .filter(block -> slot.segment().kind() != SegmentKind.BLOCK_TITLE)
                .map(block -> Html.join(List.of(
                        Element.of("b").around(Html.text(printing.say("block." + block.key()))), SPACE)))
                .orElse(Html.EMPTY);
    }

    private static Html words(Fill fill) {
        return fill.foreign()
                .map(language -> Element.of("span")
                        .with("lang", language.tag())
                        .with("dir", language.direction().attribute())
                        .around(fill.html()))
                .orElse(fill.html());
    }

    /** The page's links where they are followed from elsewhere; its sources stay with it. */
    private record Away(Links links, String path) implements Links {
        @Override
        public Optional<String> page(String target) {
            return links.page(target).map(found -> found.startsWith("#") ? path + found : found);
        }

        @Override
        public Optional<NumberLink> number(String id) {
            return links.number(id);
        }

        @Override
        public OptionalInt footnote(String id) {
            return OptionalInt.empty();
        }
    }
}
