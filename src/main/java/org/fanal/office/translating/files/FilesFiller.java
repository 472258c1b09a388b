package org.fanal.office.translating.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fanal.editing.translating.LanguageWork;
import org.fanal.editing.translating.PageWork;
import org.fanal.editing.translating.record.Upload;
import org.fanal.language.Language;
import org.fanal.office.desk.parts.Link;
import org.fanal.office.desk.parts.Notice;
import org.fanal.office.desk.parts.Told;
import org.fanal.office.http.Asked;
import org.fanal.office.translating.files.FilesView.Came;
import org.fanal.office.translating.files.FilesView.Choice;
import org.fanal.office.translating.files.FilesView.Made;
import org.fanal.office.translating.files.FilesView.ToDo;
import org.fanal.office.translating.parts.Spot;
import org.fanal.office.translating.parts.Ways;
import org.fanal.page.Site;
import org.fanal.translation.exchange.Format;
import org.fanal.translation.words.Words;

/** Fills the page of files. */
final class FilesFiller {
    static final String NEEDED = "needed";
    static final String ALL = "all";
    static final String PAGE = "page-";
    private static final Set<String> NOT_STORED = Set.of("empty", "kept");

    private final Asked asked;
    private final Words words;
    private final Site site;
    private final Language language;
    private final String path;

    FilesFiller(Asked asked, Site site, Language language) {
        this.asked = asked;
        this.words = asked.words();
        this.site = site;
        this.language = language;
        this.path = Ways.files(language);
    }

    FilesView filled(List<Notice> notices, Optional<Made> made, LanguageWork work, List<Upload> uploads) {
        return new FilesView(
                words,
                language,
                notices,
                asked.token(),
                Ways.of(language),
                new FilesView.Paths(path + "/out", path + "/in", path + "/link", path + "/undo"),
                parts(work),
                Stream.of(Format.values())
                        .map(format -> new Choice(format.key(), words.say("translate.get." + format.key())))
                        .toList(),
                List.of(
                        new Link("", path + "/memory", words.say("translate.get.tmx")),
                        new Link("", path + "/glossary", words.say("translate.get.glossary"))),
                made,
                lists(work),
                uploads.stream().map(this::came).toList());
    }

    private List<Choice> parts(LanguageWork work) {
        var parts = new ArrayList<Choice>();
        parts.add(new Choice(NEEDED, words.say("translate.get.needed")));
        parts.add(new Choice(ALL, words.say("translate.get.language")));
        work.pages().stream()
                .map(PageWork::page)
                .map(page -> new Choice(
                        PAGE + page, Spot.of(words, site, language, page).title()))
                .forEach(parts::add);
        return parts;
    }

    private List<ToDo> lists(LanguageWork work) {
        var lists = new ArrayList<ToDo>();
        Map.of("conflicts", work.conflicts(), "unplaced", work.unplaced()).forEach((list, count) -> {
            if (count > 0) {
                var about = words.count("translate.texts", count);
                lists.add(new ToDo(Ways.of(language) + "/" + list, words.say("translate." + list), about));
            }
        });
        return lists;
    }

    private Came came(Upload upload) {
        int all = upload.counts().values().stream().mapToInt(Integer::intValue).sum();
        int stored = upload.counts().entrySet().stream()
                .filter(count -> !NOT_STORED.contains(count.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        var told = new Told(words);
        var by = upload.byLink()
                ? words.say("translate.came.link", Map.of("by", told.by(upload.by())))
                : told.by(upload.by());
        var undo = upload.undone().isPresent() ? Optional.<String>empty() : Optional.of(Long.toString(upload.id()));
        return new Came(
                upload.name(),
                by,
                words.count("translate.came.count", all, Map.of("stored", Integer.toString(stored))),
                upload.undone().map(who -> words.say("translate.came.undone", Map.of("by", told.by(who)))),
                undo);
    }
}
