package org.fanal.view.data;

import java.util.List;
import java.util.function.UnaryOperator;
import org.fanal.language.Language;
import org.fanal.page.Site;
import org.fanal.view.reading.Paths;
import org.fanal.view.reading.Printing;
import org.fanal.view.template.Inlay;

/** Prints what programs read. */
public final class DataPrinter {
    private final Paths paths;
    private final UnaryOperator<String> absolute;

    /** @param absolute a path with the public scheme and host before it, where they are known */
    public DataPrinter(Paths paths, UnaryOperator<String> absolute) {
        this.paths = paths;
        this.absolute = absolute;
    }

    public String pages(Site site) {
        return json(site, "pages", new PageData(site, paths, absolute).all());
    }

    public String watchers(Site site) {
        return json(site, "watchers", new WatcherData(site, paths, absolute).all());
    }

    public String watchersTable(Site site) {
        return new WatcherData(site, paths, absolute).table();
    }

    public String numbers(Site site) {
        return json(site, "numbers", new NumberData(site).all());
    }

    public String changes(Site site) {
        var all = new Changes(site)
                .all().stream()
                        .<Object>map(change -> Json.object(it -> {
                            it.put("id", change.id());
                            it.put("page", change.page().map(page -> page.slug().text()));
                            it.put("formerPage", change.slug());
                            it.put("date", change.on());
                            it.put("severity", change.weight().key());
                            it.put("critical", change.isCritical());
                            it.put("edition", change.edition());
                            it.put("note", change.note());
                        }))
                        .toList();
        return json(site, "changes", all);
    }

    /** The JSON Schema of one of these: {@code pages}, {@code watchers}, {@code numbers} or {@code changes}. */
    public String schema(String name) {
        return Inlay.file("data/" + name + ".schema.json").text();
    }

    /** All changes as a feed. */
    public String feed(Site site, Language language, String path) {
        return feed(site, language).of("feed", path, new Changes(site).all());
    }

    /** Changes of what a person acts on in danger. */
    public String criticalFeed(Site site, Language language, String path) {
        var critical =
                new Changes(site).all().stream().filter(Change::isCritical).toList();
        return feed(site, language).of("feed.critical", path, critical);
    }

    private Feed feed(Site site, Language language) {
        return new Feed(new Printing(site, language, paths), absolute);
    }

    private static String json(Site site, String name, List<Object> all) {
        var settings = site.settings();
        return Json.of(Json.object(it -> {
            it.put("$schema", name + ".schema.json");
            it.put("name", settings.name());
            it.put("country", settings.country());
            it.put("licence", settings.licence());
            it.put("source", settings.source().tag());
            it.put("languages", site.languages().stream().map(Language::tag).toList());
            it.put(name, all);
        }));
    }
}
