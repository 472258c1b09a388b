package org.fanal.office.translating.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.translating.TranslationDesk;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Refusals;
import org.fanal.office.http.Access;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Form;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.translating.parts.Into;
import org.fanal.office.translating.parts.Ways;
import org.fanal.office.view.Page;
import org.fanal.page.LiveSite;
import org.fanal.people.secret.Token;

/** A file comes in: first a look at what would become of each entry, then it is taken. */
public final class InPages implements Pages {
    private static final String IN = Ways.INTO + "/files/in";
    private static final String LINK = Ways.LINK + "{token}";
    private static final int CONFLICT = 409;

    private final TranslationDesk desk;
    private final LiveSite live;

    public InPages(TranslationDesk desk, LiveSite live) {
        this.desk = desk;
        this.live = live;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.postFile(
                        IN,
                        Into.TRANSLATORS,
                        asked -> Into.language(desk, asked, language -> sent(asked, Gate.of(desk, asked, language)))),
                Route.get(LINK, Access.ANYONE, asked -> through(asked, gate -> ask(asked, gate, List.of(), 200))),
                Route.postFile(LINK, Access.ANYONE, asked -> through(asked, gate -> sent(asked, gate))));
    }

    @Override
    public Set<String> templates() {
        return Set.of(UploadView.TEMPLATE);
    }

    private Answer through(Asked asked, Function<Gate, Answer> action) {
        var token = new Token(asked.parameter("token"));
        return desk.uploadLanguage(token)
                .map(language -> action.apply(Gate.of(desk, token, language)))
                .orElseGet(() -> Answer.page(
                        CONFLICT,
                        new org.fanal.office.view.Notice(
                                        asked.words(),
                                        asked.say("translate.link.heading"),
                                        asked.say("refusal.link-spent"))
                                .page()));
    }

    private Answer ask(Asked asked, Gate gate, List<Notice> notices, int status) {
        var words = asked.words();
        var heading = words.say(gate.files().isEmpty() ? "translate.link.heading" : "translate.put");
        var about = gate.files().isEmpty()
                ? words.say("translate.link.about", Map.of("language", words.name(gate.language())))
                : words.say("translate.put.what");
        return page(asked, status, new UploadFiller(asked, live.site(), gate).asking(heading, about, notices));
    }

    private static Answer page(Asked asked, int status, UploadView view) {
        var title = view.language().ownName() + " · " + asked.say("translate.put");
        return Answer.page(status, new Page(title, UploadView.TEMPLATE, view));
    }

    private Answer sent(Asked asked, Gate gate) {
        return asked.form().text("do").equals("take") ? take(asked, gate) : look(asked, gate);
    }

    private Answer look(Asked asked, Gate gate) {
        var file = asked.form().file("file");
        if (file.isEmpty()) {
            return again(asked, gate, "translate.put.none");
        }
        var content = file.get().content();
        if (content.length > Carried.LARGEST) {
            return again(asked, gate, "translate.put.large");
        }
        var name = file.get().name();
        return gate.look()
                .at(name, content)
                .answer(
                        incoming -> page(
                                asked,
                                200,
                                new UploadFiller(asked, live.site(), gate).looked(incoming, name, Carried.of(content))),
                        refusal -> refused(asked, gate, refusal));
    }

    private Answer take(Asked asked, Gate gate) {
        Form form = asked.form();
        Optional<byte[]> file = Carried.file(form.text("content"));
        if (file.isEmpty()) {
            return again(asked, gate, "translate.put.none");
        }
        return gate.take()
                .of(form.text("name"), file.get())
                .answer(
                        taken -> page(asked, 200, new UploadFiller(asked, live.site(), gate).taken(taken.incoming())),
                        refusal -> refused(asked, gate, refusal));
    }

    private Answer again(Asked asked, Gate gate, String key) {
        return ask(asked, gate, List.of(Notice.bad(asked.words().say(key, Map.of()))), 400);
    }

    private Answer refused(Asked asked, Gate gate, Refusal refusal) {
        return ask(asked, gate, List.of(Notice.bad(new Refusals(asked.words()).say(refusal))), CONFLICT);
    }
}
