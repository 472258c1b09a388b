package org.fanal.translation.merge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.translation.check.Harms;
import org.fanal.translation.exchange.Format;
import org.fanal.translation.exchange.Pages;
import org.fanal.translation.exchange.Uploads;
import org.fanal.translation.exchange.text.PageTexts;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped translations come in as files, into a site that has none of them: sound ones as drafts, harmed ones as work. */
class UploadedCatalogsTest {
    private static final Path TRANSLATIONS = Path.of(System.getProperty("fanal.basedir", "."), "translations");

    private static final boolean ALL = Boolean.getBoolean("catalogs");
    private static final int LEAST = ALL ? 2_000 : 800;
    private static final Set<String> WORDS = Set.of("ui", "desk");

    @ParameterizedTest
    @CsvSource({"es, PO", "ar, XLIFF", "zh-Hans, CSV"})
    void aSoundLanguageBecomesDraftsAndNothingElse(String tag, Format format) throws IOException {
        var pages = pages(tag);
        var parcel = Pages.DOWNLOADS.pages(format, tag, pages);
        var merged = empty(pages).merge(Uploads.read(parcel.name(), parcel.bytes()));
        assertEquals(
                List.of(),
                merged.of(Outcome.NEEDS_WORK).stream()
                        .map(one -> one.entry().id() + one.findings())
                        .toList());
        assertTrue(
                Set.of(Outcome.DRAFT, Outcome.KEPT).containsAll(merged.counts().keySet()), merged.counts()::toString);
        assertTrue(merged.counts().getOrDefault(Outcome.DRAFT, 0) > LEAST, merged.counts()::toString);
    }

    @Test
    void noHarmedTextIsADraft() throws IOException {
        var pages = pages("es");
        var harmed = new ArrayList<PageTexts>();
        int harms = 0;
        for (var page : pages) {
            var entries = new ArrayList<PoEntry>();
            for (var entry : page.entries()) {
                for (var harm : Harms.ALL.values()) {
                    var text = harm.apply(entry.text());
                    if (WORDS.contains(page.page().text()) || text.equals(entry.text()) || harms > 1_000) {
                        continue;
                    }
                    entries.add(entry.withStrings(List.of(text)));
                    harms++;
                }
            }
            harmed.add(new PageTexts(page.page(), page.language(), page.base(), entries));
        }
        var parcel = Pages.DOWNLOADS.pages(Format.XLIFF, "es", harmed);
        var merged = empty(pages).merge(Uploads.read(parcel.name(), parcel.bytes()));
        assertEquals(Map.of(Outcome.NEEDS_WORK, harms), merged.counts());
        assertTrue(harms >= 60);
    }

    /** The same site without a single translation. */
    private static Exported empty(List<PageTexts> pages) {
        return new Exported(pages.stream()
                .map(page -> new PageTexts(
                        page.page(),
                        page.language(),
                        page.base(),
                        page.entries().stream()
                                .map(entry -> entry.withStrings(List.of("")))
                                .toList()))
                .toList());
    }

    private static List<PageTexts> pages(String tag) throws IOException {
        var language = Languages.known(tag).orElseThrow();
        var pages = new ArrayList<PageTexts>();
        try (var files = Files.list(TRANSLATIONS.resolve(tag))) {
            for (var file :
                    files.filter(UploadedCatalogsTest::isLookedAt).sorted().toList()) {
                pages.add(page(language, file));
            }
        }
        return pages;
    }

    /** A dozen files, or all of them with {@code -Dcatalogs=true}. */
    private static boolean isLookedAt(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".po") && (ALL || name.compareTo("cl") < 0 || name.compareTo("states") > 0);
    }

    private static PageTexts page(Language language, Path file) throws IOException {
        var po = PoReader.read(Files.readString(file).getBytes(UTF_8), file.toString())
                .file();
        var slug = new Slug(file.getFileName().toString().replace(".po", ""));
        var entries = po.current().stream()
                .filter(entry -> entry.hasText() && entry.previousId().isEmpty())
                .map(entry -> entry.marked(false))
                .toList();
        return new PageTexts(slug, language, "b", entries);
    }
}
