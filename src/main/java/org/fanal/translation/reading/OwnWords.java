package org.fanal.translation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.content.Problem;
import org.fanal.content.SiteSettings.Drafts;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.texts.Texts;
import org.fanal.translation.po.PoReader;
import org.fanal.translation.words.Word;
import org.fanal.translation.words.WordList;
import org.fanal.translation.words.WordsReading;

/** The portal's own words in one language: those for readers, and those of the office, which nobody misses where they are not. */
record OwnWords(WordsReading readers, WordsReading office, List<Problem> problems) {
    /** Their names in the folder of a language. */
    static final Set<String> FILES = Set.of(file(Word.PAGE), file(Word.DESK));

    OwnWords {
        problems = List.copyOf(problems);
    }

    static OwnWords read(Language language, Texts folder, String name, Bench bench) {
        boolean drafts = bench.drafts() == Drafts.MARKED;
        var readers = read(bench.words(), language, folder, name, drafts, bench);
        var office = read(bench.desk(), language, folder, name, true, bench);
        var problems = new ArrayList<>(readers.problems());
        if (!folder.text(file(Word.DESK), PoReader.LARGEST).isAbsent()) {
            problems.addAll(office.problems());
        }
        return new OwnWords(readers, office, problems);
    }

    boolean mustBeReadAgain(Set<String> changed, Set<Slug> touched) {
        return Stream.of(Word.PAGE, Word.DESK).anyMatch(touched::contains)
                || FILES.stream().anyMatch(changed::contains);
    }

    static String file(Slug list) {
        return list + ".po";
    }

    private static WordsReading read(
            WordList list, Language language, Texts folder, String name, boolean drafts, Bench bench) {
        var shown = name + "/" + file(list.page());
        var reading = PoReader.readIfPresent(folder.text(file(list.page()), PoReader.LARGEST), shown);
        return list.speak(
                language, reading, shown, drafts, bench.history().of(language).outdated());
    }
}
