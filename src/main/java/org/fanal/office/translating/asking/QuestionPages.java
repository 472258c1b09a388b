package org.fanal.office.translating.asking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.editing.record.Document;
import org.fanal.editing.translating.TranslationDesk;
import org.fanal.editing.translating.record.Question;
import org.fanal.office.desk.parts.Found;
import org.fanal.office.desk.parts.Link;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Paths;
import org.fanal.office.desk.parts.Refusals;
import org.fanal.office.http.Access;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.translating.parts.Shown;
import org.fanal.office.translating.parts.Spoken;
import org.fanal.office.translating.parts.Spot;
import org.fanal.office.translating.parts.Ways;
import org.fanal.office.view.Page;
import org.fanal.page.LiveSite;
import org.fanal.people.Role;

/** What translators ask those who write the pages. */
public final class QuestionPages implements Pages {
    private static final int CONFLICT = 409;

    private final TranslationDesk desk;
    private final LiveSite live;

    public QuestionPages(TranslationDesk desk, LiveSite live) {
        this.desk = desk;
        this.live = live;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(Ways.QUESTIONS, Access.SIGNED_IN, asked -> page(asked, 200, List.of(), Optional.empty())),
                Route.postText(Ways.QUESTIONS + "/{id}", Access.SIGNED_IN, this::answered));
    }

    @Override
    public Set<String> templates() {
        return Set.of(QuestionsView.TEMPLATE);
    }

    @Override
    public List<Entry> menu() {
        return List.of(new Entry("translate.questions", Ways.QUESTIONS, Ways.ADDERS));
    }

    private Answer answered(Asked asked) {
        return Found.number(asked.parameter("id"))
                .map(id -> desk.answer(asked.person(), id, asked.form().text("text"))
                        .answer(
                                question -> Answer.to(Ways.QUESTIONS + "#" + anchor(question)),
                                refusal -> page(
                                        asked,
                                        CONFLICT,
                                        List.of(Notice.bad(new Refusals(asked.words()).say(refusal))),
                                        Optional.of(id))))
                .orElseGet(() -> Answer.fault(404));
    }

    private Answer page(Asked asked, int status, List<Notice> notices, Optional<Long> typedAt) {
        var words = asked.words();
        var back = asked.person().may(Role.TRANSLATOR)
                ? new Link("", Route.TRANSLATE, words.say("translate.heading"))
                : new Link("", Route.ROOT, words.say("desk"));
        var rows = desk.questions().stream()
                .sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()))
                .map(question -> row(
                        asked,
                        question,
                        typedAt.equals(Optional.of(question.id()))
                                ? asked.form().text("text")
                                : ""))
                .toList();
        var view = new QuestionsView(words, live.site().settings().source(), back, notices, asked.token(), rows);
        return Answer.page(status, new Page(words.say("translate.questions"), QuestionsView.TEMPLATE, view));
    }

    private QuestionsView.Row row(Asked asked, Question question, String typed) {
        var words = asked.words();
        var place = question.place();
        var spot = Spot.of(words, live.site(), place.language(), place.page());
        boolean translates =
                asked.person().may(Role.TRANSLATOR) && asked.person().speaks(place.language());
        var document = live.site().page(place.page()).map(page -> Paths.of(Document.page(page.slug())));
        return new QuestionsView.Row(
                anchor(question),
                question.isOpen() ? "wait" : "good",
                words.say(question.isOpen() ? "translate.question.open" : "translate.question.answered"),
                translates ? Optional.of(Ways.text(place)) : document,
                spot.title() + " · " + place.language().ownName(),
                Shown.words(question.source()),
                Spoken.of(words, question),
                Ways.QUESTIONS + "/" + question.id(),
                "answer-" + question.id(),
                typed);
    }

    private static String anchor(Question question) {
        return "q-" + question.id();
    }
}
