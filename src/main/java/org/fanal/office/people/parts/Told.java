package org.fanal.office.people.parts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.view.Notice;

/** What is told after a form: at the top of the page that follows, or on a page of its own when it did not succeed. */
public final class Told {
    private static final String NAME = "told";
    private static final Set<String> ALL = Set.of("ended", "proposed", "confirmed", "declined", "withdrawn", "retired");

    private Told() {}

    /** The sentence that the address names, if it names one of ours. */
    public static Optional<String> of(Asked asked) {
        return Optional.of(asked.query().text(NAME)).filter(ALL::contains).map(key -> asked.say("desk.told." + key));
    }

    /** Goes on to a page, which then tells this. */
    public static Answer to(String path, String key) {
        return Answer.to(path + "?" + NAME + "=" + key);
    }

    /** Success goes on to the page; anything else says why not. */
    public static <T extends Enum<T>> Answer after(
            Asked asked, String path, String key, String group, T outcome, T success) {
        return outcome == success ? to(path, key) : not(asked, path, new Say(asked.words()).outcome(group, outcome));
    }

    /** Says why something was not done, with the way back. */
    public static Answer not(Asked asked, String path, String why) {
        var back = new Notice.Link(path, asked.say("desk.goback"));
        var notice = new Notice(
                asked.words(), asked.say("desk.not-done"), why, List.of(), Optional.empty(), Optional.of(back));
        return Answer.page(403, notice.page());
    }
}
