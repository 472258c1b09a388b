package org.fanal.office.view;

import java.util.Optional;
import org.fanal.view.template.View;

/**
 * A page of the office before its frame is set around it.
 *
 * @param title for the list of tabs, neutral enough to be seen by others
 * @param template below {@code templates/}, such as {@code office/sign-in}
 * @param view what the template prints
 * @param script one of the {@link Assets}; the page must do without as well
 * @param isWide whether it has room for two columns
 */
public record Page(String title, String template, View view, Optional<String> script, boolean isWide) {
    /** A page in one column, without a script. */
    public Page(String title, String template, View view) {
        this(title, template, view, Optional.empty(), false);
    }

    /** With a script, which makes it more comfortable. */
    public Page with(String asset) {
        return new Page(title, template, view, Optional.of(asset), isWide);
    }

    /** With room for two columns on a wide screen. */
    public Page wide() {
        return new Page(title, template, view, script, true);
    }
}
