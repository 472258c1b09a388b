package org.fanal.office.desk.parts;

import java.util.Locale;
import org.fanal.editing.outcome.Refusal;
import org.fanal.translation.words.Words;

/** Why something was not done, in plain words. */
public record Refusals(Words words) {
    /** One sentence or two. */
    public String say(Refusal refusal) {
        return say(refusal.reason());
    }

    /** One sentence or two. */
    public String say(Refusal.Reason reason) {
        return reason == Refusal.Reason.TOO_YOUNG
                ? words.say("desk.decision.too-young")
                : words.say("refusal." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
