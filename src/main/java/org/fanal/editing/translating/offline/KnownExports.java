package org.fanal.editing.translating.offline;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Slug;
import org.fanal.editing.record.PublishedTexts;
import org.fanal.editing.translating.record.Exported;
import org.fanal.language.Language;
import org.fanal.markdown.SegmentKey;
import org.fanal.page.reading.SiteTexts;
import org.fanal.texts.MemoryTexts;
import org.fanal.translation.merge.Standing;
import org.fanal.translation.po.PoReader;
import org.jdbi.v3.core.Handle;

/** What was in files when they went out: by a download, or as the site's own files at some time. */
final class KnownExports implements Standing.Exports {
    private static final int MOST_LOOKED_AT = 60;

    private final Handle handle;
    private final Language language;
    private final MemoryTexts published;

    KnownExports(Handle handle, Language language, MemoryTexts published) {
        this.handle = handle;
        this.language = language;
        this.published = published;
    }

    @Override
    public Optional<Map<SegmentKey, String>> find(String base, Slug page) {
        return Exported.find(handle, language, page, base)
                .or(() -> inPublished(base, page))
                .map(body -> Papers.texts(
                        page,
                        PoReader.read(body.getBytes(StandardCharsets.UTF_8), page + ".po")
                                .file()
                                .entries()));
    }

    private Optional<String> inPublished(String base, Slug page) {
        var path = SiteTexts.TRANSLATIONS + "/" + language.tag() + "/" + page + ".po";
        var header = "\"X-Fanal-Base: " + base + "\\n\"";
        return published.body(path).filter(body -> body.contains(header)).or(() -> earlier(path, header));
    }

    private Optional<String> earlier(String path, String header) {
        return handle
                .createQuery("select publication from published_text where path = :path and part = 0"
                        + " order by publication desc")
                .bind("path", path)
                .mapTo(Long.class)
                .stream()
                .limit(MOST_LOOKED_AT)
                .toList()
                .stream()
                .flatMap(publication -> PublishedTexts.body(handle, path, publication).stream())
                .filter(body -> body.contains(header))
                .findFirst();
    }
}
