package org.fanal.view.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.markdown.Element;
import org.fanal.markdown.Fill;
import org.fanal.markdown.Html;
import org.fanal.markdown.Inline;
import org.fanal.markdown.Links;
import org.fanal.page.Passage;
import org.fanal.translation.words.Words;

/** Turns the passages of one page in one language into HTML. */
public final class Phrases {
    private static final Html SPACE = Html.text(" ");

    private final Language language;
    private final Language source;
    private final Links links;
    private final Words words;
    private final Marks marks;

    public Phrases(Language language, Language source, Links links, Words words) {
        this.language = language;
        this.source = source;
        this.links = links;
        this.words = words;
        this.marks = new Marks(words, source);
    }

    /** The words with their mark, in one line: for titles, summaries and lists. */
    public Html line(Passage passage) {
        var words = in(passage.language(), Optional.empty(), passage.text());
        var before = before(passage);
        return before.isEmpty() ? Html.join(List.of(words, behind(passage))) : Html.join(List.of(before, SPACE, words));
    }

    /** The words without their mark: for lists of headings. */
    public Html words(Passage passage) {
        return in(
                passage.language(),
                Optional.empty(),
                Inline.parse(passage.text()).plain());
    }

    /** The words without mark-up, mark and language: where HTML allows none. */
    public String bare(Passage passage) {
        return Inline.parse(passage.text()).plain();
    }

    /** The words and their source text, side by side. */
    public Html beside(Passage passage) {
        return pair(passage).html();
    }

    /** A text that stands in the source language whatever the page's. */
    public Html inSource(String text) {
        return in(source, Optional.empty(), text);
    }

    /** An ordinary passage: its mark with it, below it the source text or a former translation. */
    Fill fill(Passage passage) {
        List<Html> below = new ArrayList<>();
        passage.original().ifPresent(text -> below.add(in(source, Optional.of("original"), text)));
        former(passage).ifPresent(below::add);
        return new Fill(marked(passage), foreign(passage), behind(passage), Html.join(below));
    }

    /** Words to say or show: in the source language first, what they mean below. */
    Fill spoken(Passage passage) {
        var said = in(source, Optional.of("said"), passage.original().orElse(passage.text()));
        if (passage.original().isEmpty()) {
            return new Fill(
                    said, Optional.empty(), before(passage), former(passage).orElse(Html.EMPTY));
        }
        var meaning = Element.of("span").with("class", "meaning").around(html(passage.text()), behind(passage));
        return new Fill(said, Optional.empty(), Html.EMPTY, meaning);
    }

    /** The passage and its source text, side by side. */
    Fill pair(Passage passage) {
        var own = isForeign(passage) ? before(passage) : Html.join(List.of(html(passage.text()), behind(passage)));
        var original = Element.of("span")
                .with("lang", source.tag())
                .with("dir", source.direction().attribute())
                .around(html(passage.segment().text()));
        var pair = Element.of("span")
                .with("class", "pair")
                .around(Element.of("span").around(own), original);
        return new Fill(pair, Optional.empty(), Html.EMPTY, former(passage).orElse(Html.EMPTY));
    }

    private Html marked(Passage passage) {
        var before = before(passage);
        var text = html(passage.text());
        return before.isEmpty() ? text : Html.join(List.of(before, SPACE, text));
    }

    private Html before(Passage passage) {
        return passage.notice().map(marks::before).orElse(Html.EMPTY);
    }

    private Html behind(Passage passage) {
        return passage.notice().map(marks::behind).orElse(Html.EMPTY);
    }

    private Optional<Html> former(Passage passage) {
        return passage.former()
                .map(text -> Element.of("details")
                        .with("class", "former")
                        .around(
                                Element.of("summary").around(Html.text(words.say("notice.former"))),
                                Element.of("div").around(html(text))));
    }

    private boolean isForeign(Passage passage) {
        return !passage.language().equals(language);
    }

    private Optional<Language> foreign(Passage passage) {
        return isForeign(passage) ? Optional.of(passage.language()) : Optional.empty();
    }

    private Html in(Language its, Optional<String> kind, String text) {
        boolean foreign = !its.equals(language);
        if (!foreign && kind.isEmpty()) {
            return html(text);
        }
        var span = Element.of("span");
        kind.ifPresent(name -> span.with("class", name));
        if (foreign) {
            span.with("lang", its.tag()).with("dir", its.direction().attribute());
        }
        return span.around(html(text));
    }

    private Html html(String text) {
        return Inline.parse(text).html(links);
    }
}
