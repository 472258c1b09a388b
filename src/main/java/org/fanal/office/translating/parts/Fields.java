package org.fanal.office.translating.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fanal.editing.translating.now.Original;
import org.fanal.language.Language;
import org.fanal.office.http.Form;
import org.fanal.translation.words.Words;

/**
 * The fields of one text: one, or one for each plural form of the language.
 *
 * @param prefix of their names
 */
public record Fields(Words words, Language language, Original original, String prefix) {
    private static final int COLUMNS = 34;
    private static final int HIGHEST = 120;
    private static final int EXAMPLES = 4;

    /** How many there are. */
    public int count() {
        return original.isCounted() ? language.plurals().forms() : 1;
    }

    /** Filled. */
    public List<Field> filled(List<String> forms, boolean isAlone) {
        var fields = new ArrayList<Field>();
        for (int i = 0; i < count(); i++) {
            var text = i < forms.size() ? forms.get(i) : "";
            var weight = isAlone || original.isCounted() ? "" : "heard";
            fields.add(new Field(name(i), name(i), label(i), rows(text), "\n" + text, weight));
        }
        return fields;
    }

    /** What was written in them; nothing when the form has none of them. */
    public Optional<List<String>> written(Form form) {
        return form.has(name(0))
                ? Optional.of(IntStream.range(0, count())
                        .mapToObj(i -> form.text(name(i)).strip())
                        .toList())
                : Optional.empty();
    }

    private String name(int form) {
        return prefix + "." + form;
    }

    private String label(int form) {
        var into = Map.of("language", words.name(language));
        return original.isCounted()
                ? words.say("translate.field.form", Map.of("language", words.name(language), "numbers", numbers(form)))
                : words.say("translate.field", into);
    }

    /** The first numbers that take this form. */
    private String numbers(int form) {
        var rule = language.plurals();
        var some = IntStream.rangeClosed(0, HIGHEST)
                .filter(n -> rule.index(n) == form)
                .limit(EXAMPLES + 1L)
                .boxed()
                .toList();
        var shown = some.stream().limit(EXAMPLES).map(String::valueOf).collect(Collectors.joining(", "));
        return '\u2068' + (some.size() > EXAMPLES ? shown + " …" : shown) + '\u2069';
    }

    private int rows(String text) {
        return Math.max(2, 1 + Math.max(original.source().length(), text.length()) / COLUMNS);
    }
}
