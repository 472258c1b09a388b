package org.fanal.office.desk.parts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.translation.words.Words;

/**
 * A word at the top of a page.
 *
 * @param kind {@code good}, {@code bad} or nothing
 */
public record Notice(String kind, String text) {
    private static final Map<String, String> DONE = Map.of(
            "saved", "edit.saved",
            "sent", "send.sent",
            "back", "review.back.done",
            "aside", "aside.done",
            "withdrawn", "withdraw.done",
            "returned", "return.done");

    /** Something was done. */
    public static Notice good(String text) {
        return new Notice("good", text);
    }

    /** Something was not done. */
    public static Notice bad(String text) {
        return new Notice("bad", text);
    }

    /** Something to know. */
    public static Notice plain(String text) {
        return new Notice("", text);
    }

    /** What was just done, as the address after a form names it; nothing for any other name. */
    public static List<Notice> done(Words words, String name) {
        return Optional.ofNullable(DONE.get(name)).map(key -> good(words.say(key))).stream()
                .toList();
    }
}
