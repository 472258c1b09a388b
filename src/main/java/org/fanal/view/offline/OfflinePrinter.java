package org.fanal.view.offline;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Section;
import org.fanal.language.Language;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.view.guidance.GuidancePrinter;
import org.fanal.view.reading.Printing;
import org.fanal.view.reading.Way;
import org.fanal.view.template.Drawings;
import org.fanal.view.template.Inlay;
import org.fanal.view.template.Markup;
import org.fanal.view.template.Templates;

/** Prints all guidance of a language as one file. */
public final class OfflinePrinter {
    private final Templates templates;
    private final GuidancePrinter guidance;
    private final Optional<URI> publicUrl;
    private final Inlay style;
    private final Inlay script = Inlay.script("offline.js");
    private final Drawings drawings = new Drawings();

    public OfflinePrinter(Templates templates, GuidancePrinter guidance, Optional<URI> publicUrl, Inlay style) {
        this.templates = templates;
        this.guidance = guidance;
        this.publicUrl = publicUrl;
        this.style = style;
    }

    /** The script that says when a copy is old. */
    public Inlay script() {
        return script;
    }

    /** The file. */
    public String print(Site site, Language language) {
        var printing = new Printing(site, language, new OfflinePaths());
        var words = printing.words();
        var used = new HashSet<>(Set.of("lantern"));
        var parts = new ArrayList<Offline.Part>();
        for (var section : Section.values()) {
            if (!site.section(section).isEmpty()) {
                parts.add(part(printing, section, used));
            }
        }
        var origin = publicUrl
                .map(url -> words.say("offline.origin", Map.of("address", url.toString())))
                .orElseGet(() -> words.say("offline.origin-unknown"));
        var view = new Offline(
                words,
                language,
                site.settings().name(),
                site.today(),
                printing.dated("offline.saved", site.today()),
                origin,
                ways(printing, site.triage()),
                parts,
                drawings.symbols(used),
                style,
                script);
        return templates.print("offline", view).text();
    }

    private Offline.Part part(Printing printing, Section section, Set<String> used) {
        var pages = printing.site().section(section);
        List<Markup> articles = new ArrayList<>();
        for (var page : pages) {
            articles.add(Within.page(page.slug().text(), guidance.part(printing, page, used)));
        }
        return new Offline.Part(
                "section-" + section.path(),
                printing.say("section." + section.path()),
                ways(printing, pages),
                articles);
    }

    private static List<Way> ways(Printing printing, List<Page> pages) {
        return pages.stream()
                .map(page -> {
                    var way = printing.way(page);
                    return new Way("#" + page.slug(), way.title(), way.about());
                })
                .toList();
    }
}
