package org.fanal.editing.translating;

import java.util.List;
import java.util.Optional;
import org.fanal.editing.outcome.Outcome;
import org.fanal.editing.outcome.Refusal.Reason;
import org.fanal.editing.translating.record.Place;
import org.fanal.editing.translating.record.Question;
import org.fanal.editing.translating.record.Talk;
import org.fanal.editing.translating.record.Thanks;
import org.fanal.people.People;
import org.fanal.people.Person;
import org.jdbi.v3.core.Handle;

/** Questions and their answers, what somebody does not know, and whom to thank. */
final class Talking {
    private final Means means;

    Talking(Means means) {
        this.means = means;
    }

    Outcome<Place> pass(Person person, Place place) {
        return means.store().write(handle -> {
            var objection = means.objection(handle, person, place.language());
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            Talk.pass(handle, place, person.id(), means.clock().instant());
            return Outcome.done(place);
        });
    }

    Outcome<Question> ask(Person person, Place place, String text) {
        var wrong = Means.objectionToNote(text);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        return means.store().write(handle -> {
            var objection = means.objection(handle, person, place.language());
            if (objection.isPresent()) {
                return Outcome.refused(objection.get());
            }
            var source = source(handle, place);
            if (source.isEmpty()) {
                return Outcome.refused(Reason.UNKNOWN);
            }
            means.note(handle, person, "asked", place, "");
            return Outcome.done(Talk.ask(
                    handle,
                    place,
                    source.get(),
                    person.id(),
                    text.strip(),
                    means.clock().instant()));
        });
    }

    private Optional<String> source(Handle handle, Place place) {
        return means.piece(handle, place)
                .map(piece -> piece.original().source())
                .or(() -> new FormerSources(handle).find(place).map(FormerSources.Source::text));
    }

    /** Everybody who takes part may know. */
    Outcome<Question> answer(Person person, long question, String text) {
        var wrong = Means.objectionToNote(text);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        return means.store().write(handle -> {
            boolean takesPart = People.byId(handle, person.id())
                    .filter(now -> !now.isRetired() && !now.roles().isEmpty())
                    .isPresent();
            var asked = Talk.find(handle, question);
            if (!takesPart || asked.isEmpty()) {
                return Outcome.refused(takesPart ? Reason.UNKNOWN : Reason.NOT_YOUR_ROLE);
            }
            Talk.answer(
                    handle, question, person.id(), text.strip(), means.clock().instant());
            means.note(handle, person, "answered", asked.get().place(), "");
            return Outcome.done(Talk.find(handle, question).orElseThrow());
        });
    }

    List<Question> questions() {
        return means.store().read(Talk::all);
    }

    Outcome<Boolean> credit(Person person, boolean isShown) {
        return means.store().write(handle -> {
            Thanks.wish(handle, person.id(), isShown, means.clock().instant());
            return Outcome.done(isShown);
        });
    }
}
