package org.fanal.view.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fanal.content.Claim;
import org.fanal.content.Grade;
import org.fanal.content.Watcher;
import org.fanal.markdown.Inline;
import org.fanal.markdown.Segmenter;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.view.reading.Paths;

/** The register of watchers: who uses and sells what, and each claim with its grade and its sources. */
record WatcherData(Site site, Paths paths, UnaryOperator<String> absolute) {
    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "status",
            "users",
            "agencies",
            "seller",
            "reseller",
            "amount",
            "since",
            "checked",
            "claims_official",
            "claims_reported",
            "claims_company",
            "claims_alleged",
            "no_evidence",
            "url",
            "licence");

    List<Object> all() {
        return site.pages().stream()
                .flatMap(
                        page -> page.source().front().watcher().stream().<Object>map(watcher -> watcher(page, watcher)))
                .toList();
    }

    private Map<String, Object> watcher(Page page, Watcher watcher) {
        var saying = new Saying(site, page);
        return Json.object(it -> {
            it.put("id", page.slug());
            it.put("url", url(page));
            it.put("title", saying.of(page.skeleton().title()));
            it.put("status", watcher.status().key());
            it.put("users", watcher.users());
            it.put("agencies", agencies(watcher).toList());
            it.put("seller", watcher.seller());
            it.put("reseller", watcher.reseller());
            it.put("amount", saying.of(watcher.amount()));
            it.put("since", saying.of(watcher.since()));
            it.put("checked", watcher.checked());
            it.put(
                    "claims",
                    watcher.claims().stream()
                            .<Object>map(claim -> claim(page, claim, saying))
                            .toList());
            it.put(
                    "noEvidence",
                    watcher.noEvidence().stream().<Object>map(saying::of).toList());
            it.put("sources", PageData.sources(page.source().front()));
        });
    }

    private static Map<String, Object> claim(Page page, Claim claim, Saying saying) {
        return Json.object(it -> {
            it.put("id", Segmenter.key(page.slug(), claim.text(), Optional.empty()));
            it.put("text", saying.of(claim.text()));
            it.put("grade", claim.grade().key());
            it.put("sources", claim.sources());
        });
    }

    /** One row for each watcher; several values in one cell stand between semicolons. */
    String table() {
        var csv = new Csv().row(COLUMNS);
        for (var page : site.pages()) {
            page.source().front().watcher().ifPresent(watcher -> csv.row(row(page, watcher)));
        }
        return csv.text();
    }

    private List<String> row(Page page, Watcher watcher) {
        var facts = Stream.of(
                page.slug().text(),
                page.source().front().title(),
                watcher.status().key(),
                String.join("; ", watcher.users()),
                String.join("; ", agencies(watcher).toList()),
                watcher.seller(),
                watcher.reseller(),
                plain(watcher.amount()),
                plain(watcher.since()),
                watcher.checked().toString());
        var counts = Stream.of(Grade.values()).map(grade -> count(watcher, grade));
        var end = Stream.of(
                String.valueOf(watcher.noEvidence().size()),
                url(page),
                site.settings().licence());
        return Stream.of(facts, counts, end).flatMap(cells -> cells).toList();
    }

    private static String count(Watcher watcher, Grade grade) {
        return String.valueOf(watcher.claims().stream()
                .filter(claim -> claim.grade() == grade)
                .count());
    }

    private static Stream<String> agencies(Watcher watcher) {
        return watcher.agencies().stream().map(Watcher.Agency::key);
    }

    private static String plain(String text) {
        return Inline.parse(text).plain();
    }

    private String url(Page page) {
        return absolute.apply(paths.page(site.settings().source(), page.slug()));
    }
}
