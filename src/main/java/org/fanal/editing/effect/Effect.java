package org.fanal.editing.effect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.content.Edition.Weight;
import org.fanal.content.Slug;
import org.fanal.editing.publishing.EditionsText;
import org.fanal.editing.publishing.Proof;
import org.fanal.language.Language;
import org.fanal.page.Page;
import org.fanal.page.Site;
import org.fanal.translation.history.Severity;
import org.fanal.translation.sync.source.SourceChange;

/**
 * What a change does to readers.
 *
 * @param pages those of which a text differs
 * @param isNew whether the document is a page that readers do not have yet
 * @param changes segments that read otherwise, are new, or are gone
 * @param languages what that does in each language the site offers, but its source language
 * @param numbers pages on which a phone number differs
 * @param elsewhere what becomes of cards that were printed and of frames on other sites
 */
public record Effect(
        List<Slug> pages,
        boolean isNew,
        List<SegmentChange> changes,
        Map<Language, InLanguage> languages,
        List<Slug> numbers,
        Elsewhere elsewhere) {
    /** What publishing a change would do. */
    public static Effect of(Proof proof) {
        return between(proof.now().site(), proof.site(), proof.changes());
    }

    /** What turning one Site into another did; the same figures as before, when nothing else was published between. */
    public static Effect between(Site before, Site after, List<SourceChange> aligned) {
        var pairs = PagePair.differing(before, after);
        var changes = pairs.stream().map(pair -> new Changes(pair, aligned)).toList();
        var numbered = ChangedNumbers.between(before.numbers(), after.numbers()).pages(after);
        var languages = new LinkedHashMap<Language, InLanguage>();
        after.languages().stream()
                .filter(language -> !language.equals(after.settings().source())
                        && before.languages().contains(language))
                .forEach(language -> languages.put(language, new Passages(before, after, language).of(changes)));
        return new Effect(
                pairs.stream()
                        .map(pair ->
                                pair.after().or(pair::before).map(Page::slug).orElseThrow())
                        .toList(),
                pairs.stream().anyMatch(pair -> pair.before().isEmpty()),
                changes.stream().flatMap(each -> each.all().stream()).toList(),
                languages,
                numbered.stream().map(Page::slug).toList(),
                Elsewhere.between(before, after, PagePair.with(pairs, before, numbered)));
    }

    public Effect {
        pages = List.copyOf(pages);
        changes = List.copyOf(changes);
        numbers = List.copyOf(numbers);
        languages = new LinkedHashMap<>(languages);
    }

    /** What it does in a language, by its tag. */
    public Optional<InLanguage> in(String tag) {
        return languages.entrySet().stream()
                .filter(each -> each.getKey().tag().equals(tag))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether an old translation of a changed segment would mislead. */
    public boolean isMajor() {
        return changes.stream().anyMatch(change -> change.severity() == Severity.MAJOR);
    }

    /** Whether it touches a danger block: then it waits for no language. */
    public boolean isInDanger() {
        return changes.stream().anyMatch(SegmentChange::inDanger);
    }

    /** Whether readers of a language would find nothing in the source language because of this change. */
    public boolean isReadyIn(String tag) {
        return in(tag).filter(language -> language.turnToSource().isEmpty()
                        && language.newInSource().isEmpty())
                .isPresent();
    }

    /** Whether readers are owed a sentence about it: whenever more than the wording of what they know has changed. */
    public boolean needsNote() {
        return weight() == Weight.MINOR || weight() == Weight.MAJOR;
    }

    /** How readers are told of it. */
    public Weight weight() {
        if (isNew) {
            return Weight.NEW;
        }
        var worst = changes.stream().map(SegmentChange::severity).reduce(Severity.FORMAT, Severity::worse);
        return EditionsText.weight(worst);
    }
}
