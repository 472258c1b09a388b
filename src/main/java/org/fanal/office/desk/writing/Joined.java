package org.fanal.office.desk.writing;

import java.util.List;
import org.fanal.editing.difference.Difference;
import org.fanal.editing.difference.Difference.Kind;

/**
 * Two texts in one, where two people changed the same lines. What differs stands between marks; a mark is no Markdown that a
 * page may hold, so that a text in which one was left over cannot be published.
 */
final class Joined {
    private Joined() {}

    static String of(String theirs, String yours) {
        var text = new StringBuilder();
        for (var piece : Difference.ofLines(theirs, yours).pieces()) {
            if (piece.kind() == Kind.SAME) {
                text.append(piece.text());
            } else {
                var mark = piece.kind() == Kind.REMOVED ? "theirs" : "yours";
                List.of("<" + mark + ">", piece.text().stripTrailing(), "</" + mark + ">")
                        .forEach(line -> text.append(line).append('\n'));
            }
        }
        return text.toString();
    }
}
