package org.fanal.markdown;

/** Decides what goes into the slots of a skeleton. */
public interface Filler {
    /** What goes into this slot. */
    Fill fill(Slot slot);

    /**
     * The word that names a kind of block, in the page's language, with its drawing. It stands before the title:
     * {@code <div class="block do"><p class="head">LABEL <b>TITLE</b></p>…</div>}.
     */
    Html label(BlockType block);
}
