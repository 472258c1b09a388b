package org.fanal.editing.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.language.Language;
import org.fanal.markdown.Segment;
import org.fanal.page.Notice;
import org.fanal.page.Page;
import org.fanal.page.Passage;
import org.fanal.page.Site;

/** Compares what readers of one language get, segment by segment. */
final class Passages {
    private final Site before;
    private final Site after;
    private final Language language;
    private final List<Segment> turnToSource = new ArrayList<>();
    private final List<Segment> becomeMarked = new ArrayList<>();
    private final List<Segment> newInSource = new ArrayList<>();
    private final List<Segment> becomeTranslated = new ArrayList<>();
    private int stay;
    private int stayInSource;

    Passages(Site before, Site after, Language language) {
        this.before = before;
        this.after = after;
        this.language = language;
    }

    InLanguage of(List<Changes> pages) {
        for (var changes : pages) {
            changes.pair().after().ifPresent(page -> compare(changes, page));
        }
        return new InLanguage(turnToSource, becomeMarked, newInSource, becomeTranslated, stay, stayInSource);
    }

    private void compare(Changes changes, Page page) {
        var was = changes.pair().before().map(old -> before.translated(old, language));
        var is = after.translated(page, language);
        for (var segment : changes.pair().segmentsAfter().values()) {
            var then = changes.predecessor(segment).flatMap(old -> was.map(translated -> translated.passage(old)));
            count(segment, then, is.passage(segment));
        }
    }

    private void count(Segment segment, Optional<Passage> then, Passage now) {
        boolean wasTranslated = then.filter(this::isTranslated).isPresent();
        if (!isTranslated(now)) {
            if (wasTranslated) {
                turnToSource.add(segment);
            } else if (then.isEmpty()) {
                newInSource.add(segment);
            } else {
                stayInSource++;
            }
        } else if (isMarked(now) && !then.filter(Passages::isMarked).isPresent()) {
            becomeMarked.add(segment);
        } else if (wasTranslated) {
            stay++;
        } else {
            becomeTranslated.add(segment);
        }
    }

    private boolean isTranslated(Passage passage) {
        return passage.language().equals(language);
    }

    private static boolean isMarked(Passage passage) {
        return passage.notice()
                .filter(notice -> notice.kind() == Notice.Kind.OUTDATED_MINOR)
                .isPresent();
    }
}
