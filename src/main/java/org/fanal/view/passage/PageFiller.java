package org.fanal.view.passage;

import java.util.EnumSet;
import java.util.Set;
import org.fanal.markdown.BlockType;
import org.fanal.markdown.Fill;
import org.fanal.markdown.Filler;
import org.fanal.markdown.Html;
import org.fanal.markdown.SegmentKind;
import org.fanal.markdown.Slot;
import org.fanal.page.TranslatedPage;
import org.fanal.translation.words.Words;

/** Fills a page's slots with its passages, one below the other or beside their source. */
public final class PageFiller implements Filler {
    private final TranslatedPage page;
    private final Phrases phrases;
    private final Words words;
    private final boolean bilingual;
    private final Set<BlockType> blocks = EnumSet.noneOf(BlockType.class);

    public PageFiller(TranslatedPage page, Phrases phrases, Words words, boolean bilingual) {
        this.page = page;
        this.phrases = phrases;
        this.words = words;
        this.bilingual = bilingual;
    }

    @Override
    public Fill fill(Slot slot) {
        var passage = page.passage(slot.segment());
        if (bilingual) {
            return phrases.pair(passage);
        }
        return isSpoken(slot) ? phrases.spoken(passage) : phrases.fill(passage);
    }

    @Override
    public Html label(BlockType block) {
        blocks.add(block);
        return Html.text(words.say("block." + block.key()));
    }

    /** The kinds of block that have been labelled so far. */
    public Set<BlockType> blocks() {
        return Set.copyOf(blocks);
    }

    /** Whether a slot holds words to say or show, and not the title above them. */
    public static boolean isSpoken(Slot slot) {
        return slot.segment().kind() != SegmentKind.BLOCK_TITLE
                && slot.block().filter(BlockType::isSpoken).isPresent();
    }
}
