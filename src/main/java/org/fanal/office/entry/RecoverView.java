package org.fanal.office.entry;

import java.util.Optional;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/**
 * The form for a new sheet.
 *
 * @param isRenewal for somebody signed in, who gives passphrase and code; otherwise name, passphrase and a recovery code
 */
record RecoverView(Words words, String token, String path, boolean isRenewal, String name, Optional<String> wrong)
        implements View {
    static final String TEMPLATE = "office/recover";

    boolean isLost() {
        return !isRenewal;
    }
}
