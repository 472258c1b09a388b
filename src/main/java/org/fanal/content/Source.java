package org.fanal.content;

/**
 * A page's text in the language it was written in.
 *
 * @param body the Markdown under the front matter
 * @param bodyLine the line of the file on which the body starts, from 1
 * @param file the file's name for messages: {@code content/at-my-door.md}
 */
public record Source(Slug slug, FrontMatter front, String body, int bodyLine, String file) {
    /** The same text under another front matter. */
    public Source withFront(FrontMatter other) {
        return new Source(slug, other, body, bodyLine, file);
    }
}
