package org.fanal.office.desk.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanal.content.Section;
import org.fanal.editing.Overview.Row;
import org.fanal.editing.record.Document;
import org.fanal.office.desk.overview.Overview.Group;
import org.fanal.office.desk.parts.Chip;
import org.fanal.office.desk.parts.Link;
import org.fanal.office.desk.parts.Paths;
import org.fanal.office.desk.parts.States;
import org.fanal.office.desk.parts.Subject;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.translation.words.Words;

/** All texts, in the order in which readers meet them. */
final class Lists {
    private final Words words;
    private final Site site;

    Lists(Words words, Site site) {
        this.words = words;
        this.site = site;
    }

    /** Pages that readers do not have first, then those of each section. */
    List<Group> groups(List<Row> rows) {
        var groups = new ArrayList<Group>();
        var unpublished = rows.stream()
                .filter(row -> row.document().isPage() && page(row).isEmpty())
                .map(this::line)
                .toList();
        if (!unpublished.isEmpty()) {
            groups.add(new Group(words.say("texts.unpublished"), unpublished));
        }
        for (var section : Section.values()) {
            var lines = site.section(section).stream()
                    .flatMap(page -> rows.stream().filter(row -> row.document().equals(Document.page(page.slug()))))
                    .map(this::line)
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new Group(words.say("section." + section.path()), lines));
            }
        }
        return groups;
    }

    /** What is edited but is no page. */
    List<Link> others() {
        return Stream.of(Document.NUMBERS, Document.FINDING, Document.GLOSSARY, Document.SETTINGS)
                .map(document -> new Link(
                        "",
                        Paths.of(document),
                        Subject.of(words, site, document).title()))
                .toList();
    }

    private Optional<Page> page(Row row) {
        return Subject.page(site, row.document());
    }

    private Overview.Row line(Row row) {
        var page = page(row);
        Chip chip = new States(words).of(page.isPresent(), row.drafts());
        var due = page.map(one -> words.date(one.source().front().due())).orElse("–");
        boolean isOverdue = page.filter(site::isOverdue).isPresent();
        return new Overview.Row(
                Paths.of(row.document()),
                row.title(),
                chip.kind(),
                chip.text(),
                isOverdue ? "bad" : "",
                due,
                row.coverage().isEmpty() ? "–" : translated(row));
    }

    private String translated(Row row) {
        long whole = row.coverage().values().stream()
                .filter(coverage -> coverage.shown() == coverage.total())
                .count();
        return words.count(
                "texts.languages.count",
                whole,
                Map.of("all", Integer.toString(row.coverage().size())));
    }
}
