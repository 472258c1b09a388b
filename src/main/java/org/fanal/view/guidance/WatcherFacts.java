package org.fanal.view.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fanal.content.Claim;
import org.fanal.content.Watcher;
import org.fanal.markdown.Html;
import org.fanal.translation.words.Words;
import org.fanal.view.passage.PageLinks;
import org.fanal.view.passage.Register;
import org.fanal.view.reading.Fact;
import org.fanal.view.reading.PartialDate;
import org.fanal.view.reading.Printing;
import org.fanal.view.template.View;

/** An entry of the register of watchers: who uses and sells it, what is claimed and how well that is shown. */
record WatcherFacts(Words words, List<Fact> facts, List<ClaimLine> claims, Optional<Lines> noEvidence) implements View {
    /** A claim behind the word for its evidence: a company's own always reads "the company says". */
    record ClaimLine(String grade, String gradeClass, Html text, List<Mark> marks) {}

    /** A footnote mark. */
    record Mark(String href, String title) {}

    /** Lines of a list. */
    record Lines(List<Html> lines) {}

    static WatcherFacts of(Printing printing, Watcher watcher, Register register, PageLinks links) {
        var claims = watcher.claims().stream()
                .map(claim -> line(printing, claim, register, links))
                .toList();
        var none = watcher.noEvidence().stream().map(register::line).toList();
        return new WatcherFacts(
                printing.words(),
                facts(printing, watcher, register),
                claims,
                none.isEmpty() ? Optional.empty() : Optional.of(new Lines(none)));
    }

    private static List<Fact> facts(Printing printing, Watcher watcher, Register register) {
        List<Fact> facts = new ArrayList<>();
        facts.add(status(printing, watcher));
        facts.add(known(printing, "watcher.users", watcher.users(), register));
        facts.add(known(printing, "watcher.seller", List.of(watcher.seller()), register));
        facts.add(known(printing, "watcher.reseller", List.of(watcher.reseller()), register));
        facts.add(known(printing, "watcher.amount", List.of(watcher.amount()), register));
        since(printing, watcher).ifPresent(facts::add);
        facts.add(checked(printing, watcher));
        return facts;
    }

    static Fact status(Printing printing, Watcher watcher) {
        return Fact.of(printing.say("watcher.status"), printing.say(key(watcher.status())));
    }

    /** The word for a status. */
    static String key(Watcher.Status status) {
        return "watcher.status." + status.key().replace(' ', '-');
    }

    static Optional<Fact> since(Printing printing, Watcher watcher) {
        return Optional.of(watcher.since())
                .filter(since -> !since.isEmpty())
                .map(since -> Fact.of(printing.say("watcher.since"), new PartialDate(since).in(printing.words())));
    }

    static Fact checked(Printing printing, Watcher watcher) {
        return Fact.of(printing.say("watcher.checked"), printing.words().date(watcher.checked()));
    }

    /** A label and its texts, or that nobody knows. */
    static Fact known(Printing printing, String key, List<String> values, Register register) {
        var lines = values.stream()
                .filter(value -> !value.isEmpty())
                .map(register::line)
                .toList();
        var unknown = List.of(Html.text(printing.say("watcher.nobody-knows")));
        return new Fact(printing.say(key), lines.isEmpty() ? unknown : lines);
    }

    private static ClaimLine line(Printing printing, Claim claim, Register register, PageLinks links) {
        List<Mark> marks = new ArrayList<>();
        for (var id : claim.sources()) {
            OptionalInt number = links.footnote(id);
            number.ifPresent(n -> marks.add(new Mark("#s-" + id, "[" + n + "]")));
        }
        var grade = claim.grade().key();
        return new ClaimLine(printing.say("grade." + grade), "grade " + grade, register.line(claim.text()), marks);
    }
}
