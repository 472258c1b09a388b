package org.fanal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.fanal.arguments.Arguments;
import org.fanal.release.check.Check;
import org.fanal.release.check.Copy;
import org.fanal.release.check.FolderCopy;
import org.fanal.release.check.Seen;
import org.fanal.release.check.Unreadable;
import org.fanal.release.check.WebCopy;
import org.fanal.release.minisign.PublicKey;

/** {@code fanal verify COPY}: whether a copy is what was released. */
final class VerifyCommand {
    private final Surroundings surroundings;

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    int run(Arguments arguments) {
        var copy = copy(arguments.operands().get(0));
        var key = arguments.flag("key").map(Releases::publicKey);
        var seen = arguments
                .flag("seen")
                .map(Releases::path)
                .orElseGet(() -> Path.of(System.getProperty("user.home", ".")).resolve("fanal-seen.tsv"));
        try {
            return tell(new Check(copy, key, Seen.in(seen)).carryOut(), key, seen);
        } catch (Unreadable e) {
            surroundings.err().println(copy.place() + " cannot be read: " + e.getMessage());
            return Main.PROBLEMS;
        }
    }

    private int tell(Check.Verdict verdict, Optional<PublicKey> key, Path seen) {
        verdict.faults().forEach(surroundings.out()::println);
        verdict.release()
                .ifPresent(release -> surroundings
                        .out()
                        .println("This says it is " + release.comment() + ", " + verdict.files() + " files."));
        if (!verdict.isClean()) {
            int faults = verdict.faults().size();
            surroundings.err().println(faults + (faults == 1 ? " fault." : " faults.") + " Do not rely on this copy.");
            return Main.PROBLEMS;
        }
        surroundings.out().println("Nothing is changed, missing or extra. " + signed(verdict, key));
        surroundings.out().println("Remembered in " + seen);
        return Main.DONE;
    }

    private static String signed(Check.Verdict verdict, Optional<PublicKey> key) {
        return verdict.signer()
                .map(signer -> "Signed by " + signer
                        + (key.isPresent()
                                ? "."
                                : ", as the copy says itself: ask somebody you trust if this is the key."))
                .orElse("Nobody signed it: this shows that no file is damaged, not who made the copy.");
    }

    private static Copy copy(String name) {
        if (!name.startsWith("http://") && !name.startsWith("https://")) {
            var folder = Releases.path(name);
            if (!Files.isDirectory(folder)) {
                throw new Arguments.WrongUse("There is no folder `" + name + "`.");
            }
            return new FolderCopy(folder);
        }
        try {
            var address = URI.create(name.endsWith("/") ? name : name + "/");
            if (address.getHost() != null && address.getRawQuery() == null && address.getRawFragment() == null) {
                return new WebCopy(address);
            }
        } catch (IllegalArgumentException e) {
            // answered below, like an address of another kind
        }
        throw new Arguments.WrongUse("`" + name + "` is no address of a site, such as https://mirror.example.org/.");
    }
}
