package org.fanal.office.desk.sending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.editing.Decision;
import org.fanal.editing.Desk;
import org.fanal.editing.Draft;
import org.fanal.editing.effect.Effect;
import org.fanal.editing.outcome.Refusal;
import org.fanal.editing.outcome.Refusal.Reason;
import org.fanal.editing.publishing.Proof;
import org.fanal.editing.record.Submission;
import org.fanal.office.desk.parts.Found;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Parts;
import org.fanal.office.desk.parts.Paths;
import org.fanal.office.desk.parts.Refusals;
import org.fanal.office.desk.parts.Roles;
import org.fanal.office.desk.parts.Subject;
import org.fanal.office.desk.parts.Told;
import org.fanal.office.http.Access;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.view.Page;
import org.fanal.page.LiveSite;
import org.fanal.translation.words.Words;

/** Where a second person looks at a change, and gives a verdict bound to the text that was shown. */
public final class ReviewingPages implements Pages {
    private static final String REVIEW = "office/desk/review";
    private static final String PUBLISHED = "office/desk/published";
    private static final String PATH = Paths.TEXTS + "/{name}/review/{draft}";

    private final Desk desk;
    private final LiveSite live;
    private final Parts parts;

    public ReviewingPages(Desk desk, LiveSite live, Parts parts) {
        this.desk = desk;
        this.live = live;
        this.parts = parts;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PATH, Access.SIGNED_IN, asked -> Found.draft(desk, asked, draft -> look(asked, draft))),
                Route.post(PATH, Roles.PUBLISHERS, asked -> Found.draft(desk, asked, draft -> decide(asked, draft))));
    }

    @Override
    public Set<String> templates() {
        return Set.of(REVIEW, PUBLISHED);
    }

    private Answer look(Asked asked, Draft draft) {
        return draft.submission()
                .map(submission -> page(asked, 200, draft, submission, List.of()))
                .orElseGet(() -> Answer.to(Paths.of(draft.proposal().document())));
    }

    private Answer decide(Asked asked, Draft draft) {
        var submission = draft.submission();
        if (submission.isEmpty()) {
            return Answer.fault(404);
        }
        return asked.form().text("do").equals("back")
                ? sendBack(asked, draft, submission.get())
                : approve(asked, draft, submission.get());
    }

    private Answer sendBack(Asked asked, Draft draft, Submission submission) {
        var note = asked.form().text("note");
        if (note.isBlank()) {
            var notice = Notice.bad(asked.say("review.back.note"));
            return page(asked, 400, draft, submission, List.of(notice));
        }
        return desk.sendBack(asked.person(), submission.id(), note)
                .answer(
                        sent -> Answer.to(Route.ROOT + "?done=back"),
                        refusal -> refused(asked, draft, submission, refusal));
    }

    private Answer approve(Asked asked, Draft draft, Submission submission) {
        var form = asked.form();
        var proof = desk.proof(draft.change());
        return desk.approve(asked.person(), submission.id(), form.text("hash"), form.text("note"))
                .answer(
                        decision -> decided(asked, draft, submission, proof, decision),
                        refusal -> refused(asked, draft, submission, refusal));
    }

    private Answer refused(Asked asked, Draft draft, Submission submission, Refusal refusal) {
        var notices = new ArrayList<Notice>();
        notices.add(Notice.bad(why(asked, refusal)));
        refusal.problems().forEach(problem -> notices.add(Notice.plain(problem.toString())));
        var now = desk.draft(draft.proposal().id()).orElse(draft);
        return page(asked, 409, now, now.submission().orElse(submission), notices);
    }

    private Answer page(Asked asked, int status, Draft draft, Submission submission, List<Notice> notices) {
        var words = asked.words();
        var site = live.site();
        var source = site.settings().source();
        var subject = Subject.of(words, site, draft.proposal().document());
        var effect = desk.effect(draft.change(), submission.severities());
        var all = new ArrayList<>(notices);
        all.addAll(standing(asked, draft, submission));
        boolean isOpen = draft.isWaiting() && objection(asked, draft).isEmpty();
        var view = new ReviewForm(
                words,
                subject,
                sent(words, submission),
                all,
                Optional.of(submission.publicNote()).filter(note -> !note.isBlank()),
                SendingPages.about(asked, effect),
                parts.print("changes", new ChangeList(words, source).telling(effect)),
                Lines.of(desk, parts, words, site, draft, effect),
                parts.print("effect", new EffectTable(words, source, effect).view()),
                draft.isWaiting() ? held(words, submission, "review.held") : Optional.empty(),
                shown(draft),
                isOpen || !draft.proposal().isOpen() || !Roles.mayWrite(asked.person())
                        ? Optional.empty()
                        : Optional.of(Paths.edit(draft)),
                isOpen ? Optional.of(verdict(asked, draft, submission)) : Optional.empty());
        var title = subject.title() + " · " + words.say("review.heading");
        return Answer.page(status, new Page(title, REVIEW, view).wide());
    }

    private static Optional<String> shown(Draft draft) {
        return draft.proposal()
                .document()
                .slug()
                .map(slug -> Paths.of(draft.proposal().document()) + "/preview/"
                        + draft.proposal().id());
    }

    private static ReviewForm.Verdict verdict(Asked asked, Draft draft, Submission submission) {
        var approve = submission.holds().isEmpty() ? "review.approve" : "review.approve.hold";
        return new ReviewForm.Verdict(
                asked.token(),
                Paths.review(draft),
                submission.hash(),
                asked.form().text("note"),
                asked.say(approve));
    }

    /** What is decided already, or why this person cannot decide. */
    private List<Notice> standing(Asked asked, Draft draft, Submission submission) {
        var words = asked.words();
        if (draft.isWaiting()) {
            return objection(asked, draft).map(refusal -> Notice.plain(why(asked, refusal))).stream()
                    .toList();
        }
        return submission
                .review()
                .map(review -> {
                    var key = review.approved() ? "review.decided.approved" : "review.decided.back";
                    var told = words.say(
                            key,
                            Map.of(
                                    "name", Told.name(review.by()),
                                    "time", new Told(words).time(review.by().at())));
                    return review.approved() ? Notice.good(told) : Notice.bad(told);
                })
                .stream()
                .toList();
    }

    private String why(Asked asked, Refusal refusal) {
        var words = asked.words();
        return refusal.reason() == Reason.TOO_YOUNG
                ? words.say(
                        "refusal.too-young", Map.of("time", new Told(words).time(desk.approvesFrom(asked.person()))))
                : new Refusals(words).say(refusal);
    }

    private Optional<Refusal> objection(Asked asked, Draft draft) {
        return desk.objection(asked.person(), draft);
    }

    private static String sent(Words words, Submission submission) {
        var time = new Told(words).time(submission.by().at());
        return submission.by().person().isEmpty()
                ? words.say("review.by.files", Map.of("time", time))
                : words.say("review.by", Map.of("name", Told.name(submission.by()), "time", time));
    }

    private Optional<String> held(Words words, Submission submission, String key) {
        var until = submission.holds().values().stream().max(Comparator.naturalOrder());
        return until.map(at -> words.say(
                key,
                Map.of(
                        "languages",
                        new Told(words)
                                .names(live.site().languages().stream()
                                        .filter(language -> submission.holds().containsKey(language.tag()))
                                        .toList()),
                        "time",
                        new Told(words).time(at))));
    }

    private Answer decided(Asked asked, Draft draft, Submission submission, Proof proof, Decision decision) {
        var words = asked.words();
        var site = live.site();
        var source = site.settings().source();
        var subject = Subject.of(words, site, draft.proposal().document());
        var heading = decision.edition()
                .map(edition -> words.say("published.heading", Map.of("number", Integer.toString(edition.number()))))
                .orElseGet(() -> words.say("published.held"));
        var about = decision.isHeld()
                ? held(words, submission, "published.held.about").orElse("")
                : words.say("published.about");
        var effect = Effect.between(proof.now().site(), site, proof.changes());
        var view = new PublishedPage(
                words,
                subject,
                heading,
                about,
                decision.isHeld() ? List.of() : readings(subject),
                decision.isHeld()
                        ? Optional.empty()
                        : Optional.of(parts.print("effect", new EffectTable(words, source, effect).view())));
        return Answer.page(new Page(heading, PUBLISHED, view));
    }

    private List<PublishedPage.Reading> readings(Subject subject) {
        return Subject.page(live.site(), subject.document()).stream()
                .flatMap(page -> live.site().languages().stream()
                        .map(language -> new PublishedPage.Reading(language, "/" + language.tag() + "/" + page.slug())))
                .toList();
    }
}
