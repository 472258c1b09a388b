package org.fanal.office.desk.parts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.fanal.editing.record.Signature;
import org.fanal.language.Language;
import org.fanal.translation.words.Words;

/** Times, people and languages in the words of whoever looks. */
public record Told(Words words) {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** A moment, in UTC. */
    public String time(Instant at) {
        return words.say(
                "time", Map.of("date", words.date(LocalDate.ofInstant(at, ZoneOffset.UTC)), "clock", CLOCK.format(at)));
    }

    /** Who did something, and when. */
    public String by(Signature by) {
        return by.person().isEmpty()
                ? words.say("by.files", Map.of("time", time(by.at())))
                : words.say("by", Map.of("name", name(by), "time", time(by.at())));
    }

    /** Who did something; kept apart from a text that runs the other way (Unicode 15.1, UAX #9: isolates). */
    public static String name(Signature by) {
        return '\u2068' + by.pseudonym() + '\u2069';
    }

    /** Languages in a row, each by the name that the words have for it. */
    public String names(Collection<Language> languages) {
        return languages.stream()
                .map(words::name)
                .reduce((first, next) -> words.say("list", Map.of("first", first, "next", next)))
                .orElse("");
    }
}
