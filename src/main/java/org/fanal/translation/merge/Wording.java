package org.fanal.translation.merge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.fanal.translation.exchange.text.Formula;
import org.fanal.translation.po.PoEntry;

/** Texts as programs may have left them, made comparable. */
final class Wording {
    private static final String FORMS = "\n";

    private Wording() {}

    /** The source text; of a word with plurals both forms. */
    static String source(PoEntry entry) {
        return entry.plural().map(many -> entry.id() + FORMS + many).orElse(entry.id());
    }

    /** In the normal form of Unicode in which sources are kept. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** With any white space as one space. */
    static String plain(String text) {
        return normal(text).replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** Without the apostrophes that kept its cells from being formulas, when they outlived the table they were for. */
    static PoEntry unguarded(PoEntry entry, Place place) {
        boolean isGuarded = !entry.id().equals(place.source())
                && Formula.unguarded(entry.id()).equals(place.source());
        return isGuarded
                ? entry.withStrings(
                        entry.strings().stream().map(Formula::unguarded).toList())
                : entry;
    }

    /** What is to be stored of a translation. */
    static String text(PoEntry entry) {
        return joined(entry.strings());
    }

    /**
     * The same of a word with plurals, the forms that a program left out or emptied taken from what there was.
     *
     * @param forms how many the language has
     */
    static String completed(PoEntry entry, int forms, String was) {
        var former = was.split(FORMS, -1);
        var texts = new ArrayList<String>();
        for (int form = 0; form < Math.max(forms, entry.strings().size()); form++) {
            var text = form < entry.strings().size() ? entry.strings().get(form) : "";
            texts.add(text.isBlank() && form < former.length ? former[form] : text);
        }
        return joined(texts);
    }

    /** The forms of a text that was joined of them. */
    static List<String> forms(String text) {
        return List.of(text.split(FORMS, -1));
    }

    private static String joined(List<String> strings) {
        return String.join(
                FORMS,
                strings.stream().map(text -> text.replace("\r\n", "\n").strip()).toList());
    }
}
