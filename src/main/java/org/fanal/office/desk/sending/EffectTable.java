package org.fanal.office.desk.sending;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fanal.editing.effect.Effect;
import org.fanal.editing.effect.InLanguage;
import org.fanal.language.Language;
import org.fanal.markdown.Segment;
import org.fanal.office.desk.parts.Told;
import org.fanal.office.desk.sending.Effects.Row;
import org.fanal.office.desk.sending.Effects.Total;
import org.fanal.translation.words.Words;

/** What a change does to readers, in words. */
record EffectTable(Words words, Language source, Effect effect) {
    Effects view() {
        return new Effects(
                words,
                source,
                totals(),
                in("effect.turn"),
                in("effect.new"),
                in("effect.already"),
                rows(),
                passages(),
                new ElsewhereList(words, effect.elsewhere()).items());
    }

    private String in(String key) {
        return words.say(key, language());
    }

    private Map<String, String> language() {
        return Map.of("language", words.name(source));
    }

    private List<Total> totals() {
        var totals = new ArrayList<Total>();
        if (effect.pages().isEmpty() && effect.numbers().isEmpty()) {
            totals.add(new Total("", words.say("effect.all")));
            return totals;
        }
        total(totals, "bad", "effect.total.turn", InLanguage::turnToSource);
        total(totals, "wait", "effect.total.marked", InLanguage::becomeMarked);
        total(totals, "wait", "effect.total.new", InLanguage::newInSource);
        total(totals, "good", "effect.total.back", InLanguage::becomeTranslated);
        if (totals.isEmpty()) {
            totals.add(new Total("good", words.say("effect.total.none")));
        }
        if (!effect.numbers().isEmpty()) {
            totals.add(new Total(
                    "good", words.count("effect.total.numbers", effect.numbers().size())));
        }
        new ElsewhereList(words, effect.elsewhere()).addTotals(totals);
        return totals;
    }

    private void total(List<Total> totals, String kind, String key, Function<InLanguage, List<Segment>> part) {
        var languages = effect.languages().values();
        long count = languages.stream()
                .flatMap(each -> part.apply(each).stream())
                .distinct()
                .count();
        long touched =
                languages.stream().filter(each -> !part.apply(each).isEmpty()).count();
        if (count > 0) {
            var arguments = new LinkedHashMap<>(Map.of("languages", words.count("effect.in", touched)));
            if (!key.equals("effect.total.marked") && !key.equals("effect.total.back")) {
                arguments.putAll(language());
            }
            totals.add(new Total(kind, words.count(key, count, arguments)));
        }
    }

    private List<Row> rows() {
        return effect.pages().isEmpty()
                ? List.of()
                : effect.languages().entrySet().stream()
                        .map(each -> row(each.getKey(), each.getValue()))
                        .toList();
    }

    private static Row row(Language language, InLanguage in) {
        return new Row(
                language,
                in.turnToSource().isEmpty() ? "" : "bad",
                in.turnToSource().size(),
                in.becomeMarked().size(),
                in.newInSource().size(),
                in.stay() + in.becomeTranslated().size(),
                in.stayInSource());
    }

    private List<Effects.Told> passages() {
        var told = new ArrayList<Effects.Told>();
        tell(told, "effect.turns", InLanguage::turnToSource);
        tell(told, "effect.marks", InLanguage::becomeMarked);
        tell(told, "effect.news", InLanguage::newInSource);
        tell(told, "effect.backs", InLanguage::becomeTranslated);
        return told;
    }

    private void tell(List<Effects.Told> told, String key, Function<InLanguage, List<Segment>> part) {
        Map<Segment, Collection<Language>> where = new LinkedHashMap<>();
        effect.languages()
                .forEach((language, in) -> part.apply(in)
                        .forEach(segment -> where.computeIfAbsent(segment, ignored -> new ArrayList<>())
                                .add(language)));
        where.forEach((segment, languages) -> {
            var names = new Told(words).names(languages);
            told.add(new Effects.Told(segment.text(), words.say(key, arguments(key, names))));
        });
    }

    private Map<String, String> arguments(String key, String names) {
        return key.equals("effect.turns") || key.equals("effect.news")
                ? Map.of("languages", names, "language", words.name(source))
                : Map.of("languages", names);
    }
}
