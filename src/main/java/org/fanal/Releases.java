package org.fanal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.fanal.arguments.Arguments;
import org.fanal.release.Manifest;
import org.fanal.release.ReleaseNote;
import org.fanal.release.minisign.KeyProblem;
import org.fanal.release.minisign.PublicKey;
import org.fanal.release.minisign.SecretKey;

/** Files about releases that are named on the command line. */
final class Releases {
    private static final Set<PosixFilePermission> OWNERS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private Releases() {}

    static Path path(String name) {
        try {
            return Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new Arguments.WrongUse("`" + name + "` is no name for a file or folder.");
        }
    }

    /** What the list of sums of a release says. */
    static ReleaseNote note(String file) {
        var manifest = Manifest.read(text(file));
        return manifest.release()
                .map(release -> new ReleaseNote(release, manifest.contents()))
                .orElseThrow(() -> new Arguments.WrongUse(file + " is the " + Manifest.FILE + " of no release."));
    }

    /** A key to sign with, which nobody else may be able to read. */
    static SecretKey secretKey(String file) {
        var text = text(file);
        try {
            if (isPosix(path(file)) && !OWNERS.containsAll(Files.getPosixFilePermissions(path(file)))) {
                throw new Arguments.WrongUse("Others can read or run " + file + ". Say: chmod 600 " + file);
            }
            return SecretKey.read(text);
        } catch (KeyProblem e) {
            throw new Arguments.WrongUse(file + ": " + e.getMessage());
        } catch (IOException e) {
            throw new Arguments.WrongUse(file + " cannot be read: " + e.getMessage());
        }
    }

    /** A public key, or the file that holds one. */
    static PublicKey publicKey(String keyOrFile) {
        try {
            return PublicKey.read(Files.isRegularFile(path(keyOrFile)) ? text(keyOrFile) : keyOrFile);
        } catch (KeyProblem e) {
            throw new Arguments.WrongUse("--key: " + e.getMessage());
        }
    }

    static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static String text(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new Arguments.WrongUse(file + " cannot be read: " + e.getMessage());
        }
    }
}
