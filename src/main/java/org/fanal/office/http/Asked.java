package org.fanal.office.http;

import java.util.Map;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.people.Person;
import org.fanal.translation.words.Words;

/**
 * A request that has passed every gate, as a value.
 *
 * @param path as it was asked for, without its query
 * @param parameters of the route's path
 * @param form the body of a {@link Method#POST}
 * @param words of the office, in the language of this answer
 * @param token for the forms of the answer
 * @param origin scheme, host and port of the page that sent the form, which is one of ours; empty for {@link Method#GET}
 * @param visitor who asks; always there unless the route is open to anyone
 */
public record Asked(
        String path,
        Map<String, String> parameters,
        Form query,
        Form form,
        Words words,
        String token,
        Optional<Visitor> visitor,
        String origin) {
    /** The language of the answer. */
    public Language language() {
        return words.language();
    }

    /** A parameter of the path; one that the route has not is a bug. */
    public String parameter(String name) {
        var value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return value;
    }

    /** Who asks, on a route that is not open; elsewhere a bug. */
    public Person person() {
        return visitor.orElseThrow().person();
    }

    /** A word of the office. */
    public String say(String key) {
        return words.say(key);
    }
}
