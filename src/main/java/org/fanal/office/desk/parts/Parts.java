package org.fanal.office.desk.parts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fanal.editing.difference.Difference;
import org.fanal.language.Language;
import org.fanal.page.Coverage;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Markup;
import org.fanal.view.template.Templates;
import org.fanal.view.template.View;

/** Prints the parts of pages. */
public final class Parts {
    private static final String FOLDER = "office/desk/";
    private final Templates templates =
            new Templates(Set.of(FOLDER + "coverage", FOLDER + "diff", FOLDER + "changes", FOLDER + "effect"));

    /** A part that one room alone knows: {@code changes} or {@code effect}. */
    public Markup print(String name, View view) {
        return templates.print(FOLDER + name, view);
    }

    /** What differs between two versions of a document, line by line; nothing when they are the same. */
    public Optional<Markup> difference(Words words, Language lang, Difference lines) {
        return lines.isNone() ? Optional.empty() : Optional.of(print("diff", Comparison.of(words, lang, lines)));
    }

    /** How much of a page is translated, or of all pages. */
    public Markup coverage(Words words, Site site, Optional<Page> page) {
        Function<Language, Coverage> coverage = language ->
                page.map(one -> site.translated(one, language).coverage()).orElseGet(() -> Whole.of(site, language));
        var source = site.settings().source();
        var rows = site.languages().stream()
                .filter(language -> !language.equals(source))
                .map(language -> Coverages.Row.of(language, coverage.apply(language)))
                .toList();
        var inSource = words.say("coverage.source", Map.of("language", words.name(source)));
        return print("coverage", new Coverages(words, inSource, rows));
    }
}
