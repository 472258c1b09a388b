package org.fanal.view.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.fanal.content.FrontMatter;
import org.fanal.content.Reference;
import org.fanal.content.Slug;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.page.TranslatedPage;
import org.fanal.view.reading.Paths;

/** The pages: what each is about, how old it is, how far it is translated, what it rests on. */
record PageData(Site site, Paths paths, UnaryOperator<String> absolute) {
    List<Object> all() {
        return site.pages().stream().<Object>map(this::page).toList();
    }

    private Map<String, Object> page(Page page) {
        var front = page.source().front();
        var saying = new Saying(site, page);
        return Json.object(it -> {
            it.put("id", page.slug());
            it.put("formerly", front.was().stream().map(Slug::text).toList());
            it.put("section", front.section().path());
            it.put("title", saying.of(page.skeleton().title()));
            it.put("short", saying.of(page.skeleton().shortTitle()));
            it.put("summary", saying.of(page.skeleton().summary()));
            dates(front, it);
            it.put("languages", languages(saying.languages()));
            it.put("sources", sources(front));
        });
    }

    private static void dates(FrontMatter front, Map<String, Object> it) {
        it.put("asOf", front.asOf());
        it.put("read", front.read());
        it.put("nextCheck", front.due());
        it.put(
                "checked",
                front.checked().stream()
                        .<Object>map(check -> Json.object(one -> {
                            one.put("by", check.role());
                            one.put("what", check.scope());
                            one.put("on", check.on());
                        }))
                        .toList());
    }

    private Map<String, Object> languages(List<TranslatedPage> pages) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (var page : pages) {
            var language = page.language();
            var slug = page.page().slug();
            var coverage = page.coverage();
            all.put(language.tag(), Json.object(it -> {
                it.put("url", absolute.apply(paths.page(language, slug)));
                it.put("text", absolute.apply(paths.text(language, slug)));
                it.put("markdown", absolute.apply(paths.markdown(language, slug)));
                if (!language.equals(site.settings().source())) {
                    it.put("confirmed", coverage.confirmed());
                    it.put("draft", coverage.draft());
                    it.put("outdatedMinor", coverage.outdatedMinor());
                    it.put("outdatedMajor", coverage.outdatedMajor());
                    it.put("missing", coverage.missing());
                }
            }));
        }
        return all;
    }

    static List<Object> sources(FrontMatter front) {
        return front.sources().stream().<Object>map(PageData::source).toList();
    }

    private static Map<String, Object> source(Reference source) {
        return Json.object(it -> {
            it.put("id", source.id());
            it.put("title", source.title());
            it.put("publisher", source.publisher());
            it.put("date", source.date());
            it.put("url", source.url());
            it.put("grade", source.grade().key());
        });
    }
}
