package org.fanal.office.people.parts;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanal.language.Language;
import org.fanal.people.Role;
import org.fanal.translation.words.Words;

/** How these pages say roles, languages, names and moments. */
public record Say(Words words) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** A role by its name. */
    public String role(Role role) {
        return words.say("desk.role." + role.key());
    }

    /** Roles, then languages, as one line. */
    public String all(Collection<Role> roles, Collection<Language> languages) {
        return Stream.concat(
                        roles.stream().sorted().map(this::role),
                        languages.stream().map(Language::ownName).sorted().map(Say::apart))
                .collect(Collectors.joining(words.say("desk.comma")));
    }

    /** In UTC: nobody's own time is known, and nobody's should be. */
    public String moment(Instant instant) {
        var at = instant.atOffset(ZoneOffset.UTC);
        return words.say(
                "desk.moment", Map.of("date", words.date(at.toLocalDate()), "time", CLOCK.format(LocalTime.from(at))));
    }

    /** Why something was or was not done. */
    public String outcome(String group, Enum<?> outcome) {
        return words.say(
                "desk." + group + "." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A name inside a sentence that may run the other way (Unicode 9.0, isolates). */
    public static String apart(String name) {
        return "\u2068" + name + "\u2069";
    }
}
