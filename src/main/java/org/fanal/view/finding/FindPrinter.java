package org.fanal.view.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.content.Section;
import org.fanal.view.finding.FindPage.InSection;
import org.fanal.view.finding.FindPage.Result;
import org.fanal.view.frame.Binder;
import org.fanal.view.frame.Subject;
import org.fanal.view.reading.Printing;
import org.fanal.view.reading.Way;
import org.fanal.view.template.Inlay;
import org.fanal.view.template.Markup;
import org.fanal.view.template.Templates;

/** Prints the page that finds pages. */
public final class FindPrinter {
    private final Templates templates;
    private final Binder binder;
    private final Inlay style = Inlay.style("reader.css", "find.css");

    public FindPrinter(Templates templates, Binder binder) {
        this.templates = templates;
        this.binder = binder;
    }

    /** The style of every page with the form on it, in place of the others' one. */
    public Inlay style() {
        return style;
    }

    /** The form alone. */
    public Markup form(Printing printing, String asked) {
        var form = new FindForm(printing.words(), printing.paths().search(printing.language()), asked);
        return templates.print("parts/find", form);
    }

    /** The page before anything was asked, which also stands where nothing can be: with a list of all pages. */
    public String empty(Printing printing) {
        var sections = Stream.of(Section.values())
                .filter(section -> !printing.site().section(section).isEmpty())
                .map(section -> new InSection(
                        printing.say("section." + section.path()),
                        printing.site().section(section).stream()
                                .map(printing::plainWay)
                                .toList()))
                .toList();
        var page = new FindPage(
                printing.words(),
                form(printing, ""),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                heading(printing),
                triage(printing),
                Optional.of(printing.say("find.copy")),
                sections);
        return bind(printing, page);
    }

    /** What was found for these words. */
    public String found(Printing printing, String asked, List<Hit> hits) {
        boolean none = hits.isEmpty();
        var page = new FindPage(
                printing.words(),
                form(printing, asked),
                none ? Optional.empty() : Optional.of(printing.say("find.found")),
                none ? Optional.of(printing.say("find.none")) : Optional.empty(),
                hits.stream().map(hit -> result(printing, hit)).toList(),
                none ? heading(printing) : Optional.empty(),
                none ? triage(printing) : List.of(),
                Optional.empty(),
                List.of());
        return bind(printing, page);
    }

    private static Optional<String> heading(Printing printing) {
        return printing.site().triage().isEmpty() ? Optional.empty() : Optional.of(printing.say("triage.heading"));
    }

    private static List<Way> triage(Printing printing) {
        return printing.site().triage().stream().map(printing::way).toList();
    }

    private static Result result(Printing printing, Hit hit) {
        var page = hit.page();
        return new Result(printing.way(page), new Excerpts(printing, page).of(hit.passages()));
    }

    /** What was asked is no part of the title or of any link: it would be kept with them. */
    private String bind(Printing printing, FindPage page) {
        var name = printing.site().settings().name();
        var subject = new Subject(
                name,
                printing.say("find") + " · " + name,
                printing.say("site.description"),
                Optional.of(printing.paths()::search),
                printing.paths().search(printing.source()),
                Optional.empty(),
                Set.of());
        return binder.bind(printing, subject, templates.print("reader/find", page), style);
    }
}
