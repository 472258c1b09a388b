package org.fanal.editing.translating.offline;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.editing.translating.now.LanguageNow;
import org.fanal.editing.translating.now.Originals;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.now.State;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.Segmenter;
import org.fanal.page.reading.SiteTexts;
import org.fanal.translation.Contexts;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoFile;
import org.fanal.translation.po.PoReader;

/** The entries of a page in a language as they stand at the desk: published ones, and over them what was written since. */
final class Papers {
    private final LanguageNow now;

    Papers(LanguageNow now) {
        this.now = now;
    }

    /** Every text of the page in its order, then the leftovers of its file. Only confirmed ones are plain. */
    List<PoEntry> entries(Slug page) {
        var file = file(page);
        var published = byKey(page, file);
        var entries = new ArrayList<PoEntry>();
        for (var piece : now.pieces(page)) {
            entries.add(
                    entry(piece, Optional.ofNullable(published.get(piece.place().key()))));
        }
        file.stream().filter(PoEntry::obsolete).forEach(entries::add);
        return PoFile.settled(Map.of(), entries).entries();
    }

    /** The entries of the published file. */
    List<PoEntry> file(Slug page) {
        var path = path(page);
        var body = now.published().texts().body(path);
        var segments = now.published()
                .site()
                .page(page)
                .map(found -> found.skeleton().segments())
                .orElse(List.<Segment>of());
        return body.map(text -> PoReader.read(text.getBytes(StandardCharsets.UTF_8), path)
                        .file()
                        .entries())
                .map(all -> Originals.isWords(page) ? all : Contexts.restored(page, segments, all))
                .orElse(List.of());
    }

    String path(Slug page) {
        return SiteTexts.TRANSLATIONS + "/" + now.language().tag() + "/" + page + ".po";
    }

    static Map<SegmentKey, PoEntry> byKey(Slug page, List<PoEntry> entries) {
        Map<SegmentKey, PoEntry> byKey = new HashMap<>();
        entries.stream()
                .filter(entry -> !entry.obsolete())
                .forEach(entry -> byKey.putIfAbsent(key(page, entry), entry));
        return byKey;
    }

    /** The key of the source text an entry stands under. */
    static SegmentKey key(Slug page, PoEntry entry) {
        return key(page, entry.id(), entry.plural(), entry.context());
    }

    static SegmentKey key(Slug page, String id, Optional<String> plural, Optional<String> context) {
        var text = plural.map(many -> id + "\n" + many).orElse(id);
        return Segmenter.key(page, Normalizer.normalize(text, Normalizer.Form.NFC), context);
    }

    /** The texts of entries under the source texts they stand under. */
    static Map<SegmentKey, String> texts(Slug page, List<PoEntry> entries) {
        Map<SegmentKey, String> texts = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> !entry.obsolete() && entry.hasText())
                .forEach(entry -> texts.putIfAbsent(key(page, entry), String.join("\n", entry.strings())));
        return texts;
    }

    private PoEntry entry(Piece piece, Optional<PoEntry> published) {
        var entry = published.orElseGet(() -> empty(piece));
        if (piece.pending().isPresent()) {
            return entry.withStrings(piece.forms()).marked(true);
        }
        if (piece.state() == State.CONFIRMED) {
            return entry.marked(false);
        }
        boolean isBare = !entry.hasText() && piece.former().isPresent();
        return isBare
                ? former(piece, entry)
                : entry.hasText()
                        ? entry.marked(true, entry.previousContext(), entry.previousId(), entry.previousPlural())
                        : entry;
    }

    private PoEntry empty(Piece piece) {
        var original = piece.original();
        int forms = original.isCounted() ? now.language().plurals().forms() : 1;
        return PoEntry.of(original.context(), original.text(), "")
                .counted(original.plural())
                .withStrings(java.util.Collections.nCopies(forms, ""));
    }

    /** What was written at the desk for an earlier source text. */
    private static PoEntry former(Piece piece, PoEntry entry) {
        var former = piece.former().orElseThrow();
        var source = former.source().split("\n", 2);
        boolean isCounted = piece.original().isCounted() && source.length == 2;
        return entry.withStrings(
                        piece.original().isCounted() ? List.of(former.text().split("\n", -1)) : List.of(former.text()))
                .marked(
                        true,
                        piece.original().context(),
                        Optional.of(isCounted ? source[0] : former.source()),
                        isCounted ? Optional.of(source[1]) : Optional.empty());
    }
}
