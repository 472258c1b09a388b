package org.fanal.view.frame;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.view.reading.Printing;
import org.fanal.view.template.Drawings;
import org.fanal.view.template.Inlay;
import org.fanal.view.template.Markup;
import org.fanal.view.template.Templates;

/** Sets the main part of a page into its frame. */
public final class Binder {
    private static final List<String> OWN_DRAWINGS = List.of("exit", "lantern", "globe");
    private static final List<Slug> FOOT =
            List.of(new Slug("numbers"), new Slug("how-we-check"), new Slug("what-we-keep"));

    private final Templates templates;
    private final Optional<URI> publicUrl;
    private final Inlay style = Inlay.style("reader.css");
    private final Inlay rare = Inlay.style("rare.css");
    private final Inlay both = Inlay.styles("reader.css", "rare.css");
    private final Inlay script = Inlay.script("exit.js");
    private final Drawings drawings = new Drawings();
    private final Standing standing = new Standing();
    private final PerSite<Language, Foot> feet = new PerSite<>();

    public Binder(Templates templates, Optional<URI> publicUrl) {
        this.templates = templates;
        this.publicUrl = publicUrl;
    }

    /** The style of every page. */
    public Inlay style() {
        return style;
    }

    /** The style that few pages carry beside it. */
    public Inlay rare() {
        return rare;
    }

    /** Both styles as one, for a page that holds all others. */
    public Inlay both() {
        return both;
    }

    /** The script of every page. */
    public Inlay script() {
        return script;
    }

    /** Differs when a drawing does. */
    public String fingerprint() {
        return drawings.fingerprint();
    }

    /** A path with the public scheme and host before it, where they are known. */
    public String absolute(String path) {
        return publicUrl.map(url -> url + path).orElse(path);
    }

    /** Where readers find the site. */
    public Optional<URI> publicUrl() {
        return publicUrl;
    }

    /** Some drawings, to be set into a page that has no frame. */
    public Markup symbols(Set<String> names) {
        return drawings.symbols(names);
    }

    /** The whole page. */
    public String bind(Printing printing, Subject subject, Markup main) {
        return bind(printing, subject, main, style, Optional.empty());
    }

    /** The whole page, with one more style of its own. */
    public String bind(Printing printing, Subject subject, Markup main, Optional<Inlay> more) {
        return bind(printing, subject, main, style, more);
    }

    /** The whole page, with another style than most have. */
    public String bind(Printing printing, Subject subject, Markup main, Inlay itsStyle) {
        return bind(printing, subject, main, itsStyle, Optional.empty());
    }

    private String bind(Printing printing, Subject subject, Markup main, Inlay itsStyle, Optional<Inlay> more) {
        var used = new HashSet<>(subject.drawings());
        used.addAll(OWN_DRAWINGS);
        var frame = new Frame(
                printing.words(),
                printing.language(),
                subject,
                subject.address().map(address -> absolute(address.apply(printing.language()))),
                alternates(printing, subject),
                description(printing, subject),
                tongues(printing, subject),
                feet.of(printing.site(), printing.language(), language -> foot(printing)),
                printing.paths().home(printing.language()),
                printing.paths().exit(),
                drawings.symbols(used),
                itsStyle,
                more,
                script,
                main);
        return templates.print("frame", frame).text();
    }

    /** Where a site that embeds finds out how: an absolute address, or none. */
    private Optional<String> description(Printing printing, Subject subject) {
        return publicUrl
                .flatMap(url -> subject.page())
                .map(page -> absolute(printing.paths().description(printing.language(), page.slug())));
    }

    private List<Alternate> alternates(Printing printing, Subject subject) {
        List<Alternate> all = new ArrayList<>();
        subject.address().ifPresent(address -> {
            printing.site()
                    .languages()
                    .forEach(each -> all.add(new Alternate(each.tag(), absolute(address.apply(each)))));
            all.add(new Alternate("x-default", absolute(subject.unspecified())));
        });
        return all;
    }

    /** The language menu of a page. */
    public Markup tongues(Printing printing, Subject subject) {
        var all = printing.site().languages().stream()
                .map(each -> tongue(printing, subject, each))
                .toList();
        return templates.print("parts/tongues", new Tongues(printing.words(), all));
    }

    private Tongue tongue(Printing printing, Subject subject, Language language) {
        var href = subject.address()
                .map(address -> address.apply(language))
                .orElseGet(() -> printing.paths().home(language));
        var state = standing.of(printing.site(), subject.page(), language);
        boolean current =
                language.equals(printing.language()) && subject.address().isPresent();
        return new Tongue(
                language,
                href,
                current ? Optional.of("page") : Optional.empty(),
                printing.say("language." + state.key()));
    }

    private static Foot foot(Printing printing) {
        var settings = printing.site().settings();
        var ways = FOOT.stream()
                .flatMap(slug -> printing.site().page(slug).stream())
                .map(printing::plainWay)
                .toList();
        return new Foot(
                ways,
                settings.contact().toString(),
                printing.words().say("page.licence", Map.of("licence", settings.licence())));
    }
}
