package org.fanal.office.http;

import java.util.Optional;
import org.fanal.office.view.Page;

/**
 * What the office answers.
 *
 * @param page to be set into the office's frame
 * @param content a finished text instead of a page
 * @param location where to go on instead of a page
 * @param back what was written before the session ended, to be shown and sent again
 * @param session what becomes of the session's cookie: a token begins one, an empty text ends it
 */
public record Answer(
        int status,
        Optional<Page> page,
        Optional<Content> content,
        Optional<String> location,
        Optional<String> session,
        Optional<Kept> back) {
    /**
     * A finished text.
     *
     * @param policy further directives of the Content-Security-Policy, such as {@code style-src 'sha256-…'}
     */
    public record Content(String type, String text, String policy) {
        /** A text that needs nothing besides itself. */
        public Content(String type, String text) {
            this(type, text, "");
        }
    }

    /** A page. */
    public static Answer page(Page page) {
        return page(200, page);
    }

    /** A page that says that something is not as asked. */
    public static Answer page(int status, Page page) {
        return new Answer(
                status, Optional.of(page), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Go there and look (303): the answer to a form that was taken. */
    public static Answer to(String path) {
        return new Answer(
                303, Optional.empty(), Optional.empty(), Optional.of(path), Optional.empty(), Optional.empty());
    }

    /** The office's own page for an error: 400, 403, 404, 405, 413, 500, 503. */
    public static Answer fault(int status) {
        return new Answer(
                status, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A finished text, such as a preview. */
    public static Answer content(Content content) {
        return new Answer(
                200, Optional.empty(), Optional.of(content), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What was written before the session ended; the session that begins must come {@link #with} it. */
    public static Answer back(Kept kept) {
        return new Answer(
                200, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(kept));
    }

    /** And from now on this session. */
    public Answer with(String sessionToken) {
        return new Answer(status, page, content, location, Optional.of(sessionToken), back);
    }

    /** And the session is over. */
    public Answer withoutSession() {
        return with("");
    }
}
