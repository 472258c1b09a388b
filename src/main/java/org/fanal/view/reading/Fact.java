package org.fanal.view.reading;

import java.util.List;
import org.fanal.markdown.Html;

/** A label and what stands beside it. */
public record Fact(String label, List<Html> values) {
    /** A fact with one plain value. */
    public static Fact of(String label, String value) {
        return new Fact(label, List.of(Html.text(value)));
    }
}
