package org.fanal.office.desk.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.editing.effect.Effect;
import org.fanal.editing.effect.SegmentChange;
import org.fanal.editing.record.KeyPair;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Bit;
import org.fanal.office.desk.parts.Chip;
import org.fanal.office.desk.sending.Changes.Choice;
import org.fanal.office.desk.sending.Changes.Option;
import org.fanal.office.desk.sending.Changes.Passage;
import org.fanal.translation.history.Severity;
import org.fanal.translation.words.Words;

/** The changed passages of an effect, in words. */
record ChangeList(Words words, Language source) {
    private static final List<Severity> ANSWERS = List.of(Severity.WORDING, Severity.MINOR, Severity.MAJOR);

    /** With the question what each means, and the answers given so far. */
    Changes asking(Effect effect, Map<KeyPair, Severity> chosen) {
        return list(
                effect,
                change -> new Passage(
                        kind(change),
                        chip(change),
                        place(change),
                        bits(change),
                        change.isToBeJudged() ? Optional.of(choice(change, chosen)) : Optional.empty(),
                        change.isToBeJudged() ? Optional.empty() : weight(change)));
    }

    /** With the answers that were given. */
    Changes telling(Effect effect) {
        return list(
                effect,
                change -> new Passage(
                        kind(change), chip(change), place(change), bits(change), Optional.empty(), weight(change)));
    }

    private Changes list(Effect effect, java.util.function.Function<SegmentChange, Passage> passage) {
        return new Changes(words, source, effect.changes().stream().map(passage).toList());
    }

    private static String kind(SegmentChange change) {
        return change.severity().key();
    }

    private Chip chip(SegmentChange change) {
        if (change.before().isEmpty()) {
            return new Chip("good", words.say("change.new"));
        }
        return change.after().isEmpty()
                ? new Chip("bad", words.say("change.gone"))
                : new Chip("wait", words.say("change.changed"));
    }

    private String place(SegmentChange change) {
        var segment = change.after().or(change::before).orElseThrow();
        return words.say("line", Map.of("number", Integer.toString(segment.line())));
    }

    private static List<Bit> bits(SegmentChange change) {
        return change.difference().pieces().stream().map(Bit::of).toList();
    }

    /** What the change means; new and gone passages mean nothing for translations. */
    private Optional<String> weight(SegmentChange change) {
        if (change.keys().isEmpty()) {
            return Optional.empty();
        }
        var meaning = meaning(change.severity());
        return Optional.of(words.say("severity.settled", Map.of("name", name(change.severity()), "meaning", meaning)));
    }

    private Choice choice(SegmentChange change, Map<KeyPair, Severity> chosen) {
        var keys = change.keys().orElseThrow();
        var answer = chosen.getOrDefault(keys, Severity.MAJOR);
        var options = new ArrayList<Option>();
        for (var severity : ANSWERS) {
            options.add(
                    new Option(severity.key(), severity.key(), name(severity), meaning(severity), severity == answer));
        }
        return new Choice(Answers.field(keys), options, hint(change, answer));
    }

    private Optional<String> hint(SegmentChange change, Severity answer) {
        if (change.severity() != answer) {
            return Optional.of(words.say("severity.raised"));
        }
        return change.proposed() == Severity.WORDING ? Optional.of(words.say("severity.proposed")) : Optional.empty();
    }

    private String name(Severity severity) {
        return words.say("severity." + severity.key());
    }

    private String meaning(Severity severity) {
        var key = "severity." + severity.key() + ".what";
        return severity == Severity.MAJOR ? words.say(key, Map.of("language", words.name(source))) : words.say(key);
    }
}
