package org.fanal.view;

import java.util.List;
import org.fanal.markdown.Html;

/** A label and what stands beside it. */
record Fact(String label, List<Html> values) {
    static Fact of(String label, String value) {
        return new Fact(label, List.of(Html.text(value)));
    }
}
