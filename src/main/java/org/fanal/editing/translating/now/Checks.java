package org.fanal.editing.translating.now;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.page.reading.SiteTexts;
import org.fanal.texts.MemoryTexts;
import org.fanal.translation.check.Finding;
import org.fanal.translation.check.TranslationCheck;
import org.fanal.translation.glossary.Glossary;
import org.fanal.translation.glossary.Term;
import org.fanal.translation.words.Word;

/** What is wrong or odd in a translation, and which words the glossary has for its source. */
public final class Checks {
    private static final String PATH = SiteTexts.TRANSLATIONS + "/glossary.csv";

    private final String csv;
    private final Glossary glossary;
    private final TranslationCheck check;

    private Checks(String csv) {
        this.csv = csv;
        this.glossary = Glossary.read(csv, PATH).glossary();
        this.check = new TranslationCheck(glossary);
    }

    /** By the glossary among these texts. */
    public static Checks of(MemoryTexts texts) {
        return new Checks(texts.body(PATH).orElse(""));
    }

    /** The same, by the glossary among these texts. */
    public Checks next(MemoryTexts texts) {
        return csv.equals(texts.body(PATH).orElse("")) ? this : of(texts);
    }

    /** All findings about a text, form by form; blocking ones first. */
    public List<Finding> of(Original original, List<String> forms, Language language) {
        return original.word()
                .map(word -> ofWord(original, word, forms, language))
                .orElseGet(() -> check.findings(original.kind(), original.text(), forms.get(0), language));
    }

    /** The words that every translator translates alike. */
    public List<Term> terms(Original original) {
        return glossary.in(original.source());
    }

    /** All of them. */
    public Glossary glossary() {
        return glossary;
    }

    /** The same for texts that come in by file. */
    public TranslationCheck check() {
        return check;
    }

    private List<Finding> ofWord(Original original, Word word, List<String> forms, Language language) {
        var findings = new ArrayList<Finding>();
        count(word, forms, language).ifPresent(findings::add);
        for (int index = 0; index < forms.size(); index++) {
            var form = forms.get(index);
            findings.addAll(check.safety(original.kind(), original.source(), form, language));
            if (!word.accepts(form, index, language.plurals())) {
                findings.add(new Finding(
                        "placeholders",
                        true,
                        "The names in braces are not those of the source.",
                        "Write each name in braces exactly as the source has it."));
            }
        }
        return findings.stream().distinct().toList();
    }

    private static Optional<Finding> count(Word word, List<String> forms, Language language) {
        int needed = word.plural().isPresent() ? language.plurals().forms() : 1;
        boolean isWhole = forms.size() == needed && forms.stream().noneMatch(String::isBlank);
        return isWhole
                ? Optional.empty()
                : Optional.of(new Finding(
                        "plurals",
                        true,
                        "This language needs " + needed + " forms of this text.",
                        "Write every form in its own field, each on one line."));
    }
}
