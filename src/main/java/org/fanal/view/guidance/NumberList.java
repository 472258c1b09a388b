package org.fanal.view.guidance;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.content.Number;
import org.fanal.content.Number.Trust;
import org.fanal.language.Languages;
import org.fanal.markdown.Html;
import org.fanal.translation.words.Words;
import org.fanal.view.passage.Register;
import org.fanal.view.reading.Fact;
import org.fanal.view.reading.Printing;
import org.fanal.view.template.View;

/** The register of phone numbers. */
record NumberList(Words words, List<Entry> entries) implements View {
    /** One number; without {@code number} when it is too old to be shown. */
    record Entry(
            String anchor,
            Html name,
            Optional<String> number,
            String tel,
            Optional<String> age,
            Optional<Html> warning,
            Html description,
            List<Fact> facts,
            String seen,
            String called,
            URI source) {}

    static NumberList of(Printing printing, Register register) {
        var entries = printing.site().numbers().all().stream()
                .map(number -> entry(printing, number, register))
                .toList();
        return new NumberList(printing.words(), entries);
    }

    private static Entry entry(Printing printing, Number number, Register register) {
        var trust = number.trust(printing.site().today());
        return new Entry(
                "n-" + number.id(),
                register.line(number.name()),
                trust == Trust.WITHDRAWN ? Optional.empty() : Optional.of(number.number()),
                tel(number.number()),
                age(printing, number, trust),
                number.warning().isEmpty() ? Optional.empty() : Optional.of(register.line(number.warning())),
                register.line(number.description()),
                facts(printing, number, register),
                printing.dated("number.seen", number.seen()),
                number.called()
                        .map(day -> printing.dated("number.called", day))
                        .orElseGet(() -> printing.say("number.never-called")),
                number.source());
    }

    private static Optional<String> age(Printing printing, Number number, Trust trust) {
        return switch (trust) {
            case CONFIRMED -> Optional.empty();
            case MARKED -> Optional.of(printing.dated("number.marked", number.confirmed()));
            case WITHDRAWN -> Optional.of(printing.dated("number.withdrawn", number.confirmed()));
        };
    }

    private static List<Fact> facts(Printing printing, Number number, Register register) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(printing.say("number.who"), List.of(register.line(number.who()))));
        facts.add(Fact.of(printing.say("number.languages"), languages(printing, number)));
        facts.add(
                number.hours().isEmpty()
                        ? Fact.of(printing.say("number.hours"), printing.say("number.hours-unknown"))
                        : new Fact(printing.say("number.hours"), List.of(register.line(number.hours()))));
        if (!number.place().isEmpty()) {
            facts.add(new Fact(printing.say("number.place"), List.of(register.line(number.place()))));
        }
        if (!number.fallback().isEmpty()) {
            facts.add(new Fact(printing.say("number.instead"), List.of(register.line(number.fallback()))));
        }
        return facts;
    }

    private static String languages(Printing printing, Number number) {
        var names = number.languages().stream()
                .map(tag ->
                        Languages.known(tag).map(language -> language.ownName()).orElse(tag))
                .toList();
        return names.isEmpty() ? printing.say("number.languages-unknown") : String.join(" · ", names);
    }

    /** RFC 3966; the register holds numbers of the United States and short codes. */
    private static String tel(String number) {
        var digits = number.replaceAll("[^0-9]", "");
        return "tel:" + (digits.length() == 11 ? "+" : digits.length() == 10 ? "+1" : "") + digits;
    }
}
