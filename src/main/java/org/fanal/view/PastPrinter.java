package org.fanal.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fanal.content.Edition;
import org.fanal.language.Language;
import org.fanal.markdown.Inline;
import org.fanal.page.Page;
import org.fanal.view.Past.Remark;
import org.fanal.view.Past.Row;
import org.fanal.view.frame.Binder;
import org.fanal.view.frame.Subject;
import org.fanal.view.reading.Printing;
import org.fanal.view.template.Templates;

/** Prints what became of pages. */
final class PastPrinter {
    private static final String TEMPLATE = "reader/changes";

    private final Templates templates;
    private final Binder binder;

    PastPrinter(Templates templates, Binder binder) {
        this.templates = templates;
        this.binder = binder;
    }

    String changes(Printing printing, Page page) {
        var words = printing.words();
        var title = printing.translated(page).passage(page.skeleton().shortTitle());
        List<Row> rows = new ArrayList<>();
        printing.site().editions(page.slug()).forEach(edition -> rows.add(row(printing, edition)));
        Collections.reverse(rows);
        var past = new Past(
                words,
                words.say(
                        "changes.title",
                        Map.of("page", Inline.parse(title.text()).plain())),
                words.say("changes.what"),
                rows,
                Optional.empty(),
                printing.way(page));
        var paths = printing.paths();
        return print(printing, past, Optional.of(language -> paths.changes(language, page.slug())));
    }

    String withdrawn(Printing printing, Edition withdrawal) {
        var words = printing.words();
        var past = new Past(
                words,
                words.say("withdrawn.title"),
                printing.dated("withdrawn.what", withdrawal.on()),
                List.of(),
                remark(printing, withdrawal),
                printing.way(printing.paths().home(printing.language()), words.say("home"), ""));
        return print(printing, past, Optional.of(language -> printing.paths().page(language, withdrawal.page())));
    }

    private String print(Printing printing, Past past, Optional<Function<Language, String>> address) {
        var name = printing.site().settings().name();
        var unspecified = address.map(paths -> paths.apply(printing.source())).orElse("/");
        var subject = new Subject(
                name, past.title() + " · " + name, past.about(), address, unspecified, Optional.empty(), Set.of());
        return binder.bind(printing, subject, templates.print(TEMPLATE, past));
    }

    private static Row row(Printing printing, Edition edition) {
        var words = printing.words();
        return new Row(
                words.say("changes." + edition.weight().key()),
                words.say(
                        "changes.edition",
                        Map.of("number", String.valueOf(edition.number()), "date", words.date(edition.on()))),
                remark(printing, edition));
    }

    private static Optional<Remark> remark(Printing printing, Edition edition) {
        var source = printing.source();
        return edition.note().isEmpty()
                ? Optional.empty()
                : Optional.of(new Remark(source.tag(), source.direction().attribute(), edition.note()));
    }
}
