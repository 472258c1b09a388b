package org.fanal.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fanal.content.Claim;
import org.fanal.content.Watcher;
import org.fanal.content.yaml.At;
import org.fanal.content.yaml.Fields;
import org.fanal.content.yaml.Notes;
import org.fanal.content.yaml.Shape;

/** An entry of the "who is watching" register. */
final class WatcherText {
    private static final Shape<Watcher.Status> STATUS =
            Shape.choice(List.of(Watcher.Status.values()), Watcher.Status::key);
    private static final Shape<Watcher.Agency> AGENCY =
            Shape.choice(List.of(Watcher.Agency.values()), Watcher.Agency::key);
    private static final Shape<String> TEXT = Shape.text("ICE");

    private WatcherText() {}

    /** The entry; of no use when it added wrong things to the notes. */
    static Watcher read(Fields fields, Set<String> ids, Notes notes) {
        var watcher = new Watcher(
                fields.required("status", STATUS),
                texts(fields, "users"),
                fields.list("agencies", AGENCY).stream()
                        .map(At::value)
                        .distinct()
                        .toList(),
                fields.optional("seller", TEXT).orElse(""),
                fields.optional("reseller", TEXT).orElse(""),
                fields.optional("amount", TEXT).orElse(""),
                fields.optional("since", TEXT).orElse(""),
                fields.required("checked", Shapes.DATE),
                claims(fields, ids, notes),
                texts(fields, "no-evidence"));
        fields.end();
        return watcher;
    }

    private static List<Claim> claims(Fields fields, Set<String> ids, Notes notes) {
        var claims = new ArrayList<Claim>();
        for (var entry : fields.entries("claims")) {
            var text = entry.required("text", Shape.text("The company has had a contract since 2019."));
            var grade = entry.required("grade", Shapes.GRADE);
            var sources = entry.list("sources", Shapes.ID);
            entry.end();
            carried(sources, entry, ids, notes);
            if (!sources.isEmpty()) {
                var carriers = sources.stream().map(At::value).distinct().toList();
                claims.add(new Claim(text, grade, carriers));
            }
        }
        return claims;
    }

    private static void carried(List<At<String>> sources, Fields claim, Set<String> ids, Notes notes) {
        if (sources.isEmpty()) {
            notes.wrong(
                    claim.line("sources"),
                    "This claim rests on no source.",
                    "Name the ids of the sources that carry it, such as `sources: [lever]`, or take the claim out.");
        }
        for (var source : sources) {
            if (!ids.contains(source.value())) {
                notes.wrong(
                        source.line(),
                        "This claim rests on `" + source.value() + "`, but no source of this page has that id.",
                        "Add the source to `sources` at the top, or name another.");
            }
        }
    }

    private static List<String> texts(Fields fields, String key) {
        return fields.list(key, TEXT).stream().map(At::value).toList();
    }
}
