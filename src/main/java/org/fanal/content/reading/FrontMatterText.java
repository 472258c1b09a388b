package org.fanal.content.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.fanal.content.Checked;
import org.fanal.content.FrontMatter;
import org.fanal.content.Reference;
import org.fanal.content.Slug;
import org.fanal.content.yaml.At;
import org.fanal.content.yaml.Fields;
import org.fanal.content.yaml.Notes;
import org.fanal.content.yaml.Shape;

/** What stands above a page's text, key by key. */
final class FrontMatterText {
    private final Fields fields;
    private final Notes notes;
    private final Map<String, Integer> lines;

    private FrontMatterText(Fields fields, Notes notes) {
        this.fields = fields;
        this.notes = notes;
        lines = new HashMap<>(fields.lines());
    }

    /** The front matter; of no use when it added wrong things to the notes. */
    static FrontMatter read(Fields fields, Notes notes) {
        return new FrontMatterText(fields, notes).read();
    }

    private FrontMatter read() {
        int before = notes.wrongs();
        var title = fields.required("title", Shape.text("If immigration agents come to your door"));
        var shortTitle = fields.required("short", Shape.text("At my door"));
        var summary = fields.required("summary", Shape.text("What to do when agents knock."));
        var section = fields.required("section", Shapes.SECTION);
        var order = fields.required("order", Shape.number(0));
        var asOf = fields.required("asof", Shapes.DATE);
        var read = fields.required("read", Shapes.DATE);
        var checked = checked();
        var review = fields.required("review", Shapes.DAYS);
        var triage = fields.optional("triage", Shape.number(1));
        var recheck = fields.list("recheck", Shapes.ID);
        var sources = sources();
        var was = was();
        var watcher = fields.fields("watcher").map(keys -> WatcherText.read(keys, ids(sources), notes));
        fields.end();
        known(recheck, ids(sources));
        if (notes.wrongs() == before) {
            newest(asOf, sources);
        }
        return new FrontMatter(
                title,
                shortTitle,
                summary,
                section,
                order,
                asOf,
                read,
                checked,
                review,
                triage.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                recheck.stream().map(At::value).distinct().toList(),
                sources,
                was,
                watcher,
                lines);
    }

    private List<Checked> checked() {
        var checked = new ArrayList<Checked>();
        for (var entry : fields.entries("checked")) {
            checked.add(new Checked(
                    entry.required("role", Shape.text("lawyer")),
                    entry.required("scope", Shape.text("federal")),
                    entry.required("on", Shapes.DATE)));
            entry.end();
        }
        return checked;
    }

    private List<Reference> sources() {
        fields.mustHave("sources");
        var sources = new ArrayList<Reference>();
        for (var entry : fields.entries("sources")) {
            var source = new Reference(
                    entry.required("id", Shapes.ID),
                    entry.required("title", Shape.text("The document's own title")),
                    entry.required("publisher", Shape.text("U.S. Supreme Court")),
                    entry.required("date", Shapes.WHEN),
                    entry.required("url", Shapes.WEB),
                    entry.required("grade", Shapes.GRADE));
            entry.end();
            unique(source.id(), entry);
            sources.add(source);
        }
        return sources;
    }

    private void unique(String id, Fields entry) {
        var first = id.isEmpty() ? null : lines.putIfAbsent("sources." + id, entry.line());
        if (first != null) {
            notes.wrong(
                    entry.line("id"),
                    "Two sources have the id `" + id + "`; the first is on line " + first + ".",
                    "Give one of them another id, or take it out.");
        }
    }

    private List<Slug> was() {
        var slugs = fields.list("was", Shapes.SLUG);
        for (var slug : slugs) {
            if (Slug.RESERVED.contains(slug.value().text())) {
                notes.wrong(
                        slug.line(),
                        "`was` names `" + slug.value() + "`, an address of the portal itself.",
                        "Take it out; no page can have had it.");
            }
        }
        return slugs.stream().map(At::value).distinct().toList();
    }

    private void known(List<At<String>> recheck, Set<String> ids) {
        for (var id : recheck) {
            if (!ids.contains(id.value())) {
                notes.wrong(
                        id.line(),
                        "`recheck` names `" + id.value() + "`, but no source has that id.",
                        "Add the source, or take the id out of `recheck`.");
            }
        }
    }

    private void newest(LocalDate asOf, List<Reference> sources) {
        for (var source : sources) {
            if (source.earliest().filter(asOf::isBefore).isPresent()) {
                notes.advise(
                        fields.line("asof"),
                        "`asof` is " + asOf + ", but the source `" + source.id() + "` is of " + source.date() + ".",
                        "Write the date of the newest source the page rests on.");
            }
        }
    }

    private static Set<String> ids(List<Reference> sources) {
        var ids = new HashSet<String>();
        sources.forEach(source -> ids.add(source.id()));
        return ids;
    }
}
