package org.fanal.card;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fanal.content.Number;
import org.fanal.content.Slug;
import org.fanal.content.printed.Code;
import org.fanal.content.printed.Sentences;
import org.fanal.language.Language;
import org.fanal.markdown.BlockType;
import org.fanal.markdown.Inline;
import org.fanal.markdown.Part;
import org.fanal.markdown.SegmentKind;
import org.fanal.page.Page;
import org.fanal.page.Passage;
import org.fanal.page.Site;
import org.fanal.page.TranslatedPage;

/** Makes cards of the blocks of a page: {@code show} for the officer, what is critical for the reader. */
public final class Cards {
    private static final Pattern NUMBER = Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.)*)]\\(number:([a-z0-9-]+)\\)");

    private Cards() {}

    /** Whether a page has cards: its author wrote what to show. */
    public static boolean has(Page page) {
        return page.skeleton().parts().stream().anyMatch(part -> part.block().equals(Optional.of(BlockType.SHOW)));
    }

    /** The pages that have cards, in the order of the site. */
    public static List<Page> pages(Site site) {
        return site.pages().stream().filter(Cards::has).toList();
    }

    /** The names of a page's cards, the same in every language; also of a page that has none to print. */
    public static List<String> anchors(Page page) {
        return blocks(page).stream().map(Named::anchor).toList();
    }

    /** The names of all parts of a page that can stand alone: its sections, then its cards. */
    public static List<String> parts(Page page) {
        var sections = page.skeleton().parts().stream().flatMap(part -> part.anchor().stream());
        return Stream.concat(sections, anchors(page).stream()).distinct().toList();
    }

    /** What stands in the part with this name: a section or a card; nothing when the page has no such part. */
    public static List<Part> part(Page page, String name) {
        var section = page.skeleton().section(name);
        return section.isEmpty()
                ? blocks(page).stream()
                        .filter(block -> block.anchor().equals(name))
                        .map(Named::part)
                        .toList()
                : section;
    }

    /** What the officer is shown: the same for readers of every language. */
    public static List<Card> forOfficer(Site site, Page page) {
        return all(site, site.translated(page, site.settings().source())).stream()
                .filter(Card::isForOfficer)
                .toList();
    }

    /** What the reader is told: in another language than the officer's also what the other side means. */
    public static List<Card> forReader(Site site, Page page, Language language) {
        return all(site, site.translated(page, language)).stream()
                .filter(card -> !card.isForOfficer())
                .toList();
    }

    /** The card with this name in a language. */
    public static Optional<Card> find(Site site, Page page, Language language, String anchor) {
        return all(site, site.translated(page, language)).stream()
                .filter(card -> card.anchor().equals(anchor))
                .findFirst();
    }

    private record Named(BlockType block, String anchor, Part part) {}

    private static List<Named> blocks(Page page) {
        Map<BlockType, Integer> seen = new EnumMap<>(BlockType.class);
        List<Named> blocks = new ArrayList<>();
        for (var part : page.skeleton().parts()) {
            part.block()
                    .filter(block -> block.isCritical() || block == BlockType.SHOW)
                    .ifPresent(block -> {
                        int count = seen.merge(block, 1, Integer::sum);
                        blocks.add(new Named(block, "card-" + block.key() + (count == 1 ? "" : "-" + count), part));
                    });
        }
        return blocks;
    }

    private static List<Card> all(Site site, TranslatedPage page) {
        return blocks(page.page()).stream()
                .map(block -> card(site, page, block))
                .filter(card -> !card.lines().isEmpty())
                .toList();
    }

    private static Card card(Site site, TranslatedPage translated, Named block) {
        var page = translated.page();
        Optional<Passage> title = Optional.empty();
        List<Passage> lines = new ArrayList<>();
        for (var slot : page.skeleton().slots(block.part())) {
            var passage = translated.passage(slot.segment());
            if (slot.segment().kind() == SegmentKind.BLOCK_TITLE && title.isEmpty()) {
                title = Optional.of(passage);
            } else {
                lines.add(passage);
            }
        }
        boolean isForOfficer = block.block() == BlockType.SHOW
                && translated.language().equals(site.settings().source());
        var heading = isForOfficer ? Stream.<Passage>empty() : title.stream();
        var said = new Sentences(Stream.concat(heading, lines.stream())
                .map(passage -> plain(site, passage.text()))
                .toList());
        var slugs = new ArrayList<>(List.of(page.slug()));
        slugs.addAll(page.source().front().was());
        return new Card(
                page.slug(),
                translated.language(),
                block.block(),
                isForOfficer,
                block.anchor(),
                block.part(),
                title,
                lines,
                slugs.stream()
                        .map(slug -> code(slug, translated.language(), block.block(), said))
                        .toList(),
                said);
    }

    private static Code code(Slug page, Language language, BlockType block, Sentences said) {
        return Code.of(Stream.concat(Stream.of("v1", page.text(), language.tag(), block.key()), said.all().stream())
                .toList());
    }

    /** Numbers are written out, so that a card with an old number is not taken for a current one. */
    private static String plain(Site site, String text) {
        var spelled = NUMBER.matcher(text)
                .replaceAll(link -> Matcher.quoteReplacement(link.group(1) + " "
                        + site.numbers().find(link.group(2)).map(Number::number).orElse("")));
        return Inline.parse(spelled).plain();
    }
}
