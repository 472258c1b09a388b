package org.fanal.office.desk.writing;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.fanal.editing.difference.Difference;
import org.fanal.editing.outcome.Conflict;
import org.fanal.editing.record.Signature;
import org.fanal.office.desk.parts.Parts;
import org.fanal.office.desk.parts.Paths;
import org.fanal.office.desk.parts.Subject;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.view.Page;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Markup;

/** The page on which two texts meet. */
public final class Conflicts {
    static final String TEMPLATE = "office/desk/conflict";
    private static final int CONFLICT = 409;

    private final Parts parts;

    public Conflicts(Parts parts) {
        this.parts = parts;
    }

    /** Both texts of a change that is saved but overtaken. */
    public Answer page(Asked asked, Subject subject, org.fanal.editing.Draft draft, Conflict conflict) {
        return page(asked, subject, Written.of(draft), conflict);
    }

    Answer page(Asked asked, Subject subject, Written written, Conflict conflict) {
        var words = asked.words();
        var next = written.having(conflict);
        var difference = parts.difference(
                        words, subject.lang(), Difference.ofLines(conflict.theirs(), conflict.yours()))
                .orElse(new Markup(""));
        var view = new TwoTexts(
                words,
                subject,
                about(words, conflict),
                difference,
                asked.token(),
                Paths.edit(subject.document()),
                Long.toString(next.base()),
                next.after().map(id -> Long.toString(id)).orElse(""),
                next.proposal().map(id -> Long.toString(id)).orElse(""),
                next.note(),
                ways(words, conflict));
        return Answer.page(
                CONFLICT,
                new Page(words.say("conflict.heading"), TEMPLATE, view)
                        .with(WritingPages.SCRIPT)
                        .wide());
    }

    private static String about(Words words, Conflict conflict) {
        return conflict.by().equals(Signature.FILES)
                ? words.say("conflict.about.files")
                : words.say("conflict.about", Map.of("name", conflict.by()));
    }

    private static ArrayList<TwoTexts.Way> ways(Words words, Conflict conflict) {
        var ways = new ArrayList<TwoTexts.Way>();
        boolean isGone = conflict.theirs().isEmpty();
        if (!isGone) {
            var joined = conflict.merged().orElseGet(() -> Joined.of(conflict.theirs(), conflict.yours()));
            var about = conflict.merged().isPresent() ? "conflict.joined.what" : "conflict.joined.marks";
            ways.add(way(words, "conflict.joined", Optional.of(about), joined, ""));
        }
        ways.add(way(words, "conflict.yours", Optional.empty(), conflict.yours(), "quiet"));
        if (!isGone) {
            ways.add(way(words, "conflict.theirs", Optional.empty(), conflict.theirs(), "quiet"));
        }
        return ways;
    }

    private static TwoTexts.Way way(Words words, String key, Optional<String> about, String text, String kind) {
        return new TwoTexts.Way(
                words.say(key), words.say(about.orElse(key + ".what")), "\n" + text, kind, words.say(key + ".go"));
    }
}
