package org.fanal.editing.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.editing.record.Document;
import org.fanal.editing.record.Imports.Outcome;

/** What is to become of the files that changed since the last start. */
final class Plan {
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * What is to become of one file.
     *
     * @param hash of the file; {@code removed} when it is gone
     * @param file its text; nothing when it is gone
     * @param published the text that readers get from now on, when that changes; empty inside when it goes
     * @param base the publication that a proposal is made on top of
     */
    record Step(
            String path,
            String hash,
            Outcome outcome,
            Optional<String> file,
            Optional<Optional<String>> published,
            Optional<Long> base) {
        Optional<Document> document() {
            return Document.at(path);
        }

        boolean keepsFile() {
            return outcome != Outcome.PUBLISHED && outcome != Outcome.GONE;
        }
    }

    void add(Step step) {
        steps.put(step.path(), step);
    }

    void note(String note) {
        notes.add(note);
    }

    List<Step> steps() {
        return List.copyOf(steps.values());
    }

    List<String> notes() {
        return notes;
    }

    /** The texts that readers get from now on. */
    Map<String, Optional<String>> texts() {
        var texts = new LinkedHashMap<String, Optional<String>>();
        steps.values().forEach(step -> step.published().ifPresent(body -> texts.put(step.path(), body)));
        return texts;
    }
}
