package org.fanal.editing.translating;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fanal.editing.record.PublishedTexts;
import org.fanal.editing.translating.record.Place;
import org.fanal.markdown.Segmenter;
import org.fanal.translation.po.PoReader;
import org.jdbi.v3.core.Handle;

/** Source texts that a page once had, from the templates that were published. */
final class FormerSources {
    private static final int MOST = 40;

    private final Handle handle;

    FormerSources(Handle handle) {
        this.handle = handle;
    }

    /** A source text. */
    record Source(String text, Optional<String> context) {}

    /** The text a page had under a key. */
    Optional<Source> find(Place place) {
        var path = "translations/templates/" + place.page() + ".pot";
        return handle
                .createQuery(
                        "select distinct publication from published_text where path = :path order by publication desc")
                .bind("path", path)
                .mapTo(Long.class)
                .stream()
                .limit(MOST)
                .toList()
                .stream()
                .flatMap(publication -> PublishedTexts.body(handle, path, publication).stream())
                .flatMap(body -> find(place, body, path).stream())
                .findFirst();
    }

    private static Optional<Source> find(Place place, String template, String path) {
        return PoReader.read(template.getBytes(StandardCharsets.UTF_8), path).file().entries().stream()
                .filter(entry -> key(place, entry.id(), entry.plural(), entry.context())
                        .equals(place.key().text()))
                .findFirst()
                .map(entry -> new Source(
                        entry.plural().map(many -> entry.id() + "\n" + many).orElse(entry.id()), entry.context()));
    }

    private static String key(Place place, String id, Optional<String> plural, Optional<String> context) {
        var text = plural.map(many -> id + "\n" + many).orElse(id);
        return Segmenter.key(place.page(), text, context).text();
    }
}
