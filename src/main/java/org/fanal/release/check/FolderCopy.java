package org.fanal.release.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fanal.release.Manifest;

/** A copy in a folder. A link counts as a changed file: where it leads to can change without the folder. */
public final class FolderCopy implements Copy {
    private static final String HISTORY = ".git";

    private final Path folder;

    public FolderCopy(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public Optional<byte[]> small(String name) {
        var file = folder.resolve(name);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Optional.of(bytes(file)) : Optional.empty();
    }

    @Override
    public Finding look(Manifest manifest, String name) {
        var file = folder.resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Finding.MISSING;
        }
        boolean right = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Manifest.sum(bytes(file)).equals(manifest.sums().get(name));
        return right ? Finding.RIGHT : Finding.CHANGED;
    }

    /** Everything but the history of a version control system at the top. */
    @Override
    public Optional<Set<String>> names() {
        Set<String> names = new TreeSet<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes any) {
                    boolean history = each.equals(folder.resolve(HISTORY));
                    return history ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes any) {
                    names.add(folder.relativize(file).toString().replace('\\', '/'));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new Unreadable(e);
        }
        return Optional.of(names);
    }

    @Override
    public String place() {
        return folder.toString();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }
}
