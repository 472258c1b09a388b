package org.fanal.office.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.office.http.Access;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Pages;
import org.fanal.office.http.Route;
import org.fanal.office.view.Page;
import org.fanal.people.access.Recovery;
import org.fanal.people.access.Recovery.Attempt;
import org.fanal.people.access.Recovery.Outcome;
import org.fanal.people.access.Sessions;
import org.fanal.people.secret.Passphrase;
import org.fanal.people.secret.RecoveryCode;

/** A new sheet: for who lost their second factor, and for who wants one. */
public final class Recoveries implements Pages {
    /** Where somebody signed in asks for a new sheet. */
    public static final String RENEW = Route.ROOT + "/me/sheet";

    private static final String RECOVER = Route.ROOT + "/recover";
    private static final String DONE = Route.ROOT + "/sheet/recover";

    private final Recovery recovery;
    private final Sheets sheets;

    public Recoveries(Recovery recovery, Sessions sessions) {
        this.recovery = recovery;
        sheets = new Sheets(sessions);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(RECOVER, Access.ANYONE, asked -> Answer.page(page(asked, false, Optional.empty()))),
                Route.post(RECOVER, Access.ANYONE, this::recover),
                Route.get(RENEW, Access.SIGNED_IN, asked -> Answer.page(page(asked, true, Optional.empty()))),
                Route.post(RENEW, Access.SIGNED_IN, this::renew),
                Route.post(DONE, Access.ANYONE, asked -> sheets.finish(asked, recovery::finish)));
    }

    @Override
    public Set<String> templates() {
        return Set.of(RecoverView.TEMPLATE, SheetView.TEMPLATE);
    }

    private Answer recover(Asked asked) {
        var form = asked.form();
        var attempt = recovery.begin(
                form.text("name"), new Passphrase(form.text("passphrase")), new RecoveryCode(form.text("recovery")));
        return answer(asked, attempt, false);
    }

    private Answer renew(Asked asked) {
        var form = asked.form();
        var attempt = recovery.renew(asked.person(), new Passphrase(form.text("passphrase")), form.text("code"));
        return answer(asked, attempt, true);
    }

    private Answer answer(Asked asked, Attempt attempt, boolean isRenewal) {
        return attempt.sheet()
                .map(sheet -> sheets.show(asked, sheet, DONE))
                .orElseGet(() ->
                        Answer.page(403, page(asked, isRenewal, Optional.of(reason(asked, attempt, isRenewal)))));
    }

    private static String reason(Asked asked, Attempt attempt, boolean isRenewal) {
        if (attempt.outcome() == Outcome.WAIT) {
            return Waiting.say(asked.words(), attempt.pause());
        }
        return asked.say(isRenewal ? "desk.renew.refused" : "desk.recover.refused");
    }

    private static Page page(Asked asked, boolean isRenewal, Optional<String> wrong) {
        var view = new RecoverView(
                asked.words(),
                asked.token(),
                isRenewal ? RENEW : RECOVER,
                isRenewal,
                asked.form().text("name"),
                wrong);
        var title = asked.say(isRenewal ? "desk.renew" : "desk.recover");
        return new Page(title, RecoverView.TEMPLATE, view).with(Script.SHOW);
    }
}
