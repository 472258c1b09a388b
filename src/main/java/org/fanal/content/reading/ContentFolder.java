package org.fanal.content.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.fanal.content.Content;
import org.fanal.content.Numbers;
import org.fanal.content.Problem;
import org.fanal.content.SiteSettings;
import org.fanal.content.Slug;
import org.fanal.content.Source;
import org.fanal.content.yaml.Notes;

/** The folder of pages, numbers and settings. */
public final class ContentFolder {
    private static final String PAGE = ".md";

    private final Path folder;
    private final String name;

    /** @param folder the folder itself; messages name files relative to its parent */
    public ContentFolder(Path folder) {
        this.folder = folder;
        name = Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("");
    }

    /** Reads everything that can be read; what cannot becomes a problem and never an exception. */
    public Content read() {
        var problems = new ArrayList<Problem>();
        var settings = settings(problems);
        var numbers = numbers(problems);
        var sources = new ArrayList<Source>();
        var broken = new TreeSet<Slug>();
        for (var file : pages(problems)) {
            var notes = notes(file);
            TextFile.read(folder.resolve(file), notes)
                    .flatMap(text -> PageText.read(file, text, notes))
                    .ifPresentOrElse(sources::add, () -> slug(file).ifPresent(broken::add));
            problems.addAll(notes.problems());
        }
        sources.forEach(source -> broken.remove(source.slug()));
        var together = Together.of(sources, broken);
        problems.addAll(together.problems());
        return new Content(settings, numbers, together.sources(), broken, problems);
    }

    private Optional<SiteSettings> settings(List<Problem> problems) {
        var notes = notes("site.yml");
        var settings = TextFile.read(folder.resolve("site.yml"), notes).flatMap(text -> SettingsText.read(text, notes));
        problems.addAll(notes.problems());
        return settings;
    }

    private Optional<Numbers> numbers(List<Problem> problems) {
        if (!Files.exists(folder.resolve("numbers.yml"))) {
            return Optional.of(new Numbers(List.of()));
        }
        var notes = notes("numbers.yml");
        var numbers =
                TextFile.read(folder.resolve("numbers.yml"), notes).flatMap(text -> NumbersText.read(text, notes));
        problems.addAll(notes.problems());
        return numbers;
    }

    /** The names of all pages, sorted; hidden files are an editor's own. */
    private List<String> pages(List<Problem> problems) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.toLowerCase(Locale.ROOT).endsWith(PAGE))
                    .filter(file -> !file.startsWith(".") || file.startsWith(".."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            problems.add(
                    Problem.error(name, 1, "This folder cannot be read.", "Name the folder that holds `site.yml`."));
            return List.of();
        }
    }

    private Notes notes(String file) {
        return new Notes(name + "/" + file);
    }

    private static Optional<Slug> slug(String file) {
        return Slug.parse(file.substring(0, file.length() - PAGE.length()).toLowerCase(Locale.ROOT));
    }
}
