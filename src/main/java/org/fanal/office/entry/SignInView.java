package org.fanal.office.entry;

import java.util.List;
import java.util.Optional;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Kept;
import org.fanal.office.view.Page;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/**
 * The form for name, passphrase and code.
 *
 * @param wrong why the last try did not succeed
 * @param told something to know before
 * @param kept fields of a form that was sent after the session had ended
 */
record SignInView(
        Words words,
        String token,
        String name,
        String to,
        Optional<String> wrong,
        Optional<String> told,
        List<Kept.Field> kept)
        implements View {
    static final String TEMPLATE = "office/sign-in";

    SignInView {
        kept = List.copyOf(kept);
    }

    static SignInView of(Asked asked, String to) {
        return new SignInView(asked.words(), asked.token(), "", to, Optional.empty(), Optional.empty(), List.of());
    }

    /** After a try with this name. */
    SignInView refused(String typedName, String reason) {
        return new SignInView(words, token, typedName, to, Optional.of(reason), told, kept);
    }

    SignInView telling(String what) {
        return new SignInView(words, token, name, to, wrong, Optional.of(what), kept);
    }

    /** Carries a form along. */
    SignInView carrying(Kept form) {
        return new SignInView(words, token, name, to, wrong, told, form.carried());
    }

    Page page() {
        return new Page(words.say("desk.sign-in"), TEMPLATE, this).with(Script.SHOW);
    }
}
