package org.fanal.view.embed;

import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.markdown.Html;
import org.fanal.qr.QrCode;
import org.fanal.translation.words.Words;
import org.fanal.view.reading.Way;
import org.fanal.view.template.View;

/**
 * How to share a page.
 *
 * @param ways its other forms
 * @param text short enough for a message
 * @param qr absent without a public address
 */
record Share(
        Words words,
        Language language,
        Html title,
        String address,
        Optional<QrCode> qr,
        List<Way> ways,
        String text,
        List<Snippet> snippets,
        List<Way> parts)
        implements View {
    /** What to paste into another site, for a column of some width. */
    record Snippet(String id, String size, String code) {}
}
