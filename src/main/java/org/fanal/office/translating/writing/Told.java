package org.fanal.office.translating.writing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fanal.editing.translating.Kept;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.http.Asked;
import org.fanal.office.view.Notice.Wrote;
import org.fanal.office.view.Page;
import org.fanal.translation.words.Words;

/** What became of what somebody sent. */
final class Told {
    private static final Set<String> GOOD = Set.of("draft", "unchanged", "passed");
    private static final Set<String> BAD = Set.of("needs-work", "suggestion", "outdated");

    private Told() {}

    /** As the address after a form names it. */
    static String key(Kept.As as) {
        return as.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the address names; nothing for any other name. */
    static List<Notice> done(Words words, String name) {
        if (GOOD.contains(name)) {
            return List.of(Notice.good(words.say("translate.done." + name)));
        }
        return BAD.contains(name) ? List.of(Notice.plain(words.say("translate.done." + name))) : List.of();
    }

    /** A page that gives back a text which could not be taken. */
    static Page notTaken(Asked asked, String text, String why) {
        var words = asked.words();
        return new org.fanal.office.view.Notice(
                        words,
                        words.say("desk.not-done"),
                        why,
                        List.of(new Wrote("text", text)),
                        Optional.empty(),
                        Optional.empty())
                .page();
    }
}
