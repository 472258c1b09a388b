package org.fanal.office.translating.parts;

import java.util.List;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.editing.translating.now.Original;
import org.fanal.markdown.Html;
import org.fanal.markdown.Inline;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.view.passage.PageLinks;
import org.fanal.view.template.Markup;

/** Texts as readers see them. Their links lead nowhere: whoever follows one would lose what they are writing. */
public final class Shown {
    private final Site site;
    private final Optional<Page> page;

    public Shown(Site site, Slug page) {
        this.site = site;
        this.page = site.page(page);
    }

    /** A source text; both forms of a counted word. */
    public List<Markup> source(Original original) {
        return original.plural()
                .map(many -> List.of(plain(original.text()), plain(many)))
                .orElseGet(() -> text(List.of(original.text())));
    }

    /** A translation, form by form. */
    public List<Markup> text(List<String> forms) {
        return forms.stream().map(this::one).toList();
    }

    /** The source text as it is written, when that is not what readers see. */
    public static Optional<String> raw(Original original) {
        boolean isPlain = original.word().isPresent()
                || Inline.parse(original.text()).plain().equals(original.text());
        return isPlain ? Optional.empty() : Optional.of(original.text());
    }

    /** Its words alone. */
    public static String words(String text) {
        return Inline.parse(text).plain();
    }

    private Markup one(String text) {
        return page.map(each -> markup(text, each)).orElseGet(() -> plain(text));
    }

    private Markup markup(String text, Page here) {
        var links = new PageLinks(site, site.settings().source(), here, slug -> "/" + slug);
        var html = Inline.parse(text).html(links).text();
        return new Markup(html.replaceAll("<a [^>]*>", "<u>").replace("</a>", "</u>"));
    }

    private static Markup plain(String text) {
        return new Markup(Html.text(text).text());
    }
}
