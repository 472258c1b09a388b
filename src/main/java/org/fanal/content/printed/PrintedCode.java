package org.fanal.content.printed;

import java.time.LocalDate;
import java.util.Locale;
import org.fanal.content.Slug;
import org.fanal.language.Language;

/**
 * What happened to a code on a day.
 *
 * @param was of a card that is replaced or withdrawn: the sentences that went
 * @param now of a current card: all its sentences; of a replaced one: those that came instead
 */
public record PrintedCode(
        Code code, LocalDate on, Event event, Slug page, Language language, Sentences was, Sentences now) {
    /** The three things that can happen. */
    public enum Event {
        CURRENT,
        REPLACED,
        WITHDRAWN;

        /** Its name in the file. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
