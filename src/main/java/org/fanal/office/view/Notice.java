package org.fanal.office.view;

import java.util.List;
import java.util.Optional;
import org.fanal.translation.words.Words;
import org.fanal.view.template.View;

/**
 * Something did not go as asked: what, and what can be done.
 *
 * @param wrote the texts a person had written, so that none is lost
 * @param again the form to send them again
 */
public record Notice(
        Words words, String heading, String what, List<Wrote> wrote, Optional<Again> again, Optional<Link> link)
        implements View {
    public static final String TEMPLATE = "office/notice";

    public Notice {
        wrote = List.copyOf(wrote);
    }

    /** Without a text to keep and without a way on. */
    public Notice(Words words, String heading, String what) {
        this(words, heading, what, List.of(), Optional.empty(), Optional.empty());
    }

    /** A text by the name of its field. */
    public record Wrote(String name, String text) {}

    /** A form whose hidden fields and texts can be sent once more. */
    public record Again(String path, String token, List<Wrote> hidden, List<Wrote> texts) {
        public Again {
            hidden = List.copyOf(hidden);
            texts = List.copyOf(texts);
        }
    }

    /** A way on. */
    public record Link(String href, String text) {}

    boolean hasWrote() {
        return !wrote.isEmpty();
    }

    /** This as a page. */
    public Page page() {
        return new Page(heading, TEMPLATE, this);
    }
}
