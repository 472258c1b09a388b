package org.fanal.office.translating.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.fanal.editing.translating.TranslationDesk;
import org.fanal.editing.translating.now.Piece;
import org.fanal.editing.translating.record.Version;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Found;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Refusals;
import org.fanal.office.desk.parts.Told;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.translating.parts.Into;
import org.fanal.office.translating.parts.Ways;
import org.fanal.office.view.Page;
import org.fanal.page.LiveSite;

/** The lists to work through: what came in beside another text, and what belongs nowhere. */
public final class LeftPages implements Pages {
    private static final String CONFLICTS = "conflicts";
    private static final String UNPLACED = "unplaced";
    private static final int CONFLICT = 409;

    private final TranslationDesk desk;
    private final LiveSite live;

    public LeftPages(TranslationDesk desk, LiveSite live) {
        this.desk = desk;
        this.live = live;
    }

    @Override
    public List<Route> routes() {
        return Stream.of(CONFLICTS, UNPLACED)
                .flatMap(list -> {
                    var path = Ways.INTO + "/" + list;
                    return Stream.of(
                            Route.get(path, Into.TRANSLATORS, asked -> look(asked, list)),
                            Route.post(path, Into.TRANSLATORS, asked -> settle(asked, list)));
                })
                .toList();
    }

    @Override
    public Set<String> templates() {
        return Set.of(LeftView.TEMPLATE);
    }

    private Answer look(Asked asked, String list) {
        var notices = asked.query().text("done").equals("settled")
                ? List.of(Notice.good(asked.say("translate.settled")))
                : List.<Notice>of();
        return Into.language(desk, asked, language -> page(asked, 200, language, list, notices));
    }

    private Answer settle(Asked asked, String list) {
        return Into.language(
                desk,
                asked,
                language -> Found.number(asked.form().text("id"))
                        .map(id -> desk.settle(asked.person(), id)
                                .answer(
                                        version -> Answer.to(Ways.of(language) + "/" + list + "?done=settled"),
                                        refusal -> page(
                                                asked,
                                                CONFLICT,
                                                language,
                                                list,
                                                List.of(Notice.bad(new Refusals(asked.words()).say(refusal))))))
                        .orElseGet(() -> Answer.fault(404)));
    }

    private Answer page(Asked asked, int status, Language language, String list, List<Notice> notices) {
        var words = asked.words();
        var number = new AtomicInteger();
        var rows = list.equals(CONFLICTS)
                ? desk.conflicts(language).stream()
                        .map(offer -> row(asked, offer.offered(), offer.piece(), number.incrementAndGet()))
                        .toList()
                : desk.unplaced(language).stream()
                        .map(version -> row(asked, version, Optional.empty(), number.incrementAndGet()))
                        .toList();
        var heading = words.say("translate." + list);
        var view = new LeftView(
                words,
                language,
                live.site().settings().source(),
                Ways.of(language),
                Ways.files(language),
                heading,
                words.say("translate." + list + ".what"),
                notices,
                asked.token(),
                Ways.of(language) + "/" + list,
                rows);
        return Answer.page(status, new Page(language.ownName() + " · " + heading, LeftView.TEMPLATE, view));
    }

    private static LeftView.Row row(Asked asked, Version version, Optional<Piece> piece, int number) {
        return new LeftView.Row(
                Integer.toString(number),
                Long.toString(version.id()),
                new Told(asked.words()).by(version.by()),
                version.source(),
                piece.map(Piece::text).filter(text -> !text.isEmpty()),
                version.text(),
                piece.map(there -> Ways.text(there.place())));
    }
}
