package org.fanal.office.desk.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fanal.editing.effect.Elsewhere;
import org.fanal.editing.effect.Elsewhere.CardChange;
import org.fanal.editing.effect.Elsewhere.Fate;
import org.fanal.office.desk.parts.Told;
import org.fanal.office.desk.sending.Effects.Total;
import org.fanal.translation.words.Words;

/** What a change does to printed cards and to frames on other sites, in words. */
record ElsewhereList(Words words, Elsewhere elsewhere) {
    /** A sentence for each kind of change there is. */
    void addTotals(List<Total> totals) {
        add(totals, Fate.REPLACED, "wait");
        add(totals, Fate.ENDED, "wait");
        add(totals, Fate.FRESH, "good");
        int frames = elsewhere.frames().size();
        if (frames > 0) {
            totals.add(new Total("", words.count("effect.total.frames", frames)));
        }
    }

    List<Effects.Told> items() {
        var items = new ArrayList<Effects.Told>();
        elsewhere.cards().forEach(card -> items.add(told(card)));
        elsewhere
                .frames()
                .forEach(frame -> items.add(new Effects.Told(
                        frame.name(),
                        words.say("effect.frame", Map.of("languages", new Told(words).names(frame.languages()))))));
        return items;
    }

    private Effects.Told told(CardChange card) {
        var names = new Told(words).names(card.languages());
        return new Effects.Told(card.text(), words.say("effect.card." + key(card.fate()), Map.of("languages", names)));
    }

    private void add(List<Total> totals, Fate fate, String kind) {
        var cards =
                elsewhere.cards().stream().filter(card -> card.fate() == fate).toList();
        long languages = cards.stream()
                .flatMap(card -> card.languages().stream())
                .distinct()
                .count();
        if (!cards.isEmpty()) {
            totals.add(new Total(
                    kind,
                    words.count(
                            "effect.total." + key(fate),
                            cards.size(),
                            Map.of("languages", words.count("effect.in", languages)))));
        }
    }

    private static String key(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }
}
