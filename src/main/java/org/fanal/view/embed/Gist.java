package org.fanal.view.embed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.card.Cards;
import org.fanal.markdown.BlockType;
import org.fanal.markdown.Part;
import org.fanal.markdown.SegmentKind;
import org.fanal.markdown.Slot;
import org.fanal.page.Page;
import org.fanal.page.Passage;
import org.fanal.page.TranslatedPage;
import org.fanal.view.guidance.Head;
import org.fanal.view.plain.PlainWords;
import org.fanal.view.reading.Printing;

/** A page in a few plain sentences: title, what to do, from when it is. For a message, and for sites that show no frame. */
final class Gist {
    private static final int MOST = 6;

    private final Printing printing;
    private final Page page;
    private final TranslatedPage translated;
    private final PlainWords words;

    Gist(Printing printing, Page page) {
        this.printing = printing;
        this.page = page;
        this.translated = printing.translated(page);
        this.words = new PlainWords(printing.links(page), printing.words(), printing.source());
    }

    /** The title with its mark. */
    String title() {
        return line(translated.passage(page.skeleton().title()));
    }

    /** What to do, or the part somebody asked for; else what the page is about. */
    List<String> points(Optional<String> part) {
        var slots = part.map(this::named).filter(found -> !found.isEmpty()).orElseGet(this::first).stream()
                .flatMap(each -> page.skeleton().slots(each).stream())
                .filter(slot -> slot.segment().kind() != SegmentKind.BLOCK_TITLE)
                .limit(MOST)
                .toList();
        return slots.isEmpty()
                ? List.of(line(translated.passage(page.skeleton().summary())))
                : slots.stream().map(this::line).toList();
    }

    /** From when the text is, when it is checked next, and what to know about its translation. */
    List<String> dates() {
        List<String> dates = new ArrayList<>();
        dates.add(String.join(
                " · ",
                Head.dates(printing, page).stream().map(Head.Remark::text).toList()));
        Head.notices(printing, translated).forEach(line -> dates.add((line.isRinged() ? "° " : "") + line.text()));
        return dates;
    }

    private List<Part> named(String name) {
        var section = page.skeleton().section(name);
        return section.isEmpty()
                ? Cards.find(printing.site(), page, printing.language(), name).stream()
                        .map(card -> card.part())
                        .toList()
                : section;
    }

    private List<Part> first() {
        return page.skeleton().parts().stream()
                .filter(part -> part.block().filter(BlockType::isCritical).isPresent())
                .limit(1)
                .toList();
    }

    private String line(Slot slot) {
        return words.of(slot, translated.passage(slot.segment())).replace('\n', ' ');
    }

    private String line(Passage passage) {
        return words.marked(passage, words.bare(passage.text())).replace('\n', ' ');
    }

    /** All of it, a line each. */
    String text(String address) {
        return String.join(
                "\n",
                Stream.of(
                                Stream.of(title()),
                                points(Optional.empty()).stream().map(point -> "- " + point),
                                dates().stream(),
                                Stream.of(printing.say("site.not-advice"), address))
                        .flatMap(lines -> lines)
                        .toList());
    }
}
