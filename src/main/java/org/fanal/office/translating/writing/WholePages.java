package org.fanal.office.translating.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Slug;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.translating.Kept;
import org.fanal.editing.translating.PageView;
import org.fanal.editing.translating.TranslationDesk;
import org.fanal.editing.translating.now.Piece;
import org.fanal.language.Language;
import org.fanal.markdown.SegmentKey;
import org.fanal.office.desk.parts.Found;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Refusals;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.translating.parts.Into;
import org.fanal.office.translating.parts.Ways;
import org.fanal.office.view.Page;
import org.fanal.page.LiveSite;

/** All texts of a page in one form. */
public final class WholePages implements Pages {
    private static final String PAGE = Ways.INTO + "/page/{page}";
    private static final int CONFLICT = 409;

    private final TranslationDesk desk;
    private final LiveSite live;

    public WholePages(TranslationDesk desk, LiveSite live) {
        this.desk = desk;
        this.live = live;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PAGE, Into.TRANSLATORS, this::look), Route.postText(PAGE, Into.TRANSLATORS, this::save));
    }

    @Override
    public Set<String> templates() {
        return Set.of(WholeView.TEMPLATE);
    }

    private Answer look(Asked asked) {
        var notices = Told.done(asked.words(), asked.query().text("done"));
        return at(asked, view -> page(asked, 200, view, notices, Map.of()));
    }

    private interface Looking {
        Answer at(PageView view);
    }

    private Answer at(Asked asked, Looking looking) {
        return Into.language(
                desk,
                asked,
                language -> Into.page(asked)
                        .flatMap(page -> desk.page(asked.person(), language, page))
                        .map(looking::at)
                        .orElseGet(() -> Answer.fault(404)));
    }

    private Answer page(
            Asked asked, int status, PageView view, List<Notice> notices, Map<SegmentKey, List<String>> typed) {
        var filled = new WholeFiller(asked, live.site(), view, typed).filled(notices);
        var title = filled.place().title() + " · " + filled.place().language().ownName();
        return Answer.page(status, new Page(title, WholeView.TEMPLATE, filled).wide());
    }

    private Answer save(Asked asked) {
        return at(asked, view -> {
            Map<SegmentKey, List<String>> lost = new HashMap<>();
            Optional<Refusal> why = Optional.empty();
            List<Kept> kept = new ArrayList<>();
            for (var piece : view.pieces()) {
                var written = WholeFiller.fields(asked, piece).written(asked.form());
                if (written.isPresent() && isNew(piece, written.get())) {
                    var outcome = save(asked, piece, written.get());
                    outcome.value().ifPresent(kept::add);
                    if (outcome.refusal().isPresent()) {
                        lost.put(piece.place().key(), written.get());
                        why = outcome.refusal();
                    }
                }
            }
            var notices = new ArrayList<>(told(asked, kept));
            why.ifPresent(refusal -> notices.add(Notice.bad(new Refusals(asked.words()).say(refusal))));
            return again(asked, view.language(), view.page(), why.isPresent() ? CONFLICT : 200, notices, lost);
        });
    }

    private org.fanal.editing.outcome.Outcome<Kept> save(Asked asked, Piece piece, List<String> written) {
        var seen = Found.number(asked.form().text(WholeFiller.seen(piece)));
        return desk.save(asked.person(), piece.place(), seen, written);
    }

    /** An emptied field takes nothing back: what was there stays on record. */
    private static boolean isNew(Piece piece, List<String> written) {
        var text = String.join("\n", written).strip();
        return !text.isEmpty() && !text.equals(piece.text().strip());
    }

    private static List<Notice> told(Asked asked, List<Kept> kept) {
        var words = asked.words();
        var notices = new ArrayList<Notice>();
        notices.add(Notice.good(words.count("translate.saved", kept.size())));
        for (var as : List.of(Kept.As.NEEDS_WORK, Kept.As.SUGGESTION)) {
            if (kept.stream().anyMatch(each -> each.as() == as)) {
                notices.add(Notice.plain(words.say("translate.done." + Told.key(as))));
            }
        }
        return notices;
    }

    private Answer again(
            Asked asked,
            Language language,
            Slug page,
            int status,
            List<Notice> notices,
            Map<SegmentKey, List<String>> typed) {
        return desk.page(asked.person(), language, page)
                .map(view -> page(asked, status, view, notices, typed))
                .orElseGet(() -> Answer.fault(404));
    }
}
