package org.fanal.page.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fanal.texts.FolderTexts;
import org.fanal.texts.MemoryTexts;
import org.fanal.texts.Texts;

/** A few of the shipped pages in three languages. */
final class SomeShippedTexts {
    private static final Path BASE = Path.of(System.getProperty("fanal.basedir", "."));
    private static final List<String> PAGES =
            List.of("at-my-door", "warrants", "numbers", "glossary", "watchers", "zignal-labs", "right-now");
    private static final String SETTINGS = """
            name: Fanal
            country: United States
            source: en
            languages: [en, es, ar]
            drafts: marked
            exit: "https://www.weather.gov/"
            contact: "mailto:corrections@example.org"
            licence: CC BY 4.0
            """;

    private SomeShippedTexts() {}

    static MemoryTexts read() {
        var all = Texts.joined(Map.of(
                "content", new FolderTexts(BASE.resolve("content")),
                "translations", new FolderTexts(BASE.resolve("translations"))));
        Map<String, String> texts = new TreeMap<>();
        for (var path : all.paths("")) {
            var name = path.substring(path.lastIndexOf('/') + 1);
            var stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
            boolean ofPage = name.endsWith(".md") || name.endsWith(".pot") || name.endsWith(".po");
            boolean other = path.startsWith("translations/")
                    && !path.startsWith("translations/es/")
                    && !path.startsWith("translations/ar/")
                    && !path.startsWith("translations/templates/")
                    && !name.equals("glossary.csv");
            if (!other && (!ofPage || PAGES.contains(stem) || stem.equals("ui") || stem.equals("desk"))) {
                texts.put(path, all.text(path, 1 << 20).utf8().orElseThrow());
            }
        }
        texts.put("content/site.yml", SETTINGS);
        return MemoryTexts.of(texts);
    }
}
