package org.fanal.translation.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fanal.content.Problem;
import org.fanal.content.SiteSettings;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.SegmentKind;
import org.fanal.markdown.Segmenter;
import org.fanal.translation.Catalog;
import org.fanal.translation.Translations;
import org.fanal.translation.history.TextHash;

/** A translations folder written as text, and pages given as lists of paragraphs. */
final class TranslatedPages {
    static final Slug DOOR = new Slug("at-my-door");

    private final Path folder;
    private final Map<Slug, List<Segment>> pages = new TreeMap<>();

    TranslatedPages(Path folder) {
        this.folder = folder;
    }

    /** The page as it is now. */
    TranslatedPages page(String... paragraphs) {
        var segments = new ArrayList<Segment>();
        for (var paragraph : paragraphs) {
            segments.add(segment(paragraph));
        }
        pages.put(DOOR, segments);
        return this;
    }

    static Segment segment(String text) {
        return new Segment(key(text), SegmentKind.PARAGRAPH, text, Optional.empty(), "", false, true, 1);
    }

    static Segment segment(String text, String context) {
        var key = Segmenter.key(DOOR, text, Optional.of(context));
        return new Segment(key, SegmentKind.PARAGRAPH, text, Optional.of(context), "", false, true, 1);
    }

    TranslatedPages page(Segment... segments) {
        pages.put(DOOR, List.of(segments));
        return this;
    }

    static SegmentKey key(String text) {
        return Segmenter.key(DOOR, text, Optional.empty());
    }

    TranslatedPages file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    TranslatedPages file(String name, byte[] bytes) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Spanish file of the page. */
    TranslatedPages spanish(String entries) {
        return file("es/at-my-door.po", entries);
    }

    TranslatedPages confirmed(String source, String translation) {
        return file("es/confirmed.tsv", row(DOOR, key(source), TextHash.of(translation), "2026-03-01"));
    }

    TranslatedPages outdated(String source, String translation, String day) {
        return file("es/outdated.tsv", row(DOOR, key(source), TextHash.of(translation), day));
    }

    TranslatedPages changed(String from, String to, String severity, String day) {
        var file = folder.resolve("successions.tsv");
        try {
            var before = Files.exists(file) ? Files.readString(file) : "";
            return file("successions.tsv", before + row(DOOR, key(from), key(to), severity, day));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(Object... cells) {
        return String.join("\t", List.of(cells).stream().map(Object::toString).toList()) + "\n";
    }

    Translations read() {
        var languages = List.of(language("en"), language("es"), language("ar"), language("zh-Hans"));
        var settings = new SiteSettings(
                "Fanal",
                "United States",
                language("en"),
                languages,
                SiteSettings.Drafts.MARKED,
                URI.create("https://www.weather.gov/"),
                URI.create("https://example.org/"),
                "CC BY 4.0");
        return new TranslationFolder(folder).read(settings, pages);
    }

    static Language language(String tag) {
        return Languages.known(tag).orElseThrow();
    }

    Catalog catalog() {
        return read().catalog(language("es"), DOOR);
    }

    /** What the Spanish catalog offers for a paragraph: {@code DRAFT Respire despacio.} */
    String offer(String paragraph) {
        var rendition = catalog().of(segment(paragraph));
        var since = rendition.since().map(day -> " since " + day).orElse("");
        return (rendition.state() + since + " " + rendition.text()).strip();
    }

    /** Problems but those about the portal's own words. */
    List<String> problems() {
        return read().problems().stream()
                .filter(problem -> !problem.file().endsWith("ui.po"))
                .map(Problem::toString)
                .toList();
    }
}
