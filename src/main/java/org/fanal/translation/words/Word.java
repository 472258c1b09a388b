package org.fanal.translation.words;

import java.util.Optional;
import java.util.Set;
import org.fanal.content.Slug;
import org.fanal.language.PluralRule;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.Segmenter;

/**
 * One of the portal's own words, as it is written in the master.
 *
 * @param page the list it belongs to, named as files and tables name it
 * @param key lower-case words with dots and hyphens: {@code notice.outdated-major}
 * @param english the text, or its form for one
 * @param plural the form for many, when the word depends on a count
 * @param where where it appears, for translators
 */
public record Word(Slug page, String key, String english, Optional<String> plural, String where) {
    /** The name under which the words that readers see stand beside the pages. */
    public static final Slug PAGE = new Slug("ui");

    /** The name under which the words of the office stand there. */
    public static final Slug DESK = new Slug("desk");

    public Word {
        if (!key.matches("[a-z0-9]+([.-][a-z0-9]+)*") || english.isBlank()) {
            throw new IllegalArgumentException("not a word: " + key + " = " + english);
        }
        if (plural.isPresent() && !arguments(english).equals(arguments(plural.get()))) {
            throw new IllegalArgumentException("the two forms have different arguments: " + key);
        }
    }

    /** The key of its English, made as the keys of segments are. */
    public SegmentKey textKey() {
        return textKey(english, plural);
    }

    /** The key of the English that it had before. */
    public SegmentKey textKey(String formerEnglish, Optional<String> formerPlural) {
        var text = formerPlural.map(many -> formerEnglish + "\n" + many).orElse(formerEnglish);
        return Segmenter.key(page, text, Optional.of(key));
    }

    /** Whether a translated form has all arguments and no others; a form for one may leave the count to its words. */
    public boolean accepts(String form) {
        var names = Template.names(form);
        return plural.isPresent()
                ? arguments(form).equals(arguments(plural.get()))
                        && Template.names(plural.get()).containsAll(names)
                : names.equals(Template.names(english));
    }

    /** The same of the form for some counts, which must also say how many where it stands for several numbers. */
    public boolean accepts(String form, int index, PluralRule rule) {
        return accepts(form) && counts(form, index, rule);
    }

    /** Whether a form says how many: all must but those that stand for one number, or else "3 texts" reads as "texts". */
    private boolean counts(String form, int index, PluralRule rule) {
        return plural.filter(many -> Template.names(many).contains(Template.COUNT))
                        .isEmpty()
                || Template.names(form).contains(Template.COUNT)
                || rule.isOfOneNumber(index);
    }

    /** What a form must be given besides the count. */
    private static Set<String> arguments(String form) {
        var names = Template.names(form);
        names.remove(Template.COUNT);
        return names;
    }
}
