package org.fanal.view.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fanal.language.Language;
import org.fanal.markdown.Inline;
import org.fanal.markdown.Segment;
import org.fanal.page.Notice;
import org.fanal.page.Page;
import org.fanal.page.Passage;
import org.fanal.page.Site;
import org.fanal.page.TranslatedPage;

/**
 * The texts of one page in every language that has them, each with how far it may be relied on. Where a page shows its source
 * text instead, there is none.
 */
final class Saying {
    private final Language source;
    private final Page page;
    private final List<TranslatedPage> languages;

    Saying(Site site, Page page) {
        this.source = site.settings().source();
        this.page = page;
        languages = site.languages().stream()
                .map(language -> site.translated(page, language))
                .toList();
    }

    List<TranslatedPage> languages() {
        return languages;
    }

    Map<String, Object> of(Segment segment) {
        Map<String, Object> texts = new LinkedHashMap<>();
        for (var each : languages) {
            var passage = each.passage(segment);
            if (passage.language().equals(each.language())) {
                texts.put(each.language().tag(), Json.object(text -> {
                    text.put("text", Inline.parse(passage.text()).plain());
                    text.put("state", state(passage));
                }));
            }
        }
        return texts;
    }

    /** A text of a register, known by its source text; nothing for an empty one. */
    Map<String, Object> of(String sourceText) {
        return page.skeleton().segments().stream()
                .filter(segment -> segment.text().equals(sourceText))
                .findFirst()
                .map(this::of)
                .orElseGet(() -> inSource(sourceText));
    }

    /** What is not translated, such as a name. */
    private Map<String, Object> inSource(String text) {
        return text.isEmpty()
                ? Map.of()
                : Map.of(source.tag(), Json.object(only -> {
                    only.put("text", Inline.parse(text).plain());
                    only.put("state", "source");
                }));
    }

    private String state(Passage passage) {
        if (passage.language().equals(source)) {
            return "source";
        }
        return passage.notice().map(Notice::kind).map(Notice.Kind::key).orElse("confirmed");
    }
}
