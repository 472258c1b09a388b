package org.fanal.office.desk.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.editing.Draft;
import org.fanal.editing.Overview.Attention;
import org.fanal.editing.Overview.Row;
import org.fanal.editing.record.Proposal.State;
import org.fanal.editing.record.Submission;
import org.fanal.office.desk.parts.Paths;
import org.fanal.office.desk.parts.Slip;
import org.fanal.office.desk.parts.States;
import org.fanal.office.desk.parts.Told;
import org.fanal.page.Site;
import org.fanal.translation.words.Words;

/** What waits, the most urgent first. */
final class Attentions {
    private final Words words;
    private final Site site;
    private final Told told;

    Attentions(Words words, Site site) {
        this.words = words;
        this.site = site;
        told = new Told(words);
    }

    private record Waiting(Attention why, Slip slip) {}

    List<Slip> of(List<Row> rows) {
        List<Waiting> all = new ArrayList<>();
        for (var row : rows) {
            for (var why : row.attention()) {
                slip(row, why).ifPresent(slip -> all.add(new Waiting(why, slip)));
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(Waiting::why))
                .map(Waiting::slip)
                .toList();
    }

    private Optional<Slip> slip(Row row, Attention why) {
        return switch (why) {
            case WAITING_FOR_YOU ->
                draft(row, State.SUBMITTED).map(draft -> sent(row, draft, "yours", words.say("waiting.review")));
            case WAITING ->
                draft(row, State.SUBMITTED).map(draft -> sent(row, draft, "wait", words.say("waiting.others")));
            case OVERTAKEN ->
                row.drafts().stream()
                        .findFirst()
                        .map(draft -> written(row, draft, "bad", words.say("waiting.overtaken")));
            case SENT_BACK ->
                row.drafts().stream()
                        .filter(draft -> States.sentBack(draft).isPresent())
                        .findFirst()
                        .map(draft -> back(row, draft));
            case HELD -> draft(row, State.HELD).map(draft -> held(row, draft));
            case YOUR_DRAFT ->
                draft(row, State.DRAFT).map(draft -> written(row, draft, "", words.say("waiting.draft")));
            case DRAFT -> Optional.empty();
            case PROBLEMS -> Optional.of(problems(row));
            case OVERDUE -> Optional.of(overdue(row));
        };
    }

    private static Optional<Draft> draft(Row row, State state) {
        return row.drafts().stream()
                .filter(draft -> draft.proposal().state() == state)
                .findFirst();
    }

    private Slip sent(Row row, Draft draft, String kind, String state) {
        var by = draft.submission().map(Submission::by).orElse(draft.revision().by());
        return new Slip(kind, state, Paths.review(draft), row.title(), told.by(by));
    }

    private Slip written(Row row, Draft draft, String kind, String state) {
        return new Slip(
                kind,
                state,
                Paths.edit(draft),
                row.title(),
                told.by(draft.revision().by()));
    }

    private Slip back(Row row, Draft draft) {
        var review = States.sentBack(draft).orElseThrow();
        var said = words.say("review.back.said", Map.of("name", Told.name(review.by()), "note", review.note()));
        return new Slip("bad", words.say("waiting.back"), Paths.edit(draft), row.title(), said);
    }

    private Slip held(Row row, Draft draft) {
        var until = draft.submission().stream()
                .flatMap(submission -> submission.holds().values().stream())
                .max(Comparator.naturalOrder());
        var state = until.map(at -> words.say("waiting.held", Map.of("time", told.time(at))))
                .orElseGet(() -> words.say("state.held"));
        return sent(row, draft, "good", state);
    }

    private Slip problems(Row row) {
        return new Slip(
                "bad",
                words.count("waiting.problems", row.problems()),
                Paths.edit(row.document()),
                row.title(),
                words.say("waiting.problems.what"));
    }

    private Slip overdue(Row row) {
        var since = row.document()
                .slug()
                .flatMap(site::page)
                .map(page -> words.say(
                        "waiting.overdue.since",
                        Map.of("date", words.date(page.source().front().due()))))
                .orElse("");
        return new Slip("wait", words.say("waiting.overdue"), Paths.of(row.document()), row.title(), since);
    }
}
