package org.fanal.translation.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fanal.content.Slug;
import org.fanal.language.Language;
import org.fanal.markdown.SegmentKey;
import org.fanal.markdown.SegmentKind;
import org.fanal.markdown.Segmenter;
import org.fanal.translation.check.TranslationCheck;
import org.fanal.translation.exchange.text.PageTexts;
import org.fanal.translation.exchange.text.Upload;
import org.fanal.translation.glossary.Glossary;
import org.fanal.translation.history.Successions;
import org.fanal.translation.history.TextHash;
import org.fanal.translation.po.PoEntry;

/** A site that is as it was when these pages left it. */
final class Exported {
    private final Language language;
    private final List<Standing> standing = new ArrayList<>();

    Exported(List<PageTexts> pages) {
        language = pages.get(0).language();
        pages.forEach(page -> standing.add(standing(page)));
    }

    Merged merge(Upload upload) {
        var check = new TranslationCheck(Glossary.EMPTY);
        return new Merge(language, check, standing, Successions.of(List.of()), this::find).of(upload);
    }

    private Optional<Map<SegmentKey, String>> find(String base, Slug page) {
        return standing.stream()
                .filter(each -> each.page().equals(page))
                .findFirst()
                .map(Standing::texts);
    }

    private static Standing standing(PageTexts page) {
        var wanted = new ArrayList<Wanted>();
        Map<SegmentKey, String> texts = new HashMap<>();
        Map<SegmentKey, Set<TextHash>> ever = new HashMap<>();
        for (var entry : page.entries()) {
            var source = entry.plural().map(many -> entry.id() + "\n" + many).orElse(entry.id());
            var key = Segmenter.key(page.page(), source, entry.context());
            var text = String.join("\n", entry.strings());
            ever.computeIfAbsent(key, each -> new HashSet<>()).add(TextHash.of(text));
            if (!entry.obsolete()) {
                wanted.add(new Wanted(
                        key, SegmentKind.PARAGRAPH, entry.context(), entry.id(), entry.plural(), line(entry)));
                texts.put(key, text);
            }
        }
        return new Standing(page.page(), wanted, texts, ever);
    }

    private static int line(PoEntry entry) {
        return entry.references().stream()
                .map(place -> Integer.valueOf(place.substring(place.indexOf(':') + 1)))
                .findFirst()
                .orElse(0);
    }
}
