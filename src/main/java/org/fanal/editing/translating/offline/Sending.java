package org.fanal.editing.translating.offline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fanal.content.Slug;
import org.fanal.editing.record.BodyHash;
import org.fanal.editing.translating.now.LanguageNow;
import org.fanal.editing.translating.now.Memories;
import org.fanal.editing.translating.now.Originals;
import org.fanal.editing.translating.record.Exported;
import org.fanal.translation.exchange.Downloads;
import org.fanal.translation.exchange.Format;
import org.fanal.translation.exchange.Parcel;
import org.fanal.translation.exchange.text.PageTexts;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoWriter;
import org.jdbi.v3.core.Handle;

/** Files on their way out. What was in each is kept, so that it can be told from later work when it comes back. */
public final class Sending {
    private static final int BASE = 16;
    private static final int LONGEST_KEPT = 1_000_000;

    private final LanguageNow now;

    public Sending(LanguageNow now) {
        this.now = now;
    }

    /** Writes what is wished for, and keeps what was in it. */
    public Parcel pages(Handle handle, Wish wish, Instant at) {
        var pages = new ArrayList<PageTexts>();
        for (var page : wish.page()
                .map(List::of)
                .orElseGet(() -> Originals.pages(now.published().site()))) {
            var texts = texts(handle, page, at);
            pages.add(wish.needingWork() ? texts.needingWork() : texts);
        }
        if (pages.size() > 1) {
            pages.removeIf(PageTexts::isEmpty);
        }
        boolean isMany = wish.page().isEmpty() && wish.format() == Format.PO;
        return downloads().pages(isMany ? Format.ZIP : wish.format(), wish.name(), pages);
    }

    /** The translation memory of the language, as TMX. */
    public Parcel memory(Memories.Since since) {
        var language = now.language();
        return downloads()
                .memory("fanal." + language.tag(), language, Memories.all(now.published(), language, since.after(0)));
    }

    /** The glossary of the language. */
    public Parcel glossary(org.fanal.translation.glossary.Glossary glossary) {
        return downloads().glossary("glossary." + now.language().tag(), now.language(), glossary);
    }

    private Downloads downloads() {
        return new Downloads(now.published().site().settings().source());
    }

    private PageTexts texts(Handle handle, Slug page, Instant at) {
        var entries = new Papers(now).entries(page);
        var body = PoWriter.write(new PoFile(Map.of(), List.of(), entries));
        var base = BodyHash.of(body).substring(0, BASE);
        if (body.length() <= LONGEST_KEPT) {
            Exported.keep(handle, now.language(), page, base, body, at);
        }
        return new PageTexts(page, now.language(), base, entries);
    }
}
