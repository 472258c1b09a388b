package org.fanal.release.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanal.release.Manifest;
import org.fanal.release.Release;
import org.fanal.release.check.Fault.Kind;
import org.fanal.release.check.Seen.Sight;
import org.fanal.release.minisign.PublicKey;
import org.fanal.release.minisign.Signature;

/**
 * Holds a copy against its own list of sums, the list against its signature, and the release against those seen before.
 *
 * @param key whose signature it must carry; without it, the one the copy names
 */
public record Check(Copy copy, Optional<PublicKey> key, Seen seen) {
    private static final String SIGNATURE = Manifest.FILE + Signature.ENDING;

    /**
     * What came of it.
     *
     * @param signer who signed the list of sums, when the signature is right
     */
    public record Verdict(Optional<Release> release, int files, Optional<PublicKey> signer, List<Fault> faults) {
        /** Whether the copy is what was released, as far as can be told. */
        public boolean isClean() {
            return faults.isEmpty();
        }
    }

    /** Looks at everything. What was found right is remembered. */
    public Verdict carryOut() {
        var bytes = copy.small(Manifest.FILE);
        if (bytes.isEmpty()) {
            return new Verdict(Optional.empty(), 0, Optional.empty(), List.of(noRelease("there is none")));
        }
        var manifest = Manifest.read(new String(bytes.get(), StandardCharsets.UTF_8));
        var release = manifest.release();
        if (release.isEmpty() || manifest.sums().isEmpty()) {
            return new Verdict(Optional.empty(), 0, Optional.empty(), List.of(noRelease("it tells of no release")));
        }
        List<Fault> faults = new ArrayList<>();
        var signer = signer(bytes.get(), release.get(), faults);
        var sight = new Sight(
                copy.place(),
                signer.map(PublicKey::text),
                release.get().number(),
                release.get().date().toString(),
                Manifest.sum(bytes.get()));
        compareWithSeen(sight, faults);
        faults.addAll(new Files(copy, manifest, Set.of(Manifest.FILE, SIGNATURE)).faults());
        if (faults.isEmpty()) {
            seen.remember(sight);
        }
        return new Verdict(release, manifest.sums().size(), signer, List.copyOf(faults));
    }

    private Optional<PublicKey> signer(byte[] signed, Release release, List<Fault> faults) {
        var named = key.or(() -> release.key().map(PublicKey::read));
        var file = copy.small(SIGNATURE);
        if (file.isEmpty()) {
            if (named.isPresent()) {
                faults.add(new Fault(Kind.NOT_SIGNED, SIGNATURE + ": there is none, but it must be by " + named.get()));
            }
            return Optional.empty();
        }
        var signature = Signature.read(new String(file.get(), StandardCharsets.UTF_8));
        var signer = named.filter(
                each -> signature.filter(any -> any.isBy(each, signed)).isPresent());
        if (signer.isEmpty()) {
            var whose = named.map(each -> "not by " + each).orElse("nobody said by which key; name it with --key");
            faults.add(new Fault(Kind.WRONGLY_SIGNED, SIGNATURE + ": " + whose));
        }
        return signer;
    }

    private void compareWithSeen(Sight now, List<Fault> faults) {
        var here = seen.at(now.place()).flatMap(Sight::key);
        if (key.isEmpty() && here.isPresent() && !here.equals(now.key())) {
            var kind = now.key().isPresent() ? Kind.ANOTHER_KEY : Kind.NOT_SIGNED;
            faults.add(new Fault(kind, "here it was signed by " + here.get() + " before"));
        }
        seen.newest(now.place(), now.key()).ifPresent(last -> {
            var what = "release " + now.number() + " of " + now.date() + "; seen before: release " + last.number()
                    + " of " + last.date() + " at " + last.place();
            if (last.number() > now.number()) {
                faults.add(new Fault(Kind.OLDER, what));
            } else if (last.number() == now.number() && !last.sum().equals(now.sum())) {
                faults.add(new Fault(Kind.SAME_NUMBER, what));
            }
        });
    }

    private static Fault noRelease(String why) {
        return new Fault(Kind.NO_RELEASE, Manifest.FILE + ": " + why);
    }
}
