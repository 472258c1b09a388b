package org.fanal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.arguments.Arguments;
import org.fanal.card.CodeBook;
import org.fanal.content.Content;
import org.fanal.content.Numbers;
import org.fanal.content.Problem;
import org.fanal.content.Slug;
import org.fanal.content.Source;
import org.fanal.content.printed.PrintedCodes;
import org.fanal.content.reading.ContentFolder;
import org.fanal.markdown.Segmenter;
import org.fanal.texts.FolderTexts;
import org.fanal.translation.history.Severity;
import org.fanal.translation.sync.FolderSync;
import org.fanal.translation.sync.source.SourcePage;
import org.fanal.translation.words.Word;
import org.fanal.translation.words.WordList;

/** {@code fanal sync}: brings the PO files up to date with the content. */
final class SyncCommand {
    private final Settings settings;
    private final Surroundings surroundings;

    SyncCommand(Settings settings, Surroundings surroundings) {
        this.settings = settings;
        this.surroundings = surroundings;
    }

    int run(Arguments arguments) {
        var content = new ContentFolder(settings.content()).read(surroundings.today());
        var declared = declared(arguments, content);
        if (content.settings().isEmpty() || content.numbers().isEmpty()) {
            content.problems().forEach(problem -> surroundings.err().println(problem));
            return Main.PROBLEMS;
        }
        var sync = new FolderSync(
                settings.translations(),
                content.settings().get(),
                surroundings.today(),
                declared,
                List.of(WordList.shipped(), WordList.desk()));
        var report = sync.run(pages(content, content.numbers().get()));
        surroundings.out().print(report.hasErrors() ? report : report.with(codes()));
        var editions = new SyncEditions(
                        new FolderTexts(settings.content()), surroundings.today(), content, report.pages())
                .run();
        editions.forEach(edition -> surroundings
                .out()
                .println("edition " + edition.number() + "  " + edition.page() + "  "
                        + edition.weight().key()));
        return report.hasErrors() ? Main.PROBLEMS : Main.DONE;
    }

    /**
     * Writes down which codes the cards carry now. Not while anything cannot be read: its cards would seem withdrawn.
     *
     * @return the files that changed
     */
    private List<String> codes() {
        var reading = new App(settings, surroundings).folders().read(surroundings.today(), Optional.empty());
        var fresh =
                reading.site().map(CodeBook::of).filter(book -> !book.fresh().isEmpty());
        if (fresh.isEmpty() || reading.problems().stream().anyMatch(Problem::isError)) {
            return List.of();
        }
        var folder = new FolderTexts(settings.content());
        folder.write(PrintedCodes.FILE, fresh.get().record().write());
        return List.of(folder.name() + "/" + PrintedCodes.FILE);
    }

    private static List<SourcePage> pages(Content content, Numbers numbers) {
        var pages = new ArrayList<SourcePage>();
        for (var source : content.sources()) {
            var segments = Segmenter.cut(source, numbers).skeleton().segments();
            pages.add(new SourcePage(source.slug(), source.file(), segments));
        }
        return pages;
    }

    private static Map<Slug, Severity> declared(Arguments arguments, Content content) {
        var known = new HashSet<>(content.broken());
        content.sources().stream().map(Source::slug).forEach(known::add);
        known.addAll(List.of(Word.PAGE, Word.DESK));
        var declared = new HashMap<Slug, Severity>();
        for (var severity : List.of(Severity.WORDING, Severity.MINOR)) {
            for (var name : arguments.all(severity.key())) {
                var page = Slug.parse(name)
                        .filter(known::contains)
                        .orElseThrow(() -> new Arguments.WrongUse("There is no page `" + name + "`."));
                if (declared.put(page, severity) != null) {
                    throw new Arguments.WrongUse("The page `" + name + "` is named twice.");
                }
            }
        }
        return declared;
    }
}
