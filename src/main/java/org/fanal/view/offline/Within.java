package org.fanal.view.offline;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fanal.view.template.Markup;

/**
 * Makes printed pages parts of one file: two pages may use the same anchor, so each gets its page's slug before it, and links
 * from page to page become links within the file.
 */
final class Within {
    private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>");
    private static final Pattern PLACE = Pattern.compile(" (id|href)=\"(#?)([^\"]*)\"");

    private Within() {}

    /** The page with its anchors renamed; an article's own id is the slug and stays. */
    static Markup page(String slug, Markup article) {
        return new Markup(TAG.matcher(article.text()).replaceAll(tag -> quoteReplacement(tag(slug, tag.group()))));
    }

    /** A drawing is used by the whole file; all else that has a place has it on its page. */
    private static String tag(String slug, String tag) {
        return tag.startsWith("<use ")
                ? tag
                : PLACE.matcher(tag).replaceAll(place -> quoteReplacement(place(slug, place)));
    }

    private static String place(String slug, MatchResult place) {
        boolean isLink = place.group(1).equals("href");
        var target = place.group(3);
        if (isLink && place.group(2).isEmpty() || target.equals(slug)) {
            return place.group();
        }
        if (isLink && target.startsWith(OfflinePaths.PAGE)) {
            var there = target.substring(OfflinePaths.PAGE.length());
            return " href=\"#" + there.replace('#', '.') + "\"";
        }
        return " " + place.group(1) + "=\"" + place.group(2) + slug + "." + target + "\"";
    }
}
