package org.fanal.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The texts of a folder on a disk. */
public final class FolderTexts implements Texts {
    private final Path root;

    public FolderTexts(Path root) {
        this.root = root;
    }

    /** The folder's own name: what messages put before the names of its texts. */
    public String name() {
        return Optional.ofNullable(root.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("");
    }

    @Override
    public Optional<List<Entry>> list(String folder) {
        try (var files = Files.list(folder.isEmpty() ? root : path(folder))) {
            return Optional.of(files.map(FolderTexts::entry)
                    .sorted(Comparator.comparing(Entry::name))
                    .toList());
        } catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public Text text(String path, int largest) {
        try (var stream = Files.newInputStream(path(path))) {
            return Text.of(stream.readNBytes(largest + 1), largest);
        } catch (NoSuchFileException missing) {
            return Text.ABSENT;
        } catch (IOException | InvalidPathException unreadable) {
            return Text.UNREADABLE;
        }
    }

    /** Writes a text as UTF-8 beside the old one and then puts it in its place, so that nobody ever reads half of it. */
    public void write(String path, String text) {
        var file = path(path);
        try {
            Files.createDirectories(file.resolveSibling("."));
            var temporary = file.resolveSibling("." + file.getFileName() + ".new");
            Files.writeString(temporary, text);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String name) {
        return root.resolve(TextPath.check(name));
    }

    private static Entry entry(Path file) {
        return new Entry(String.valueOf(file.getFileName()), Files.isRegularFile(file));
    }
}
