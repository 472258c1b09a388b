package org.fanal.office.desk.writing;

import java.util.Optional;
import java.util.stream.Collectors;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.editing.Desk;
import org.fanal.editing.publishing.Change;
import org.fanal.editing.record.Document;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Answer.Content;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.view.Views;

/** The page as readers would get it, to the byte; only its links stay where they are. */
final class Preview {
    private final Desk desk;
    private final Views views;

    Preview(Desk desk, Views views) {
        this.desk = desk;
        this.views = views;
    }

    /** The page on which a document is seen. */
    static Optional<Slug> slug(Document document) {
        return document.equals(Document.NUMBERS) ? Optional.of(Site.NUMBERS) : document.slug();
    }

    Answer of(Change change) {
        var site = desk.preview(change);
        return slug(change.document())
                .flatMap(site::page)
                .filter(page -> isOf(page, change))
                .map(page -> Answer.content(printed(site, page)))
                .orElseGet(() -> Answer.content(problems(change)));
    }

    /** What cannot be read is kept as it was; nobody shall take the old page for the new one. */
    private static boolean isOf(Page page, Change change) {
        return !change.document().isPage()
                || change.body().orElse("").contains(page.source().body().strip());
    }

    private Content printed(Site site, Page page) {
        var html = views.guidance(site, site.settings().source(), page)
                .replaceAll("<a (?=[^>]*href=\"[^#])", "<a target=\"_blank\" ");
        return new Content("text/html; charset=utf-8", html, "style-src " + views.styleSource());
    }

    private Content problems(Change change) {
        var text = desk.check(change).problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.line() + ": " + problem.what() + " " + problem.mend())
                .collect(Collectors.joining("\n\n"));
        return new Content("text/plain; charset=utf-8", text);
    }
}
