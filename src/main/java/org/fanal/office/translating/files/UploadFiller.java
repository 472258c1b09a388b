package org.fanal.office.translating.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fanal.editing.translating.offline.Incoming;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.http.Asked;
import org.fanal.office.translating.files.UploadView.Count;
import org.fanal.office.translating.files.UploadView.Entry;
import org.fanal.office.translating.files.UploadView.Take;
import org.fanal.office.translating.parts.Mistake;
import org.fanal.office.translating.parts.Mistakes;
import org.fanal.page.Site;
import org.fanal.translation.merge.Merged;
import org.fanal.translation.merge.Outcome;
import org.fanal.translation.words.Words;

/** Fills the page that says what becomes of a file. */
final class UploadFiller {
    private static final int MOST_ENTRIES = 500;
    private static final int MOST_PROBLEMS = 50;

    private final Asked asked;
    private final Words words;
    private final Site site;
    private final Gate gate;

    UploadFiller(Asked asked, Site site, Gate gate) {
        this.asked = asked;
        this.words = asked.words();
        this.site = site;
        this.gate = gate;
    }

    UploadView asking(String heading, String about, List<Notice> notices) {
        return view(heading, about, notices, true, Optional.empty(), Optional.empty());
    }

    UploadView looked(Incoming incoming, String name, String content) {
        int texts = incoming.merged().stored() + incoming.merged().fragments().size();
        boolean isWorthTaking = texts > 0;
        var take = isWorthTaking
                ? Optional.of(new Take(name, content, words.count("translate.put.take", texts)))
                : Optional.<Take>empty();
        return view(
                words.say("translate.put.heading"),
                words.say("translate.put.heading.what"),
                List.of(),
                !isWorthTaking,
                Optional.of(incoming),
                take);
    }

    UploadView taken(Incoming incoming) {
        var about = gate.files().isEmpty() ? "translate.link.thanks" : "translate.put.taken.what";
        return view(
                words.say("translate.put.taken"),
                words.say(about),
                List.of(),
                false,
                Optional.of(incoming),
                Optional.empty());
    }

    private UploadView view(
            String heading,
            String about,
            List<Notice> notices,
            boolean asks,
            Optional<Incoming> incoming,
            Optional<Take> take) {
        return new UploadView(
                words,
                gate.language(),
                site.settings().source(),
                heading,
                about,
                notices,
                asked.token(),
                gate.action(),
                asks,
                gate.files(),
                incoming.map(each -> counts(each.merged())).orElse(List.of()),
                take,
                incoming.map(each ->
                                each.problems().stream().limit(MOST_PROBLEMS).toList())
                        .orElse(List.of()),
                incoming.map(each -> entries(each.merged())).orElse(List.of()));
    }

    private List<Count> counts(Merged merged) {
        var counts = new ArrayList<Count>();
        merged.counts().forEach((outcome, number) -> counts.add(new Count(kind(outcome), said(outcome), number)));
        if (!merged.fragments().isEmpty()) {
            counts.add(new Count(
                    "bad",
                    words.say("translate.outcome.fragment"),
                    merged.fragments().size()));
        }
        return counts;
    }

    /** Each entry that is not simply there already or empty. */
    private List<Entry> entries(Merged merged) {
        return merged.all().stream()
                .filter(one -> one.outcome().isStored())
                .limit(MOST_ENTRIES)
                .map(this::entry)
                .toList();
    }

    private Entry entry(Merged.One one) {
        var entry = one.entry();
        return new Entry(
                kind(one.outcome()),
                said(one.outcome()),
                one.file(),
                entry.plural().map(many -> entry.id() + " / " + many).orElse(entry.id()),
                one.text(),
                new Mistakes(words)
                        .of(one.findings()).stream()
                                .map(Mistake::what)
                                .distinct()
                                .toList());
    }

    private String said(Outcome outcome) {
        return words.say(
                "translate.outcome." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case EMPTY, KEPT, MEMORY -> "";
            case DRAFT -> "good";
            case OUTDATED, CONFLICT, UNSURE -> "wait";
            case NEEDS_WORK, UNPLACED -> "bad";
        };
    }
}
