package org.fanal.office.translating.asking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fanal.editing.Desk;
import org.fanal.editing.Edit;
import org.fanal.editing.Request;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.record.Document;
import org.fanal.language.Language;
import org.fanal.language.Languages;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Paths;
import org.fanal.office.desk.parts.Refusals;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.translating.parts.Ways;
import org.fanal.office.view.Page;
import org.fanal.page.LiveSite;

/** A new language: a change of the settings that goes to a second person, as every change does. */
public final class AddPages implements Pages {
    private static final int CONFLICT = 409;

    private final Desk desk;
    private final LiveSite live;

    public AddPages(Desk desk, LiveSite live) {
        this.desk = desk;
        this.live = live;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(Ways.ADD, Ways.ADDERS, asked -> page(asked, 200, List.of())),
                Route.post(Ways.ADD, Ways.ADDERS, this::add));
    }

    @Override
    public Set<String> templates() {
        return Set.of(AddView.TEMPLATE);
    }

    private List<Language> choices() {
        var there = live.site().settings().languages();
        return Languages.all().stream()
                .filter(language -> !there.contains(language))
                .toList();
    }

    private Answer page(Asked asked, int status, List<Notice> notices) {
        var words = asked.words();
        var choices = choices().stream()
                .map(language -> new AddView.Choice(
                        language,
                        words.count("translate.add.forms", language.plurals().forms())))
                .toList();
        var view = new AddView(words, notices, asked.token(), choices);
        return Answer.page(status, new Page(words.say("translate.add"), AddView.TEMPLATE, view));
    }

    private Answer add(Asked asked) {
        var tag = asked.form().text("language");
        var chosen = choices().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst();
        if (chosen.isEmpty()) {
            return page(asked, 400, List.of(Notice.bad(asked.say("refusal.unknown"))));
        }
        var opened = desk.open(Document.SETTINGS);
        var settings = LanguageLine.with(opened.body(), tag);
        if (settings.isEmpty()) {
            return Answer.to(Paths.edit(Document.SETTINGS));
        }
        var edit = Edit.of(Document.SETTINGS, opened.publication(), settings.get());
        return desk.save(asked.person(), edit)
                .answer(
                        saved -> desk.submit(asked.person(), Request.of(saved.draft(), note(chosen.get()), Map.of()))
                                .answer(
                                        sent -> Answer.to(Paths.of(Document.SETTINGS) + "?done=sent"),
                                        refusal -> refused(asked, refusal)),
                        refusal -> refused(asked, refusal));
    }

    /** What readers will be told, in the language of the source. */
    private String note(Language language) {
        var words = live.site().desk(live.site().settings().source());
        return words.say("translate.add.note", Map.of("language", words.name(language)));
    }

    private Answer refused(Asked asked, Refusal refusal) {
        return page(asked, CONFLICT, List.of(Notice.bad(new Refusals(asked.words()).say(refusal))));
    }
}
