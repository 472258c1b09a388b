package org.fanal.editing.effect;

import java.util.List;
import org.fanal.markdown.Segment;

/**
 * What a change does in one language, in segments of the pages it touches.
 *
 * @param turnToSource those that were translated and will stand in the source language until somebody translates them
 * @param becomeMarked those whose translation stays, with a mark that it is not the newest
 * @param newInSource those that are new and stand in the source language
 * @param becomeTranslated those that stood in the source language and will be translated: an old text came back
 * @param stay how many are translated and stay as they are
 * @param stayInSource how many stood in the source language before and still do
 */
public record InLanguage(
        List<Segment> turnToSource,
        List<Segment> becomeMarked,
        List<Segment> newInSource,
        List<Segment> becomeTranslated,
        int stay,
        int stayInSource) {
    public InLanguage {
        turnToSource = List.copyOf(turnToSource);
        becomeMarked = List.copyOf(becomeMarked);
        newInSource = List.copyOf(newInSource);
        becomeTranslated = List.copyOf(becomeTranslated);
    }

    /** Whether readers of this language see what was there before. */
    public boolean isNothing() {
        return turnToSource.isEmpty() && becomeMarked.isEmpty() && newInSource.isEmpty() && becomeTranslated.isEmpty();
    }
}
