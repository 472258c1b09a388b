package org.fanal.view.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanal.markdown.Html;
import org.fanal.markdown.Inline;
import org.fanal.markdown.Segment;
import org.fanal.markdown.SegmentKind;
import org.fanal.markdown.Slot;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.view.reading.Printing;
import org.fanal.view.reading.Way;

/** The words of a page that the glossary explains, in the order of the glossary, with where. */
record Terms(List<Way> ways) {
    private static final int MOST = 6;
    private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern BETWEEN = Pattern.compile(": | and |, ");

    static Optional<Terms> of(Printing printing, Page page) {
        var glossary =
                printing.site().page(Site.GLOSSARY).filter(each -> !each.slug().equals(page.slug()));
        if (glossary.isEmpty()) {
            return Optional.empty();
        }
        var text = text(page);
        var folded = text.toLowerCase(Locale.ROOT);
        var ways = glossary.get().skeleton().slots().stream()
                .filter(slot -> slot.segment().kind() == SegmentKind.TERM)
                .filter(slot -> slot.anchor().isPresent())
                .filter(slot -> forms(slot.segment().text()).stream().anyMatch(form -> occurs(form, text, folded)))
                .limit(MOST)
                .map(slot -> way(printing, glossary.get(), slot))
                .toList();
        return ways.isEmpty() ? Optional.empty() : Optional.of(new Terms(ways));
    }

    private static Way way(Printing printing, Page glossary, Slot slot) {
        var term = printing.translated(glossary).passage(slot.segment());
        var path = printing.path(glossary.slug()) + "#" + slot.anchor().orElse("");
        return new Way(path, printing.phrases(glossary).words(term.withText(head(term.text()))), Html.EMPTY);
    }

    /** The term without its other names: up to the first comma outside brackets. */
    static String head(String term) {
        int depth = 0;
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            if ("(（".indexOf(c) >= 0) {
                depth++;
            } else if (")）".indexOf(c) >= 0) {
                depth--;
            } else if (depth == 0 && ",，،、".indexOf(c) >= 0) {
                return term.substring(0, i);
            }
        }
        return term;
    }

    /** What stands for a term on other pages: what is strong or quoted in it, taken apart. */
    static List<String> forms(String term) {
        List<String> forms = new ArrayList<>();
        STRONG.matcher(term).results().forEach(match -> forms.addAll(List.of(BETWEEN.split(match.group(1)))));
        QUOTED.matcher(term).results().forEach(match -> forms.add(match.group(1)));
        return forms;
    }

    /** Letters and numbers of forms are found as they are, words also with small letters and in the plural. */
    private static boolean occurs(String form, String text, String folded) {
        boolean isWord = form.chars().noneMatch(Character::isDigit)
                && form.substring(1).equals(form.substring(1).toLowerCase(Locale.ROOT));
        return isWord
                ? stands(form.toLowerCase(Locale.ROOT), folded) || stands(form.toLowerCase(Locale.ROOT) + "s", folded)
                : stands(form, text);
    }

    private static boolean stands(String form, String text) {
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            if (isEdge(text, at - 1) && isEdge(text, at + form.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static String text(Page page) {
        var text = new StringBuilder();
        for (Segment segment : page.skeleton().segments()) {
            text.append(Inline.parse(segment.text()).plain()).append('\n');
        }
        return text.toString();
    }
}
