package org.fanal.office.entry;

import java.util.Locale;
import java.util.Optional;
import org.fanal.office.http.Answer;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Form;
import org.fanal.office.http.Route;
import org.fanal.office.view.Notice;
import org.fanal.people.access.Sessions;
import org.fanal.people.credential.Finished;
import org.fanal.people.credential.Sheet;
import org.fanal.people.secret.Passphrase;
import org.fanal.people.secret.Token;

/** The last step of joining, of a reset and of a recovery: a sheet is shown, and its person shows that they hold it. */
final class Sheets {
    private final Sessions sessions;

    Sheets(Sessions sessions) {
        this.sessions = sessions;
    }

    /** One of the ways a sheet comes into force. */
    interface Finish {
        Finished with(Token enrolment, Passphrase passphrase, String code);
    }

    Answer show(Asked asked, Sheet sheet, String path) {
        return Answer.page(SheetView.of(asked, path, sheet, Optional.empty()).page());
    }

    /** Who has shown both factors is in. */
    Answer finish(Asked asked, Finish finish) {
        Form form = asked.form();
        var finished = finish.with(
                new Token(form.text("enrolment")), new Passphrase(form.text("passphrase")), form.text("code"));
        if (finished.person().isPresent()) {
            var opened = sessions.open(finished.person().get());
            return Answer.to(Route.home(finished.person().get()))
                    .with(opened.token().text());
        }
        var reason = reason(asked, finished);
        return switch (finished.outcome()) {
            case WRONG_PASSPHRASE, WRONG_CODE, WAIT ->
                SheetView.broughtBack(form)
                        .map(sheet -> Answer.page(
                                403,
                                SheetView.of(asked, asked.path(), sheet, Optional.of(reason))
                                        .page()))
                        .orElseGet(() -> told(asked, reason));
            case DONE, SHEET_IS_OVER, NAME_TAKEN, LINK_IS_OVER -> told(asked, reason);
        };
    }

    private static String reason(Asked asked, Finished finished) {
        return finished.outcome() == Finished.Outcome.WAIT
                ? Waiting.say(asked.words(), finished.pause())
                : asked.say("desk.finished."
                        + finished.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Answer told(Asked asked, String reason) {
        return Answer.page(403, new Notice(asked.words(), asked.say("desk.sheet.not"), reason).page());
    }
}
