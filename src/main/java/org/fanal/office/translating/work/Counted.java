package org.fanal.office.translating.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fanal.editing.translating.LanguageWork;
import org.fanal.editing.translating.PageWork;
import org.fanal.office.desk.parts.Chip;
import org.fanal.office.translating.parts.Ways;
import org.fanal.translation.words.Words;

/** What there is to do in a language, in words and numbers. */
record Counted(Words words) {
    /** How much of all texts that is, in hundredths. */
    static int share(LanguageWork work, int part) {
        int all = work.pages().stream().mapToInt(PageWork::total).sum();
        return all == 0 ? 0 : 100 * part / all;
    }

    /** The same in words. */
    String done(LanguageWork work) {
        int all = work.pages().stream().mapToInt(PageWork::total).sum();
        return words.count("translate.done.count", confirmed(work), Map.of("all", Integer.toString(all)));
    }

    static int confirmed(LanguageWork work) {
        return work.pages().stream().mapToInt(PageWork::confirmed).sum();
    }

    List<Chip> chips(LanguageWork work) {
        var chips = new ArrayList<Chip>();
        if (work.critical() > 0) {
            chips.add(new Chip("bad", words.count("translate.critical.count", work.critical())));
        }
        if (work.words() > 0) {
            chips.add(new Chip("", words.count("translate.words.left", work.words())));
        }
        if (work.toConfirm() > 0) {
            chips.add(new Chip("wait", words.count("translate.waits.count", work.toConfirm())));
        }
        if (chips.isEmpty()) {
            chips.add(new Chip("good", words.say("translate.none")));
        }
        if (!work.isOffered()) {
            chips.add(new Chip("", words.say("translate.not-offered")));
        }
        return chips;
    }

    List<LanguageView.Way> ways(LanguageWork work) {
        var ways = new ArrayList<LanguageView.Way>();
        ways.add(new LanguageView.Way(
                Ways.files(work.language()), words.say("translate.files"), words.say("translate.files.short")));
        ways.add(new LanguageView.Way(
                Ways.QUESTIONS,
                words.say("translate.questions"),
                words.count("translate.questions.open", work.questions())));
        lying(work, "conflicts", work.conflicts(), ways);
        lying(work, "unplaced", work.unplaced(), ways);
        return ways;
    }

    private void lying(LanguageWork work, String list, int count, List<LanguageView.Way> ways) {
        if (count > 0) {
            var path = Ways.of(work.language()) + "/" + list;
            var about = words.count("translate.texts", count);
            ways.add(new LanguageView.Way(path, words.say("translate." + list), about));
        }
    }
}
