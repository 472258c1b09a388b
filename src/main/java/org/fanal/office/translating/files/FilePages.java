package org.fanal.office.translating.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Slug;
import org.fanal.editing.outcome.Outcome;
import org.fanal.editing.translating.TranslationDesk;
import org.fanal.editing.translating.offline.Wish;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Found;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Refusals;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.translating.files.FilesView.Made;
import org.fanal.office.translating.parts.Into;
import org.fanal.office.translating.parts.Ways;
import org.fanal.office.view.Page;
import org.fanal.page.LiveSite;
import org.fanal.translation.exchange.Format;
import org.fanal.translation.exchange.Parcel;

/** The page of files: out, in, links, what came in. */
public final class FilePages implements Pages {
    private static final String FILES = Ways.INTO + "/files";
    private static final int CONFLICT = 409;

    private final TranslationDesk desk;
    private final LiveSite live;

    public FilePages(TranslationDesk desk, LiveSite live) {
        this.desk = desk;
        this.live = live;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(FILES, Into.TRANSLATORS, asked -> at(asked, language -> look(asked, language))),
                Route.download(FILES + "/out", Into.TRANSLATORS, asked -> at(asked, language -> out(asked, language))),
                Route.download(
                        FILES + "/memory",
                        Into.TRANSLATORS,
                        asked -> at(asked, language -> file(desk.memory(asked.person(), language)))),
                Route.download(
                        FILES + "/glossary",
                        Into.TRANSLATORS,
                        asked -> at(asked, language -> file(desk.glossary(asked.person(), language)))),
                Route.post(FILES + "/link", Into.TRANSLATORS, asked -> at(asked, language -> link(asked, language))),
                Route.post(FILES + "/undo", Into.TRANSLATORS, asked -> at(asked, language -> undo(asked, language))));
    }

    @Override
    public Set<String> templates() {
        return Set.of(FilesView.TEMPLATE);
    }

    private Answer at(Asked asked, java.util.function.Function<Language, Answer> action) {
        return Into.language(desk, asked, action);
    }

    private Answer look(Asked asked, Language language) {
        var done = asked.query().text("done");
        var notices = Set.of("taken", "undone").contains(done)
                ? List.of(Notice.good(asked.say(done.equals("taken") ? "translate.put.taken" : "translate.undone")))
                : List.<Notice>of();
        return page(asked, 200, language, notices, Optional.empty());
    }

    private Answer page(Asked asked, int status, Language language, List<Notice> notices, Optional<Made> made) {
        var work = desk.work(asked.person(), language);
        var view = new FilesFiller(asked, live.site(), language).filled(notices, made, work, desk.uploads(language));
        var title = language.ownName() + " · " + asked.say("translate.files");
        return Answer.page(status, new Page(title, FilesView.TEMPLATE, view).wide());
    }

    private Answer out(Asked asked, Language language) {
        var part = asked.query().text("part");
        var page = Slug.parse(part.startsWith(FilesFiller.PAGE) ? part.substring(FilesFiller.PAGE.length()) : "");
        boolean isThere = page.map(
                        slug -> desk.page(asked.person(), language, slug).isPresent())
                .orElse(part.equals(FilesFiller.NEEDED) || part.equals(FilesFiller.ALL));
        return Format.parse(asked.query().text("format"))
                .filter(format -> isThere)
                .map(format -> new Wish(language, page, part.equals(FilesFiller.NEEDED), format))
                .map(wish -> file(desk.download(asked.person(), wish)))
                .orElseGet(() -> Answer.fault(404));
    }

    private static Answer file(Outcome<Parcel> outcome) {
        return outcome.answer(
                parcel -> Answer.file(new Answer.Download(parcel.name(), parcel.mediaType(), parcel.bytes(), Map.of())),
                refusal -> Answer.fault(403));
    }

    private Answer link(Asked asked, Language language) {
        return desk.uploadLink(asked.person(), language)
                .answer(
                        token -> page(
                                asked,
                                200,
                                language,
                                List.of(),
                                Optional.of(new Made(asked.origin() + Ways.LINK + token.text()))),
                        refusal -> refused(asked, language, new Refusals(asked.words()).say(refusal)));
    }

    private Answer undo(Asked asked, Language language) {
        return Found.number(asked.form().text("id"))
                .map(id -> desk.undo(asked.person(), id)
                        .answer(
                                upload -> Answer.to(Ways.files(language) + "?done=undone"),
                                refusal -> refused(asked, language, new Refusals(asked.words()).say(refusal))))
                .orElseGet(() -> Answer.fault(404));
    }

    private Answer refused(Asked asked, Language language, String why) {
        return page(asked, CONFLICT, language, List.of(Notice.bad(why)), Optional.empty());
    }
}
