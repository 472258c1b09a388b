package org.fanal.card;

import java.util.List;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.content.printed.Code;
import org.fanal.content.printed.Sentences;
import org.fanal.language.Language;
import org.fanal.markdown.BlockType;
import org.fanal.markdown.Part;
import org.fanal.page.Passage;

/**
 * One block of a page as a card.
 *
 * @param language whose reader it is for; the source language on the officer's side
 * @param isForOfficer whether it is the side that is shown; what it means in another language is for the reader
 * @param anchor its name on the page: {@code card-do}, {@code card-say-2}
 * @param part where it stands on the page
 * @param codes the code it is printed with, then those it had under former slugs of its page
 * @param sentences what it says, without mark-up and numbers written out
 */
public record Card(
        Slug page,
        Language language,
        BlockType block,
        boolean isForOfficer,
        String anchor,
        Part part,
        Optional<Passage> title,
        List<Passage> lines,
        List<Code> codes,
        Sentences sentences) {
    public Card {
        lines = List.copyOf(lines);
        codes = List.copyOf(codes);
    }

    /** The code it is printed with. */
    public Code code() {
        return codes.get(0);
    }
}
