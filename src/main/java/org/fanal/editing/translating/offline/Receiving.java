package org.fanal.editing.translating.offline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fanal.content.Slug;
import org.fanal.editing.translating.now.Checks;
import org.fanal.editing.translating.now.LanguageNow;
import org.fanal.editing.translating.now.Original;
import org.fanal.editing.translating.now.Originals;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.record.Place;
import org.fanal.editing.translating.record.Versions;
import org.fanal.markdown.SegmentKey;
import org.fanal.translation.exchange.Uploads;
import org.fanal.translation.history.Successions;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.merge.Merge;
import org.fanal.translation.merge.Standing;
import org.fanal.translation.merge.Wanted;
import org.fanal.translation.po.PoEntry;
import org.jdbi.v3.core.Handle;

/** A file that comes in, merged with what was done meanwhile. Stores nothing. */
public final class Receiving {
    private final LanguageNow now;
    private final Checks checks;
    private final Papers papers;

    public Receiving(LanguageNow now, Checks checks) {
        this.now = now;
        this.checks = checks;
        this.papers = new Papers(now);
    }

    /** What becomes of every entry of a file. */
    public Incoming look(Handle handle, String name, byte[] bytes) {
        var upload = Uploads.read(name, bytes);
        var came = Versions.hashes(handle, now.language());
        var standing = new ArrayList<Standing>();
        Originals.pages(now.published().site()).forEach(page -> standing.add(standing(page, came)));
        var successions = Successions.of(now.published().site().successions());
        var exports = new KnownExports(handle, now.language(), now.published().texts());
        var merge = new Merge(now.language(), checks.check(), standing, successions, exports);
        var problems = new ArrayList<>(upload.problems());
        problems.addAll(merge.problems(upload));
        return new Incoming(new Nowhere(now.language(), came).once(merge.of(upload)), problems);
    }

    private Standing standing(Slug page, Map<Place, Set<TextHash>> came) {
        var entries = papers.file(page);
        var inFile = Papers.texts(page, entries);
        var wanted = new ArrayList<Wanted>();
        Map<SegmentKey, String> texts = new HashMap<>();
        for (var piece : now.pieces(page)) {
            wanted.add(wanted(piece.original()));
            var online = online(piece, inFile.getOrDefault(piece.place().key(), ""));
            if (!online.isEmpty()) {
                texts.put(piece.place().key(), online);
            }
        }
        return new Standing(page, wanted, texts, ever(page, entries, came));
    }

    private static String online(Piece piece, String inFile) {
        var text = piece.text();
        if (!text.isEmpty()) {
            return text;
        }
        return piece.former().map(former -> former.text()).orElse(inFile);
    }

    private static Wanted wanted(Original original) {
        return original.word()
                .map(Wanted::of)
                .orElseGet(() -> new Wanted(
                        original.key(),
                        original.kind(),
                        original.context(),
                        original.text(),
                        original.plural(),
                        original.line()));
    }

    private Map<SegmentKey, Set<TextHash>> ever(Slug page, List<PoEntry> entries, Map<Place, Set<TextHash>> came) {
        Map<SegmentKey, Set<TextHash>> ever = new HashMap<>();
        came.forEach((place, hashes) -> {
            if (place.page().equals(page)) {
                ever.computeIfAbsent(place.key(), key -> new HashSet<>()).addAll(hashes);
            }
        });
        for (var entry : entries) {
            if (entry.hasText()) {
                var hash = TextHash.of(String.join("\n", entry.strings()));
                ever.computeIfAbsent(Papers.key(page, entry), key -> new HashSet<>())
                        .add(hash);
                entry.previousId()
                        .ifPresent(id -> ever.computeIfAbsent(
                                        Papers.key(page, id, entry.previousPlural(), entry.previousContext()),
                                        key -> new HashSet<>())
                                .add(hash));
            }
        }
        return ever;
    }
}
