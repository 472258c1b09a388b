package org.fanal.office.translating.files;

import java.util.Optional;
import org.fanal.editing.outcome.Outcome;
import org.fanal.editing.translating.Taken;
import org.fanal.editing.translating.TranslationDesk;
import org.fanal.editing.translating.offline.Incoming;
import org.fanal.language.Language;
import org.fanal.office.http.Asked;
import org.fanal.office.translating.parts.Ways;
import org.fanal.people.secret.Token;

/**
 * How a file comes in: from somebody who translates, or through a link that works once.
 *
 * @param action where its forms are sent
 * @param files the page of files, for those who have one
 */
record Gate(Language language, String action, Optional<String> files, Look look, Take take) {
    /** Says what would become of a file. */
    interface Look {
        Outcome<Incoming> at(String name, byte[] file);
    }

    /** Takes a file. */
    interface Take {
        Outcome<Taken> of(String name, byte[] file);
    }

    static Gate of(TranslationDesk desk, Asked asked, Language language) {
        var files = Ways.files(language);
        return new Gate(
                language,
                files + "/in",
                Optional.of(files),
                (name, file) -> desk.look(asked.person(), language, name, file),
                (name, file) -> desk.take(asked.person(), language, name, file));
    }

    static Gate of(TranslationDesk desk, Token token, Language language) {
        return new Gate(
                language,
                Ways.LINK + token.text(),
                Optional.empty(),
                (name, file) -> desk.look(token, name, file),
                (name, file) -> desk.take(token, name, file));
    }
}
