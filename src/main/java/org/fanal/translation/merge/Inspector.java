package org.fanal.translation.merge;

import java.util.ArrayList;
import java.util.List;
import org.fanal.language.Language;
import org.fanal.translation.check.Finding;
import org.fanal.translation.check.TranslationCheck;
import org.fanal.translation.po.PoEntry;

/** Looks at a text before anybody is offered it. */
final class Inspector {
    private final TranslationCheck check;
    private final Language language;

    Inspector(TranslationCheck check, Language language) {
        this.check = check;
        this.language = language;
    }

    /** The text to store: of a word with plurals every form, those that are missing taken from what there was. */
    String complete(PoEntry entry, Place place, String was) {
        return place.wanted().plural().isEmpty()
                ? Wording.text(entry)
                : Wording.completed(entry, language.plurals().forms(), was);
    }

    /** What is wrong or odd about it as a translation of the source text it was made from. */
    List<Finding> findings(PoEntry entry, Place place, String text) {
        if (entry.obsolete() || text.isBlank()) {
            return List.of();
        }
        return place.wanted().isWord()
                ? ofWord(place, text)
                : check.findings(place.wanted().kind(), place.source(), text, language);
    }

    /** A word is as short or long, and says numbers, as its language does: {@code May} is {@code 5月}. */
    private List<Finding> ofWord(Place place, String text) {
        var wanted = place.wanted();
        int needed = wanted.plural().isPresent() ? language.plurals().forms() : 1;
        var forms = wanted.plural().isPresent() ? Wording.forms(text) : List.of(text);
        var findings = new ArrayList<Finding>();
        if (forms.size() != needed || forms.stream().anyMatch(String::isBlank)) {
            findings.add(new Finding(
                    "plurals", true, "This language needs " + needed + " forms of it.", "Write all of them."));
        }
        for (int index = 0; index < forms.size(); index++) {
            var form = forms.get(index);
            findings.addAll(check.safety(wanted.kind(), place.source(), form, language));
            if (!place.isFormer() && !wanted.accepts(form, index, language.plurals())) {
                findings.add(new Finding(
                        "placeholders",
                        true,
                        "The names in braces are not those of the source.",
                        "Write exactly the names in braces that the source has."));
            }
        }
        return findings;
    }
}
