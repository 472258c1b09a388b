package org.fanal.office.entry;

import java.util.List;
import java.util.Optional;
import org.fanal.office.http.Asked;
import org.fanal.office.http.Form;
import org.fanal.office.view.Page;
import org.fanal.people.credential.Sheet;
import org.fanal.people.factor.KeyUri;
import org.fanal.people.secret.Passphrase;
import org.fanal.people.secret.RecoveryCode;
import org.fanal.people.secret.Token;
import org.fanal.qr.QrCode;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/**
 * A sheet, with the form that puts it in force.
 *
 * @param wrong why the last try did not succeed
 * @param path where the form goes
 * @param spaced the second factor's secret in groups of four
 */
record SheetView(
        Words words,
        String token,
        Optional<String> wrong,
        String path,
        Sheet sheet,
        Optional<String> passphrase,
        String uri,
        Markup drawing,
        String spaced,
        List<String> codes)
        implements View {
    static final String TEMPLATE = "office/sheet";
    private static final int LONGEST = 500;

    SheetView {
        codes = List.copyOf(codes);
    }

    static SheetView of(Asked asked, String path, Sheet sheet, Optional<String> wrong) {
        return new SheetView(
                asked.words(),
                asked.token(),
                wrong,
                path,
                sheet,
                sheet.passphrase().map(Passphrase::text),
                sheet.uri().text(),
                new Markup(QrCode.of(sheet.uri().text()).svg()),
                sheet.base32().replaceAll("(.{4})(?=.)", "$1 "),
                sheet.codes().stream().map(RecoveryCode::text).toList());
    }

    /** The sheet that the form brings back, so that a mistyped code does not take it from its person. */
    static Optional<Sheet> broughtBack(Form form) {
        var uri = form.text("sheet.uri");
        boolean isOne = uri.startsWith("otpauth:") && uri.length() <= LONGEST;
        if (!isOne || form.all("sheet.codes").size() != RecoveryCode.ON_A_SHEET) {
            return Optional.empty();
        }
        var passphrase = form.text("sheet.words");
        return Optional.of(new Sheet(
                new Token(form.text("enrolment")),
                form.text("sheet.name"),
                Optional.of(passphrase).filter(words -> !words.isEmpty()).map(Passphrase::new),
                new KeyUri(uri),
                form.text("sheet.key"),
                form.all("sheet.codes").stream().map(RecoveryCode::new).toList()));
    }

    String enrolment() {
        return sheet.enrolment().text();
    }

    String name() {
        return sheet.name();
    }

    String key() {
        return sheet.base32();
    }

    Page page() {
        return new Page(words.say("desk.sheet"), TEMPLATE, this).with(Script.SHOW);
    }
}
