package org.fanal.office.people;

import java.util.Optional;
import org.fanal.office.entry.Joining;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.people.parts.Say;
import org.fanal.office.people.parts.Told;
import org.fanal.office.view.Page;
import org.fanal.people.joining.Link;
import org.fanal.people.joining.Made;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/**
 * A link that was just made, shown this once.
 *
 * @param waits whether a second person must confirm it before it works
 */
record MadeView(Words words, String heading, String about, String link, Optional<String> waits, String until)
        implements View {
    static final String TEMPLATE = "office/made";

    /** The page with the link, or why there is none. */
    static Answer answer(Asked asked, Made made, String back) {
        var link = made.link();
        var token = made.token();
        if (link.isEmpty() || token.isEmpty()) {
            return Told.not(asked, back, new Say(asked.words()).outcome("made", made.outcome()));
        }
        var say = new Say(asked.words());
        var heading = asked.say(link.get().kind() == Link.Kind.RESET ? "desk.made.reset" : "desk.made.invitation");
        var about = link.get()
                .person()
                .map(person -> Say.apart(person.name()))
                .orElseGet(() -> say.all(link.get().roles(), link.get().languages()));
        var waits = Optional.of(asked.say("desk.made.waits"))
                .filter(any -> !link.get().isOpen());
        var view = new MadeView(
                asked.words(),
                heading,
                about,
                asked.origin() + Joining.LINK + token.get().text(),
                waits,
                asked.words()
                        .say(
                                "desk.made.until",
                                java.util.Map.of("moment", say.moment(link.get().expires()))));
        return Answer.page(new Page(heading, TEMPLATE, view));
    }
}
