package org.fanal.release.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fanal.release.Manifest;
import org.fanal.release.PackedForm;
import org.fanal.release.check.Copy.Finding;
import org.fanal.release.check.Fault.Kind;

/**
 * The files of a copy against the list of sums.
 *
 * @param beside files that belong to a copy and are not on the list
 */
record Files(Copy copy, Manifest manifest, Set<String> beside) {
    private static final int AT_ONCE = 8;

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        var names = List.copyOf(manifest.names());
        var findings = findings(names);
        for (int i = 0; i < names.size(); i++) {
            if (findings.get(i) == Finding.CHANGED) {
                faults.add(new Fault(Kind.CHANGED, names.get(i)));
            } else if (findings.get(i) == Finding.MISSING) {
                missing.add(names.get(i));
            }
        }
        PackedForm.all().forEach(form -> letGo(form, missing));
        missing.forEach(name -> faults.add(new Fault(Kind.MISSING, name)));
        Set<String> extra = new TreeSet<>(copy.names().orElse(Set.of()));
        extra.removeAll(manifest.names());
        extra.removeAll(beside);
        extra.forEach(name -> faults.add(new Fault(Kind.EXTRA, name)));
        return faults;
    }

    /** Many hosts pack files themselves, and a USB stick needs no packed forms: a copy may have none at all of a kind. */
    private void letGo(PackedForm form, Set<String> missing) {
        var all = manifest.names().stream()
                .filter(name -> form.isOn(manifest, name))
                .toList();
        if (missing.containsAll(all)) {
            all.forEach(missing::remove);
        }
    }

    private List<Finding> findings(List<String> names) {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var questions = names.stream()
                    .<Callable<Finding>>map(name -> () -> copy.look(manifest, name))
                    .toList();
            List<Finding> findings = new ArrayList<>();
            for (Future<Finding> answer : pool.invokeAll(questions)) {
                findings.add(answer.get());
            }
            return findings;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Unreadable known ? known : new Unreadable(e);
        } finally {
            pool.shutdownNow();
        }
    }
}
