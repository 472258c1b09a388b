package org.fanal.office.http;

import java.util.Map;
import java.util.Optional;
import org.fanal.office.view.Page;

/**
 * What the office answers.
 *
 * @param page to be set into the office's frame
 * @param content a finished text instead of a page
 * @param file something to keep instead of a page
 * @param location where to go on instead of a page
 * @param back what was written before the session ended, to be shown and sent again
 * @param session what becomes of the session's cookie: a token begins one, an empty text ends it
 */
public record Answer(
        int status,
        Optional<Page> page,
        Optional<Content> content,
        Optional<Download> file,
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

    /** A file to keep. */
    public static final class Download {
        private final String name;
        private final String type;
        private final byte[] bytes;
        private final Map<String, String> fields;

        /**
         * @param name letters, digits, dots and hyphens
         * @param fields headers that say where it comes from
         */
        public Download(String name, String type, byte[] bytes, Map<String, String> fields) {
            if (!name.matches("[A-Za-z0-9.-]+")) {
                throw new IllegalArgumentException("not a name for a file: " + name);
            }
            this.name = name;
            this.type = type;
            this.bytes = bytes.clone();
            this.fields = Map.copyOf(fields);
        }

        public String name() {
            return name;
        }

        public String type() {
            return type;
        }

        public byte[] bytes() {
            return bytes.clone();
        }

        public Map<String, String> fields() {
            return fields;
        }
    }

    private static Answer of(int status) {
        var none = Optional.<String>empty();
        return new Answer(status, Optional.empty(), Optional.empty(), Optional.empty(), none, none, Optional.empty());
    }

    /** A page. */
    public static Answer page(Page page) {
        return page(200, page);
    }

    /** A page that says that something is not as asked. */
    public static Answer page(int status, Page page) {
        var of = of(status);
        return new Answer(status, Optional.of(page), of.content, of.file, of.location, of.session, of.back);
    }

    /** Go there and look (303): the answer to a form that was taken. */
    public static Answer to(String path) {
        var of = of(303);
        return new Answer(303, of.page, of.content, of.file, Optional.of(path), of.session, of.back);
    }

    /** The office's own page for an error: 400, 403, 404, 405, 413, 500, 503. */
    public static Answer fault(int status) {
        return of(status);
    }

    /** A finished text, such as a preview. */
    public static Answer content(Content content) {
        var of = of(200);
        return new Answer(200, of.page, Optional.of(content), of.file, of.location, of.session, of.back);
    }

    /** Something to keep; only on a route made for it. */
    public static Answer file(Download file) {
        var of = of(200);
        return new Answer(200, of.page, of.content, Optional.of(file), of.location, of.session, of.back);
    }

    /** What was written before the session ended; the session that begins must come {@link #with} it. */
    public static Answer back(Kept kept) {
        var of = of(200);
        return new Answer(200, of.page, of.content, of.file, of.location, of.session, Optional.of(kept));
    }

    /** And from now on this session. */
    public Answer with(String sessionToken) {
        return new Answer(status, page, content, file, location, Optional.of(sessionToken), back);
    }

    /** And the session is over. */
    public Answer withoutSession() {
        return with("");
    }
}
