package org.fanal.editing;

import java.util.List;
import org.fanal.content.Problem;

/**
 * What there is to say about a text before anybody else sees it.
 *
 * @param problems what must be mended (errors) and what might be (warnings), by line
 * @param grades how hard each paragraph is to read, by line; empty when the source language is not English
 */
public record Check(List<Problem> problems, List<Grade> grades) {
    public Check {
        problems = List.copyOf(problems);
        grades = List.copyOf(grades);
    }

    /** Whether it can be submitted. */
    public boolean isClean() {
        return problems.stream().noneMatch(Problem::isError);
    }

    /**
     * How hard one paragraph is to read.
     *
     * @param line in the file, from 1
     * @param grade the year of schooling it asks for
     * @param allowed whether it asks no more than a text in its place may
     */
    public record Grade(int line, double grade, double wordsPerSentence, boolean allowed) {}
}
