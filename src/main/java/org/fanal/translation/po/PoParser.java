package org.fanal.translation.po;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fanal.content.Problem;
import org.fanal.translation.po.EntryDraft.Field;
import org.fanal.translation.po.PoBytes.Decoded;
import org.fanal.translation.po.PoText.Malformed;

/** Reads the lines of one file. An entry with a line it cannot read is left out and reported; the next one is read again. */
final class PoParser {
    private static final Pattern KEYWORD = Pattern.compile(
            "(msgctxt|msgid_plural|msgid|msgstr|domain)\\s*(?:\\[\\s*(\\d{1,9})\\s*])?\\s*(\".*)?", Pattern.DOTALL);
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final char END_OF_CONTEXT = '\u0004';
    private static final int MOST_FORMS = 10;
    private static final int MOST_PROBLEMS = 50;
    private static final String MEND = "Mend this line, or take the entry from an older copy of the file.";

    private final Decoded decoded;
    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final List<PoEntry> entries = new ArrayList<>();
    private final Unread unread = new Unread();
    private EntryDraft draft = new EntryDraft(1);
    private int number;
    private boolean gap;
    private boolean awaited;
    private boolean whole;

    PoParser(Decoded decoded, String name) {
        this.decoded = decoded;
        this.name = name;
        this.whole = !decoded.damaged();
        problems.addAll(decoded.problems());
    }

    /** All entries in order, the header among them. */
    List<PoEntry> parse() {
        for (var line : LINE_END.split(decoded.text(), -1)) {
            number++;
            read(line.strip());
            if (!line.isBlank()) {
                draft.remember(line);
            }
        }
        finish();
        return entries;
    }

    List<Problem> problems() {
        if (problems.size() <= MOST_PROBLEMS) {
            return problems;
        }
        var shown = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
        var what = "There are " + (problems.size() - MOST_PROBLEMS) + " more lines that cannot be read.";
        shown.add(Problem.error(name, problems.get(MOST_PROBLEMS).line(), what, "Is this a PO file? " + MEND));
        return shown;
    }

    /** Whether every text could be read. */
    boolean isWhole() {
        return whole;
    }

    /** The lines of what could not be read. */
    List<PoFragment> unread() {
        return unread.all();
    }

    private void read(String line) {
        if (line.isEmpty()) {
            gap = true;
            return;
        }
        if (line.startsWith("#~|")) {
            content(line.substring(3).strip(), true, true);
        } else if (line.startsWith("#~")) {
            content(line.substring(2).strip(), true, false);
        } else if (line.startsWith("#|")) {
            content(line.substring(2).strip(), false, true);
        } else if (line.startsWith("#")) {
            comment(line.substring(1));
        } else {
            content(line, false, false);
        }
        gap = false;
    }

    private void comment(String line) {
        if (draft.hasStrings() || (gap && !draft.isEmpty())) {
            next();
        }
        char kind = line.isEmpty() ? ' ' : line.charAt(0);
        switch (kind) {
            case '.' -> draft.extracted.add(unpadded(line.substring(1)));
            case ':' -> words(line, SPACE).forEach(draft.references::add);
            case ',', '=' -> words(line, COMMA).forEach(draft.flags::add);
            default -> draft.comments.add(unpadded(line));
        }
    }

    private static String unpadded(String comment) {
        return comment.startsWith(" ") ? comment.substring(1) : comment;
    }

    private static List<String> words(String comment, Pattern separator) {
        return separator
                .splitAsStream(comment.substring(1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private void content(String line, boolean obsolete, boolean previous) {
        if (line.startsWith("\"")) {
            continuation(line);
            return;
        }
        var keyword = KEYWORD.matcher(line);
        if (!keyword.matches()) {
            stray(line);
        } else if (!keyword.group(1).equals("domain")) {
            var form = Optional.ofNullable(keyword.group(2)).map(Integer::valueOf);
            begin(keyword.group(1), form, Optional.ofNullable(keyword.group(3)), obsolete, previous);
        }
    }

    private void continuation(String line) {
        awaited = false;
        if (!draft.append(text(line))) {
            damage("This text belongs to nothing.");
        }
    }

    private void stray(String line) {
        if (line.isEmpty()) {
            return;
        }
        if (draft.hasStrings() && gap) {
            next();
        }
        if (draft.isEmpty()) {
            report("This is not a line of a PO file.");
            unread.stray(number, line);
            return;
        }
        boolean conflict = line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>");
        damage(
                conflict
                        ? "Two versions of the file were merged and are both here."
                        : "This is not a line of a PO file.");
    }

    private void begin(
            String keyword, Optional<Integer> form, Optional<String> quoted, boolean obsolete, boolean previous) {
        missAwaited();
        boolean opensEntry = previous || keyword.equals("msgctxt") || keyword.equals("msgid");
        boolean complete = draft.hasStrings() || draft.has(Field.ID);
        boolean strays = gap && keyword.equals("msgstr") && draft.hasString(form.orElse(0));
        if ((opensEntry && complete) || strays || !draft.suits(obsolete)) {
            next();
        }
        draft.setObsolete(obsolete);
        awaited = quoted.isEmpty();
        var text = quoted.map(this::text).orElse("");
        var field = Field.of(keyword, previous);
        boolean once = field.isPresent() ? draft.begin(field.get(), text) : draft.beginString(form.orElse(0), text);
        if (field.isEmpty() && !draft.has(Field.ID)) {
            damage("There is a msgstr without a msgid.");
        } else if (form.orElse(0) >= MOST_FORMS) {
            damage("No language has that many plural forms.");
        } else if (!once) {
            damage("This entry has its " + keyword + " twice.");
        } else if (field.isPresent() && text.indexOf(END_OF_CONTEXT) >= 0) {
            damage("There is a character that no program takes here (U+0004).");
        }
    }

    /** The text of a keyword may stand on the next line; it must not be missing altogether. */
    private void missAwaited() {
        if (awaited) {
            awaited = false;
            damage("A text in double quotes is missing.");
        }
    }

    private String text(String quoted) {
        try {
            var text = PoText.read(quoted, decoded.charset());
            if (!decoded.damaged() || text.indexOf('\ufffd') < 0) {
                return text;
            }
            damage("There are bytes that are not " + decoded.charset() + " text.");
        } catch (Malformed e) {
            damage(e.what());
        }
        return "";
    }

    /** The entry is left out: half a text must not reach anybody. */
    private void damage(String what) {
        if (!draft.isBroken()) {
            report(what);
        }
        draft.breakOff();
    }

    private void report(String what) {
        problems.add(Problem.error(name, number, what, MEND));
        whole = false;
    }

    private void next() {
        finish();
        draft = new EntryDraft(number);
    }

    private void finish() {
        missAwaited();
        if (draft.isBroken()) {
            unread.add(draft.asWritten());
        }
        if (draft.isBroken() || draft.isEmpty()) {
            return;
        }
        if (draft.has(Field.ID) && draft.hasStrings()) {
            entries.add(draft.entry());
        } else {
            problems.add(Problem.error(
                    name, draft.line(), "The entry that starts here has no end; the file may be cut off.", MEND));
            unread.add(draft.asWritten());
            whole = false;
        }
    }
}
