package org.fanal.office.desk.sending;

import java.util.HashMap;
import java.util.Map;
import org.fanal.editing.record.KeyPair;
import org.fanal.markdown.SegmentKey;
import org.fanal.office.http.Form;
import org.fanal.translation.history.Severity;

/** What an editor said each change means, as it stands in the form. */
final class Answers {
    private static final String FIELD = "severity";

    private Answers() {}

    static String field(KeyPair keys) {
        return FIELD + "." + keys.from().text() + "." + keys.to().text();
    }

    /** Those that are answers to a change; whatever else a browser may have sent is left out. */
    static Map<KeyPair, Severity> of(Form form) {
        Map<KeyPair, Severity> answers = new HashMap<>();
        for (var name : form.fields().keySet()) {
            var parts = name.split("\\.", -1);
            if (parts.length == 3 && parts[0].equals(FIELD) && isKey(parts[1]) && isKey(parts[2])) {
                Severity.parse(form.text(name))
                        .ifPresent(severity ->
                                answers.put(new KeyPair(new SegmentKey(parts[1]), new SegmentKey(parts[2])), severity));
            }
        }
        return answers;
    }

    private static boolean isKey(String text) {
        return text.matches("[0-9a-f]{12}");
    }
}
