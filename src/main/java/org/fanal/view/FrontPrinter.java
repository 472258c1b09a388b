package org.fanal.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.content.Section;
import org.fanal.content.Slug;
import org.fanal.view.finding.FindPrinter;
import org.fanal.view.frame.Binder;
import org.fanal.view.frame.Subject;
import org.fanal.view.reading.Printing;
import org.fanal.view.reading.Way;
import org.fanal.view.template.Templates;

/** Prints the pages that lead on to others: the first page, a section's, and the one for an error. */
final class FrontPrinter {
    private static final Slug ALL_CASES = new Slug("right-now");
    private static final Set<Integer> KNOWN_ERRORS = Set.of(400, 404, 405, 414, 431, 500, 503);

    private final Templates templates;
    private final Binder binder;
    private final FindPrinter find;

    FrontPrinter(Templates templates, Binder binder, FindPrinter find) {
        this.templates = templates;
        this.binder = binder;
        this.find = find;
    }

    String home(Printing printing) {
        var site = printing.site();
        var paths = printing.paths();
        var subject = new Subject(
                site.settings().name(),
                site.settings().name(),
                printing.say("site.description"),
                Optional.of(paths::home),
                "/",
                Optional.empty(),
                Set.of());
        var home = new Home(
                printing.words(),
                site.triage().stream().map(printing::way).toList(),
                site.page(ALL_CASES).map(page -> printing.path(page.slug())),
                Stream.of(Section.values())
                        .filter(section -> !site.section(section).isEmpty())
                        .map(section -> way(printing, section))
                        .toList(),
                find.form(printing, ""),
                paths.offline(printing.language()),
                binder.tongues(printing, subject));
        return binder.bind(printing, subject, templates.print("reader/home", home), find.style());
    }

    String section(Printing printing, Section section) {
        var site = printing.site();
        var paths = printing.paths();
        List<Way> pages = site.section(section).stream().map(printing::way).toList();
        var title = printing.say("section." + section.path());
        var about = printing.say("section." + section.path() + ".what");
        var subject = new Subject(
                site.settings().name(),
                title + " · " + site.settings().name(),
                about,
                Optional.of(each -> paths.section(each, section)),
                paths.section(printing.source(), section),
                Optional.empty(),
                Set.of());
        var empty = pages.isEmpty() ? Optional.of(section.path()) : Optional.<String>empty();
        var view = new SectionPage(printing.words(), title, about, empty, pages, paths.search(printing.language()));
        return binder.bind(printing, subject, templates.print("reader/section", view));
    }

    /** The page for an answer that is no guidance: 400, 404, 405, 414, 431, 500, 503. Must not need more than words. */
    String error(Printing printing, int status) {
        var site = printing.site();
        var paths = printing.paths();
        int known = KNOWN_ERRORS.contains(status) ? status : status < 500 ? 400 : 500;
        List<Way> triage = site.triage().stream().map(printing::way).toList();
        var fault = new Fault(
                printing.words(),
                printing.say("error." + known),
                printing.say("error." + known + ".what"),
                paths.home(printing.language()),
                paths.search(printing.language()),
                triage.isEmpty() ? Optional.empty() : Optional.of(printing.say("triage.heading")),
                triage);
        var name = site.settings().name();
        var subject = new Subject(
                name, name, printing.say("site.description"), Optional.empty(), "/", Optional.empty(), Set.of());
        return binder.bind(printing, subject, templates.print("reader/error", fault));
    }

    private static Way way(Printing printing, Section section) {
        var key = "section." + section.path();
        return printing.way(
                printing.paths().section(printing.language(), section), printing.say(key), printing.say(key + ".what"));
    }
}
