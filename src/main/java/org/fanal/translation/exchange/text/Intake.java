package org.fanal.translation.exchange.text;

import java.util.ArrayList;
import java.util.List;
import org.fanal.content.Problem;
import org.fanal.translation.po.PoEntry;
import org.fanal.translation.po.PoReading;

/** Gathers what was read from one file. */
public final class Intake {
    /** The longest text of an entry, in characters; far more than any check lets pass. */
    public static final int LONGEST = 100_000;

    private static final int MOST_PROBLEMS = 50;
    private static final char LOST = '\ufffd';

    private final String file;
    private final List<Received> received = new ArrayList<>();
    private final List<Fragment> fragments = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean whole = true;

    /** @param file as messages name it */
    public Intake(String file) {
        this.file = file;
    }

    /** The file as messages name it. */
    public String file() {
        return file;
    }

    /** Takes entries; those that are too long to be anybody's translation are kept as pieces. */
    public void take(Received more) {
        var taken = new ArrayList<PoEntry>();
        for (var entry : more.entries()) {
            if (longest(entry) <= LONGEST) {
                taken.add(entry.withStrings(entry.strings().stream()
                        .map(text -> text.replace('\0', LOST))
                        .toList()));
            } else {
                keep(
                        entry.line(),
                        entry.id() + "\n" + String.join("\n", entry.strings()),
                        "This text is longer than " + LONGEST + " characters.",
                        "Send the translation of this paragraph only.");
            }
        }
        received.add(new Received(more.file(), more.page(), more.language(), more.base(), taken));
    }

    private static int longest(PoEntry entry) {
        return Math.max(
                entry.id().length(),
                entry.strings().stream().mapToInt(String::length).max().orElse(0));
    }

    /** Takes what a PO file had besides its entries: problems, and lines that could not be read. */
    public void take(PoReading reading) {
        problems.addAll(reading.problems());
        whole &= reading.whole();
        reading.unread().forEach(piece -> keep(piece.line(), piece.text()));
    }

    /** Keeps a piece that could not be read, and says why. */
    public void keep(int line, String text, String what, String mend) {
        fail(line, what, mend);
        keep(line, text);
    }

    /** Keeps a piece that could not be read. */
    public void keep(int line, String text) {
        for (int from = 0; from < text.length(); from += LONGEST) {
            var piece = text.substring(from, Math.min(text.length(), from + LONGEST));
            if (!piece.isBlank()) {
                fragments.add(new Fragment(file, line, piece));
            }
        }
    }

    /** Says why something was not read. */
    public void fail(int line, String what, String mend) {
        whole = false;
        problems.add(Problem.error(file, Math.max(1, line), what, mend));
    }

    /** Says what is odd. */
    public void warn(int line, String what, String mend) {
        problems.add(Problem.warning(file, Math.max(1, line), what, mend));
    }

    /** All of it. */
    public Upload gathered() {
        return new Upload(received, fragments, shown(), whole);
    }

    private List<Problem> shown() {
        if (problems.size() <= MOST_PROBLEMS) {
            return problems;
        }
        var shown = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
        shown.add(Problem.error(
                file,
                problems.get(MOST_PROBLEMS).line(),
                "There are " + (problems.size() - MOST_PROBLEMS) + " more places that cannot be read.",
                "Is this the file you meant to send?"));
        return shown;
    }
}
