package org.fanal.view.embed;

import org.fanal.markdown.Html;

/** The frame that another site sets around an embed: nothing in it may run, send a form or learn where it stands. */
final class Frames {
    private static final String ALLOWED = "allow-popups allow-popups-to-escape-sandbox";

    private Frames() {}

    static String html(String address, String title, int width, int height) {
        return "<iframe src=\"" + quoted(address) + "\" title=\"" + quoted(title) + "\" width=\"" + width
                + "\" height=\""
                + height
                + "\" style=\"max-width:100%;border:1px solid #999\" loading=\"lazy\" referrerpolicy=\"no-referrer\" sandbox=\""
                + ALLOWED + "\"></iframe>";
    }

    static String quoted(String text) {
        return Html.text(text).text().replace("\"", "&quot;");
    }
}
