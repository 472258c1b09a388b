package org.fanal.press;

/** What a text is printed on: its media type, and which headers it needs. */
public enum Paper {
    HTML("text/html; charset=utf-8"),
    /** A page with a field to type into. */
    FORM("text/html; charset=utf-8"),
    /** The same with an answer to what was typed: made for one reader, never kept. */
    ANSWER("text/html; charset=utf-8"),
    /** The page that leaves the portal: nothing of the visit may stay in the browser. */
    EXIT("text/html; charset=utf-8"),
    /** A page that says that an answer is no guidance; never kept. */
    ERROR("text/html; charset=utf-8"),
    /** The page of an address whose guidance was withdrawn; never kept. */
    GONE("text/html; charset=utf-8"),
    /** One file that is kept and opened without a network. */
    OFFLINE("text/html; charset=utf-8"),
    /** A page with a style that few need: how to share a page, the register of watchers. */
    STYLED("text/html; charset=utf-8"),
    /** Sheets of cards on the paper of the United States. */
    LETTER("text/html; charset=utf-8"),
    /** Sheets of cards on the paper of most other countries. */
    A4("text/html; charset=utf-8"),
    /** The only pages that may stand in a frame on another site. */
    EMBED("text/html; charset=utf-8"),
    /** A description for sites that embed; any site may fetch it. */
    OEMBED("application/json; charset=utf-8"),
    TEXT("text/plain; charset=utf-8"),
    MARKDOWN("text/markdown; charset=utf-8"),
    XML("application/xml; charset=utf-8"),
    /** What programs of other sites may read too. */
    JSON("application/json; charset=utf-8"),
    CSV("text/csv; charset=utf-8"),
    ATOM("application/atom+xml; charset=utf-8");

    private final String type;

    Paper(String type) {
        this.type = type;
    }

    /** The Content-Type. */
    public String type() {
        return type;
    }

    /** Whether pages of other sites may load it. */
    public boolean isForOtherSites() {
        return this == EMBED || this == OEMBED || this == JSON || this == CSV || this == ATOM;
    }

    /** Whether a browser shows it as a page with our style and script. */
    public boolean isHtml() {
        return type.startsWith("text/html");
    }

    /** Whether a browser or a cache may keep it, as long as it asks each time whether it is still the last one. */
    public boolean isKept() {
        return this != EXIT && this != ERROR && this != GONE && this != ANSWER;
    }
}
