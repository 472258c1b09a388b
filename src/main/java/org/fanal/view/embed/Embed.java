package org.fanal.view.embed;

import java.util.List;
import org.fanal.language.Language;
import org.fanal.markdown.Html;
import org.fanal.translation.words.Words;
import org.fanal.view.template.Inlay;
import org.fanal.view.template.Markup;
import org.fanal.view.template.View;

/**
 * A page for a frame on another site. It has no script, no form and no way out: the site around it has its own.
 *
 * @param list what the portal writes under a page's words
 * @param version which text this is: its date
 * @param href the whole page
 * @param address the same as a person would type it
 */
record Embed(
        Words words,
        Language language,
        String title,
        String href,
        String address,
        Inlay style,
        Markup symbols,
        Markup head,
        Html body,
        List<Markup> list,
        String version,
        String licence,
        String name)
        implements View {}
