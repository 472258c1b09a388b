package org.fanal.office.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Kept;
import org.fanal.office.http.Route;
import org.fanal.office.view.Notice;
import org.fanal.office.view.Notice.Again;
import org.fanal.office.view.Notice.Link;
import org.fanal.office.view.Notice.Wrote;
import org.fanal.translation.words.Words;

/** The pages that say what went wrong, and give back what was written. */
final class Faults {
    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 413, 500, 503);

    private final Words words;

    Faults(Words words) {
        this.words = words;
    }

    /** An answer that is only a status, as a page. */
    Answer fault(int status) {
        int worded = WORDED.contains(status) ? status : 500;
        var link = new Link(Route.ROOT, words.say("desk.home"));
        var notice = new Notice(words, heading(worded), what(worded), List.of(), Optional.empty(), Optional.of(link));
        return Answer.page(status, notice.page());
    }

    /** The role is not theirs, perhaps no longer. */
    Answer forbidden(Kept kept) {
        return Answer.page(
                403,
                new Notice(words, heading(403), what(403), texts(kept), Optional.empty(), Optional.empty()).page());
    }

    /** The database is away. */
    Answer notSaved(Asked asked, Kept kept) {
        return again(503, heading(503), what(503), asked, kept);
    }

    Answer broken(Asked asked, Kept kept) {
        return again(500, heading(500), what(500), asked, kept);
    }

    /** The form does not belong to this visit: it was open in another one, or the browser keeps no cookie. */
    Answer stale(Asked asked, Kept kept, boolean isOpen) {
        var heading = words.say("desk.stale");
        if (isOpen) {
            var link = new Link(asked.path(), words.say("desk.stale.open"));
            var notice = new Notice(
                    words, heading, words.say("desk.stale.visit"), List.of(), Optional.empty(), Optional.of(link));
            return Answer.page(403, notice.page());
        }
        return again(403, heading, words.say("desk.stale.what"), asked, kept);
    }

    /** What was written before the session ended, now that it is open again. */
    Answer backAgain(Asked asked, Kept kept) {
        return again(200, words.say("desk.back"), words.say("desk.back.what"), asked, kept);
    }

    /** Browsers send no cookie along when a link elsewhere led here; from this page they do. */
    Answer onceMore(Asked asked) {
        var link = new Link(asked.path() + asked.query().asQuery(), words.say("desk.open"));
        return Answer.page(new Notice(
                        words,
                        words.say("desk"),
                        words.say("desk.open.what"),
                        List.of(),
                        Optional.empty(),
                        Optional.of(link))
                .page());
    }

    private Answer again(int status, String heading, String what, Asked asked, Kept kept) {
        if (kept.form().fields().isEmpty()) {
            return Answer.page(status, new Notice(words, heading, what).page());
        }
        var hidden = kept.fields().stream()
                .filter(field -> !field.isLong())
                .map(Faults::wrote)
                .toList();
        var again = new Again(kept.path(), asked.token(), hidden, texts(kept));
        return Answer.page(
                status, new Notice(words, heading, what, List.of(), Optional.of(again), Optional.empty()).page());
    }

    private static List<Wrote> texts(Kept kept) {
        return kept.fields().stream()
                .filter(Kept.Field::isLong)
                .map(Faults::wrote)
                .toList();
    }

    private static Wrote wrote(Kept.Field field) {
        return new Wrote(field.name(), field.value());
    }

    private String heading(int status) {
        return words.say("desk.error." + status);
    }

    private String what(int status) {
        return words.say("desk.error." + status + ".what");
    }
}
