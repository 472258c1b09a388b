package org.fanal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.release.Manifest;
import org.fanal.release.Release;
import org.fanal.release.ReleaseNote;
import org.fanal.release.minisign.Signature;
import org.fanal.view.Copied.Step;
import org.fanal.view.Copied.Told;
import org.fanal.view.frame.Binder;
import org.fanal.view.frame.Subject;
import org.fanal.view.reading.Printing;
import org.fanal.view.reading.Way;
import org.fanal.view.template.Templates;

/** Prints which release a copy is of; on a server that shows the site itself, which one is the newest. */
final class ReleasePrinter {
    static final String TEMPLATE = "reader/release";
    private static final String VERIFY = "java -jar fanal.jar verify ";
    private static final String SUM =
            "grep -v -e '^#' -e '" + Manifest.PAGE.replace(".", "\\.") + "' " + Manifest.FILE + " | sha256sum";
    private static final String FILES = "sha256sum -c --ignore-missing " + Manifest.FILE;

    private final Templates templates;
    private final Binder binder;

    ReleasePrinter(Templates templates, Binder binder) {
        this.templates = templates;
        this.binder = binder;
    }

    /** The page of a copy. */
    String copy(Printing printing, ReleaseNote note) {
        var release = note.release();
        List<Way> files = new ArrayList<>();
        files.add(printing.way("/" + Manifest.FILE, printing.say("release.manifest"), ""));
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(printing.say("release.how.sum"), SUM));
        steps.add(new Step(printing.say("release.how.files"), FILES));
        release.key().ifPresent(key -> {
            files.add(printing.way("/" + Manifest.FILE + Signature.ENDING, printing.say("release.signature"), ""));
            steps.add(
                    new Step(printing.say("release.how.signature"), "minisign -V -P " + key + " -m " + Manifest.FILE));
        });
        steps.add(all(printing));
        return print(
                printing,
                new Copied(
                        printing.words(),
                        Optional.empty(),
                        Optional.of(told(printing, note, "release.number")),
                        files,
                        steps));
    }

    /** The page of a server that shows the site itself. */
    String live(Printing printing, Optional<ReleaseNote> newest) {
        var live = printing.dated("release.live", printing.site().today());
        var told = newest.map(note -> told(printing, note, "release.newest"));
        return print(
                printing, new Copied(printing.words(), Optional.of(live), told, List.of(), List.of(all(printing))));
    }

    private static Step all(Printing printing) {
        return new Step(printing.say("release.how.fanal"), VERIFY + "…");
    }

    private static Told told(Printing printing, ReleaseNote note, String name) {
        Release release = note.release();
        var unsigned =
                release.key().isPresent() ? Optional.<String>empty() : Optional.of(printing.say("release.unsigned"));
        var values = Map.of(
                "number",
                String.valueOf(release.number()),
                "date",
                printing.words().date(release.date()));
        return new Told(
                printing.words().say(name, values), note.contents(), release.previous(), release.key(), unsigned);
    }

    private String print(Printing printing, Copied view) {
        var name = printing.site().settings().name();
        var paths = printing.paths();
        var subject = new Subject(
                name,
                printing.say("release.title") + " · " + name,
                printing.say("release.what"),
                Optional.of(paths::release),
                paths.release(printing.source()),
                Optional.empty(),
                Set.of());
        return binder.bind(printing, subject, templates.print(TEMPLATE, view));
    }
}
