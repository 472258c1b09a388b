package org.fanal.content.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fanal.content.Content;
import org.fanal.content.Numbers;
import org.fanal.content.Problem;
import org.fanal.content.SiteSettings;
import org.fanal.content.Slug;
import org.fanal.content.Source;
import org.fanal.content.yaml.Notes;

/** The folder of pages, numbers and settings. Each call of {@link #read} reads it afresh. */
public final class ContentFolder {
    private final Path folder;
    private final String name;

    /** @param folder the folder itself; messages name files relative to its parent */
    public ContentFolder(Path folder) {
        this.folder = folder;
        name = Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("");
    }

    /**
     * Reads everything that can be read; what cannot becomes a problem and never an exception.
     *
     * @param today dates of things done cannot lie after it
     */
    public Content read(LocalDate today) {
        var problems = new ArrayList<Problem>();
        var settings = settings(problems);
        var numbers = numbers(problems);
        var pages = new ArrayList<Source>();
        var broken = new TreeSet<Slug>();
        var files = pageFiles(problems);
        var names = files.stream().map(PageFile::name).collect(Collectors.toSet());
        for (var file : files) {
            var notes = notes(file.name());
            file.read(names, notes)
                    .ifPresentOrElse(pages::add, () -> file.likelySlug().ifPresent(broken::add));
            problems.addAll(notes.problems());
        }
        pages.forEach(page -> broken.remove(page.slug()));
        var together = Together.of(pages, broken);
        problems.addAll(together.problems());
        var content = new Content(settings, numbers, together.sources(), broken, problems);
        problems.addAll(new Ahead(today).problems(content, name));
        return new Content(settings, numbers, together.sources(), broken, problems);
    }

    private Optional<SiteSettings> settings(List<Problem> problems) {
        var notes = notes("site.yml");
        var settings = TextFile.read(folder.resolve("site.yml"), notes).flatMap(text -> SettingsText.read(text, notes));
        problems.addAll(notes.problems());
        return settings;
    }

    private Optional<Numbers> numbers(List<Problem> problems) {
        var file = folder.resolve("numbers.yml");
        if (!Files.exists(file)) {
            return Optional.of(new Numbers(List.of()));
        }
        var notes = notes("numbers.yml");
        var numbers = TextFile.read(file, notes).flatMap(text -> NumbersText.read(text, notes));
        problems.addAll(notes.problems());
        return numbers;
    }

    private List<PageFile> pageFiles(List<Problem> problems) {
        try (var files = Files.list(folder)) {
            return files.sorted().map(PageFile::new).filter(PageFile::isPage).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(
                    Problem.error(name, 1, "This folder cannot be read.", "Name the folder that holds `site.yml`."));
            return List.of();
        }
    }

    private Notes notes(String file) {
        return new Notes(name + "/" + file);
    }
}
