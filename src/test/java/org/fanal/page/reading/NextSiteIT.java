package org.fanal.page.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.language.Languages;
import org.fanal.page.Due;
import org.fanal.page.Page;
import org.fanal.texts.MemoryTexts;
import org.fanal.translation.sync.source.Declared;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Site made from the last one is the Site that a full reading gives. */
final class NextSiteIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static MemoryTexts shipped = MemoryTexts.EMPTY;

    @BeforeAll
    static void read() {
        shipped = SomeShippedTexts.read();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterAnyChangesItIsEqualToAFullReading(long seed) {
        var changes = new RandomChanges(shipped, seed);
        var today = TODAY;
        var site = SiteTexts.read(shipped, today, Optional.empty());
        var told = new ArrayList<String>();
        for (int step = 0; step < 25; step++) {
            today = changes.day(today);
            var last = site;
            if (changes.throughTheDesk()) {
                site = last.change(changes.next(last.texts()), Declared.NOTHING, today)
                        .next();
            } else {
                site = last.next(last.texts().with(changes.next(last.texts())), today);
            }
            told.addAll(changes.told());
            var whole = SiteTexts.read(site.texts(), today, last.site());
            assertEquals(facts(whole), facts(site), "seed " + seed + " after " + told);
        }
    }

    @Test
    void whatDidNotChangeIsTheSameValue() {
        var before = SiteTexts.read(shipped, TODAY, Optional.empty());
        assertSame(before, before.next(MemoryTexts.of(shipped.all()), TODAY));

        var path = "content/warrants.md";
        var text = shipped.body(path).orElseThrow() + "\nOne more sentence.\n";
        var after = before.next(shipped.with(Map.of(path, Optional.of(text))), TODAY);
        var door = new Slug("at-my-door");
        var arabic = Languages.known("ar").orElseThrow();
        var one = before.site().orElseThrow();
        var other = after.site().orElseThrow();
        assertSame(one.page(door).orElseThrow(), other.page(door).orElseThrow());
        assertSame(one.catalog(arabic, door), other.catalog(arabic, door));
        assertNotEquals(one.page(new Slug("warrants")), other.page(new Slug("warrants")));
    }

    /** All by which a reader or an author could tell two Sites apart. */
    private static Map<String, String> facts(SiteTexts read) {
        Map<String, String> facts = new TreeMap<>();
        facts.put(
                "problems",
                String.join(
                        "\n", read.problems().stream().map(Problem::toString).toList()));
        read.site().ifPresent(site -> {
            facts.put("pages", site.pages().stream().map(Page::slug).toList().toString());
            facts.put("languages", site.languages().toString());
            for (var language : site.languages()) {
                facts.put(language.tag(), site.fingerprint(language));
                facts.put(language.tag() + " desk", site.desk(language).fingerprint());
                for (var page : site.pages()) {
                    facts.put(language.tag() + "/" + page.slug(), site.fingerprint(page, language));
                    facts.put(
                            language.tag() + "/" + page.slug() + " found by",
                            site.findWords(page, language).toString());
                    facts.put(
                            language.tag() + "/" + page.slug() + " shown",
                            site.translated(page, language).coverage().toString());
                }
            }
            facts.put("due", Due.of(site).toString());
        });
        return facts;
    }
}
