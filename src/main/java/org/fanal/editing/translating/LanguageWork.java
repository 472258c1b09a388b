package org.fanal.editing.translating;

import java.util.List;
import java.util.Optional;
import org.fanal.editing.translating.record.Place;
import org.fanal.language.Language;

/**
 * What there is to do in one language.
 *
 * @param isOffered whether readers can choose it: all of its own words are there
 * @param pages what readers need most first; those where nothing is to be done last
 * @param next the text to begin with, which this person has not passed over
 * @param nextToConfirm the first that waits for this person, being the second
 * @param conflicts texts that came in where something else stood
 * @param unplaced texts that came in and belong nowhere
 * @param questions those nobody has answered
 */
public record LanguageWork(
        Language language,
        boolean isOffered,
        List<PageWork> pages,
        Optional<Place> next,
        Optional<Place> nextToConfirm,
        int conflicts,
        int unplaced,
        int questions) {
    public LanguageWork {
        pages = List.copyOf(pages);
    }

    /** Texts that have to be written. */
    public int toTranslate() {
        return pages.stream().mapToInt(PageWork::toTranslate).sum();
    }

    /** Words of the source that have to be translated. */
    public int words() {
        return pages.stream().mapToInt(PageWork::words).sum();
    }

    /** Texts that wait for a second person. */
    public int toConfirm() {
        return pages.stream().mapToInt(PageWork::toConfirm).sum();
    }

    /** Texts a person acts on in danger that have to be written. */
    public int critical() {
        return pages.stream().mapToInt(PageWork::critical).sum();
    }
}
