package org.fanal.editing.publishing;

import java.util.Map;
import java.util.Optional;
import org.fanal.card.CodeBook;
import org.fanal.content.printed.PrintedCodes;
import org.fanal.page.reading.SiteTexts;

/**
 * Keeps the list of the codes that printed cards carry. It follows a publication within a second or so: readers do not wait until every
 * card in every language has been composed.
 */
public final class CardCodes {
    private static final String PATH = SiteTexts.CONTENT + "/" + PrintedCodes.FILE;

    private final Publisher publisher;
    private Optional<Published> kept = Optional.empty();

    public CardCodes(Publisher publisher) {
        this.publisher = publisher;
    }

    /** Adds what has to be added. */
    public void keep() {
        var now = publisher.published();
        if (kept.filter(last -> last.site() == now.site()).isPresent()) {
            return;
        }
        var book = CodeBook.of(now.site());
        if (!book.fresh().isEmpty()) {
            var list = Map.of(PATH, Optional.of(book.record().write()));
            publisher.publishTexts("cards", Optional.empty(), then -> then == now ? list : Map.of(), handle -> {});
        }
        kept = Optional.of(now);
    }
}
