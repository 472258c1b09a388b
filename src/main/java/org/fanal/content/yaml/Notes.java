package org.fanal.content.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fanal.content.Problem;

/** The problems of one file, gathered while it is read. */
public final class Notes {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private int wrongs;

    /** @param file as the author knows it: {@code content/at-my-door.md} */
    public Notes(String file) {
        this.file = file;
    }

    /** The file's name. */
    public String file() {
        return file;
    }

    /** Notes something that makes what is being read useless. */
    public void wrong(int line, String what, String mend) {
        wrongs++;
        problems.add(Problem.error(file, line, what, mend));
    }

    /** Notes something that must be mended although the rest can be used. */
    public void remark(int line, String what, String mend) {
        problems.add(Problem.error(file, line, what, mend));
    }

    /** Notes something that ought to be looked at. */
    public void advise(int line, String what, String mend) {
        problems.add(Problem.warning(file, line, what, mend));
    }

    /** How many wrong things there are so far; what was read while the count did not grow can be used. */
    public int wrongs() {
        return wrongs;
    }

    /** All problems by line. */
    public List<Problem> problems() {
        return problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
